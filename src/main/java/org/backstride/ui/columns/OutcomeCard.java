package org.backstride.ui.columns;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.backstride.codec.Decoded;
import org.backstride.ui.kit.Icons;
import org.kordamp.ikonli.feather.Feather;

/// What comes of the table as its columns are taken now, and what there is to tell about it.
final class OutcomeCard extends VBox {

  private final ColumnsWords words;

  OutcomeCard(ColumnsWords words) {
    this.words = words;
    setId("columns-outcome");
    getStyleClass().addAll("bs-card", "columns-outcome");
  }

  /// @param cut whether only the beginning of the file was tried out
  void show(Decoded decoded, boolean cut) {
    var lines = new ArrayList<Node>();
    lines.add(section(words.context().text("columns.outcome")));
    if (decoded instanceof Decoded.Complete complete) {
      for (var recording : complete.recordings()) {
        words.lines(recording).forEach(line -> lines.add(label(line, "columns-outcome-line")));
      }
    } else {
      lines.add(label(words.context().text("columns.outcome.nothing"), "bs-strong"));
    }
    if (cut) {
      lines.add(label(words.context().text("columns.outcome.cut"), "bs-secondary"));
    }
    List<String> problems = words.problems(decoded);
    if (!problems.isEmpty()) {
      lines.add(section(words.context().text("columns.outcome.told")));
      problems.forEach(
          problem -> {
            var told = label(problem, "bs-secondary");
            told.setGraphic(Icons.of(Feather.INFO, 14));
            lines.add(told);
          });
    }
    getChildren().setAll(lines);
  }

  void wait(String text) {
    getChildren().setAll(label(text, "bs-secondary"));
  }

  private static Label section(String text) {
    return label(text, "bs-section");
  }

  private static Label label(String text, String style) {
    var label = new Label(text);
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}
