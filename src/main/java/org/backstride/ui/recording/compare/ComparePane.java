package org.backstride.ui.recording.compare;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.backstride.ui.kit.Lifetime;
import org.backstride.ui.recording.model.Readings;

/// A comparison: how it is steered, the chart, what it leaves out, the table of differences.
final class ComparePane extends BorderPane {

  private final CompareChart chart;

  ComparePane(CompareModel model, Readings readings, Lifetime lifetime) {
    getStyleClass().addAll("bs-pane", "recording-pane");
    chart = new CompareChart(model, readings, lifetime);
    new CompareControl(chart, model);
    VBox.setVgrow(chart, Priority.ALWAYS);
    var note = new Label();
    note.getStyleClass().addAll("bs-secondary", "compare-note");
    note.setWrapText(true);
    lifetime.watch(model.axis(), axis -> note.setText(note(model, readings)));
    var table = new CompareTable(model, readings, lifetime);
    setTop(new CompareToolbar(model, readings, lifetime));
    setCenter(new VBox(chart, note, table));
    setMinWidth(0);
  }

  CompareChart chart() {
    return chart;
  }

  /// What the axis means, and which intervals have no place on it.
  private static String note(CompareModel model, Readings readings) {
    var messages = readings.messages();
    String axis = messages.text("recording.compare.note." + model.axis().get().code());
    if (model.axis().get() != CompareAxis.BLOCKS) {
      return axis;
    }
    List<String> left = new ArrayList<>();
    var leftOut = model.comparison().slots().leftOut();
    for (int member = 0; member < leftOut.size(); member++) {
      if (leftOut.get(member) > 0) {
        left.add(messages.text("recording.compare.leftout", member + 1, leftOut.get(member)));
      }
    }
    return left.isEmpty() ? axis : axis + " " + String.join(" ", left);
  }
}
