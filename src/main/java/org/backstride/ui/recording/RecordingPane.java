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
/// right. Narrow windows get a narrower table. The chart comes first; the rest is built after it
/// has been painted.
final class RecordingPane extends BorderPane {

  private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
  private static final double WIDE = 1180;

  private static final double SIDE_WIDE = 500;
  private static final double SIDE_NARROW = 350;

  /// The room for what came of the plan.
  private static final double PLAN = 72;

  private static final double MAP_SHARE = 0.3;

  private final RecordingModel model;
  private final Readings readings;
  private final Lifetime lifetime;
  private final ChartPane chart;
  private final StackPane stage = new StackPane();
  private final ChartToolbar toolbar;
  private final VBox middle;
  private final VBox side = new VBox();
  private @Nullable SampleTable samples;
  private @Nullable TrackMap map;
  private boolean planned;

  RecordingPane(
      RecordingModel model,
      IntervalEditor editor,
      Readings readings,
      Lifetime lifetime,
      List<Node> tools) {
    this.model = model;
    this.readings = readings;
    this.lifetime = lifetime;
    getStyleClass().addAll("bs-pane", "recording-pane");
    chart = new ChartPane(model, readings, lifetime);
    chart.control(editor);
    toolbar = new ChartToolbar(model, editor, readings, lifetime, tools);
    stage.getChildren().setAll(chart);
    VBox.setVgrow(stage, Priority.ALWAYS);
    middle = new VBox(toolbar, stage, new Minimap(model, readings, lifetime));
    middle.setMinWidth(0);
    setCenter(middle);
    setMinWidth(0);
    side.getStyleClass().addAll("bs-line-left", "recording-side");
    setRight(side);
    lifetime.observe(widthProperty(), width -> fit(width.doubleValue()));
    lifetime.watch(
        model.match(),
        match -> {
          planned = match.isPresent();
          fit(getWidth());
        });
  }

  /// Builds what stands beside and below the chart; the chart can be read meanwhile.
  void complete() {
    var intervals = new IntervalTable(model, readings, lifetime);
    VBox.setVgrow(intervals, Priority.ALWAYS);
    var lists = new SidePane(readings, intervals, () -> new TotalsPane(model, readings, lifetime));
    VBox.setVgrow(lists, Priority.ALWAYS);
    side.getChildren().setAll(new TotalsHeader(model, readings, lifetime), lists);
    middle.getChildren().add(new StatisticsTable(model, readings, lifetime));
    lifetime.watch(model.options().samples(), this::showSamples);
    if (TrackMap.canShow(model.recording().get().channels())) {
      AfterPaint.run(this::completeMap);
    }
  }

  private void completeMap() {
    if (lifetime.isClosed()) {
      return;
    }
    var built = new TrackMap(model, readings, lifetime);
    built.prefHeightProperty().bind(side.heightProperty().multiply(MAP_SHARE));
    built.minHeightProperty().bind(built.prefHeightProperty());
    side.getChildren().add(built);
    map = built;
  }

  ChartPane chart() {
    return chart;
  }

  /// The map, where there are positions.
  Optional<TrackMap> map() {
    return Optional.ofNullable(map);
  }

  private void showSamples(boolean shown) {
    if (!shown && samples == null) {
      return;
    }
    var table = table();
    boolean focused = chart.isFocused() || table.isFocused();
    table.setVisible(shown);
    chart.setVisible(!shown);
    if (focused) {
      (shown ? table : chart).requestFocus();
    }
  }

  /// The table of samples, built when it is first shown.
  private SampleTable table() {
    var built = samples == null ? new SampleTable(model, readings, lifetime) : samples;
    if (samples == null) {
      samples = built;
      stage.getChildren().add(built);
    }
    return built;
  }

  private void fit(double width) {
    boolean narrow = width < WIDE;
    double side = narrow ? SIDE_NARROW : SIDE_WIDE + (planned ? PLAN : 0);
    this.side.setMinWidth(side);
    this.side.setPrefWidth(side);
    this.side.setMaxWidth(side);
    this.side.pseudoClassStateChanged(NARROW, narrow);
    toolbar.fit(width - side);
  }
}
