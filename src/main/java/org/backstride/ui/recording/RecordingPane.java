package org.backstride.ui.recording;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.backstride.ui.kit.Lifetime;
import org.backstride.ui.recording.chart.ChartPane;
import org.backstride.ui.recording.chart.Minimap;
import org.backstride.ui.recording.map.TrackMap;
import org.backstride.ui.recording.model.IntervalEditor;
import org.backstride.ui.recording.model.Readings;
import org.backstride.ui.recording.model.RecordingModel;
import org.backstride.ui.recording.side.IntervalTable;
import org.backstride.ui.recording.side.SampleTable;
import org.backstride.ui.recording.side.StatisticsTable;
import org.backstride.ui.recording.side.TotalsHeader;
import org.backstride.ui.recording.side.TotalsPane;
import org.jspecify.annotations.Nullable;

/// One recording: chart, minimap and statistics at the left, figures, intervals and map at the
/// right. Narrow windows get a narrower table.
final class RecordingPane extends BorderPane {

  private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
  private static final double WIDE = 1180;

  /// The chart's row of tools has all of them from here on.
  private static final double ROOMY = 896;

  private static final double SIDE_WIDE = 484;
  private static final double SIDE_NARROW = 326;

  /// The room for what came of the plan.
  private static final double PLAN = 52;

  private static final double MAP_SHARE = 0.3;

  private final ChartPane chart;
  private final SampleTable samples;
  private final IntervalTable intervals;
  private final ChartToolbar toolbar;
  private final VBox side;
  private final StatisticsTable statistics;
  private @Nullable TrackMap map;
  private boolean planned;

  RecordingPane(
      RecordingModel model,
      IntervalEditor editor,
      Readings readings,
      Lifetime lifetime,
      List<Node> tools) {
    getStyleClass().addAll("bs-pane", "recording-pane");
    chart = new ChartPane(model, readings, lifetime);
    chart.control(editor);
    VBox.setVgrow(chart, Priority.ALWAYS);
    intervals = new IntervalTable(model, readings, lifetime);
    VBox.setVgrow(intervals, Priority.ALWAYS);
    var lists = new SidePane(readings, intervals, new TotalsPane(model, readings, lifetime));
    VBox.setVgrow(lists, Priority.ALWAYS);
    side = new VBox(new TotalsHeader(model, readings, lifetime), lists);
    side.getStyleClass().addAll("bs-line-left", "recording-side");
    if (TrackMap.canShow(model.recording().get().channels())) {
      var map = new TrackMap(model, readings, lifetime);
      map.prefHeightProperty().bind(side.heightProperty().multiply(MAP_SHARE));
      map.minHeightProperty().bind(map.prefHeightProperty());
      side.getChildren().add(map);
      this.map = map;
    }
    toolbar = new ChartToolbar(model, editor, readings, lifetime, tools);
    statistics = new StatisticsTable(model, readings, lifetime);
    samples = new SampleTable(model, readings, lifetime);
    var stage = new StackPane(chart, samples);
    VBox.setVgrow(stage, Priority.ALWAYS);
    var middle = new VBox(toolbar, stage, new Minimap(model, readings, lifetime), statistics);
    lifetime.watch(model.options().samples(), this::showSamples);
    middle.setMinWidth(0);
    setCenter(middle);
    setMinWidth(0);
    setRight(side);
    lifetime.observe(widthProperty(), width -> fit(width.doubleValue()));
    lifetime.watch(
        model.match(),
        match -> {
          planned = match.isPresent();
          fit(getWidth());
        });
  }

  ChartPane chart() {
    return chart;
  }

  /// The map, where there are positions.
  Optional<TrackMap> map() {
    return Optional.ofNullable(map);
  }

  private void showSamples(boolean shown) {
    boolean focused = chart.isFocused() || samples.isFocused();
    samples.setVisible(shown);
    chart.setVisible(!shown);
    if (focused) {
      (shown ? samples : chart).requestFocus();
    }
  }

  private void fit(double width) {
    boolean narrow = width < WIDE;
    double side = narrow ? SIDE_NARROW : SIDE_WIDE + (planned ? PLAN : 0);
    this.side.setMinWidth(side);
    this.side.setPrefWidth(side);
    this.side.setMaxWidth(side);
    this.side.pseudoClassStateChanged(NARROW, narrow);
    intervals.compact(narrow);
    toolbar.compact(narrow);
    toolbar.tighten(width - side < ROOMY);
    statistics.compact(narrow);
  }
}
