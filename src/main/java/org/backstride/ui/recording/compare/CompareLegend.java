package org.backstride.ui.recording.compare;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.backstride.ui.recording.compare.CompareLayout.Strip;
import org.backstride.ui.recording.model.Readings;

/// What each session has at the cursor, beside its strip: number, colour and value.
final class CompareLegend extends Group {

  private static final double ROW = 18;
  private static final double NAME = 36;
  private static final double NAME_WIDTH = 118;

  private final CompareModel model;
  private final Readings readings;
  private final List<Entry> entries = new ArrayList<>();

  CompareLegend(CompareModel model, Readings readings) {
    this.model = model;
    this.readings = readings;
    setManaged(false);
    setMouseTransparent(true);
  }

  void show(CompareLayout layout, CompareComposer composer) {
    while (entries.size() < layout.strips().size()) {
      var entry = new Entry();
      entries.add(entry);
      getChildren().add(entry);
    }
    for (int i = 0; i < entries.size(); i++) {
      entries.get(i).setVisible(i < layout.strips().size());
      if (i < layout.strips().size()) {
        entries.get(i).show(layout.strips().get(i), composer);
      }
    }
  }

  private final class Entry extends VBox {

    private final Label name = new Label();
    private final GridPane grid = new GridPane();
    private final List<Label> values = new ArrayList<>();

    Entry() {
      super(2);
      setManaged(false);
      name.getStyleClass().add("chart-legend-name");
      name.setWrapText(true);
      name.setMinHeight(USE_PREF_SIZE);
      grid.setHgap(10);
      for (int member = 0; member < model.comparison().members().size(); member++) {
        var swatch = new Region();
        swatch.getStyleClass().setAll("chart-swatch", MemberTones.swatch(member));
        var value = new Label("", swatch);
        value.setContentDisplay(ContentDisplay.LEFT);
        value.setGraphicTextGap(6);
        value.getStyleClass().add("compare-value");
        values.add(value);
      }
      getChildren().setAll(name, grid);
    }

    void show(Strip strip, CompareComposer composer) {
      String unit = readings.unit(strip.kind());
      name.setText(readings.name(strip.kind()) + (unit.isBlank() ? "" : ", " + unit));
      int rows = (int) Math.max(1, (strip.height() - NAME) / ROW);
      grid.getChildren().clear();
      int place = 0;
      for (int member = 0; member < values.size(); member++) {
        if (!model.hidden().get().contains(member)) {
          double value = composer.value(strip.kind(), member, model.cursor().get());
          values.get(member).setText((member + 1) + "  " + readings.value(strip.kind(), value));
          grid.add(values.get(member), place / rows, place % rows);
          place++;
        }
      }
      resizeRelocate(CompareLayout.LEGEND_LEFT, strip.top() - 2, NAME_WIDTH, strip.height());
    }
  }
}
