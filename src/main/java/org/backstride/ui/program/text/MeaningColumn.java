package org.backstride.ui.program.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import org.backstride.program.notation.Problem;
import org.backstride.program.notation.assist.Kept;
import org.backstride.program.resolve.References;
import org.backstride.ui.kit.page.Steady;
import org.backstride.ui.program.words.StepWords;
import org.backstride.unit.Movement;
import org.jspecify.annotations.Nullable;

/// Beside each line what it means and how long it is in all, or why it cannot be read.
final class MeaningColumn extends Pane {

  private static final double TOTAL = 70;
  private static final double GAP = 10;
  private static final String PLAIN = "bs-text-meaning";

  private final TextMetrics.Ruler ruler;
  private final StepWords words;
  private final List<Label> labels = new ArrayList<>();
  private int used;
  private @Nullable Kept kept;
  private List<TextModel.Lines> selected = List.of();
  private LineMeaning says;

  MeaningColumn(TextMetrics.Ruler ruler, StepWords words) {
    this.ruler = ruler;
    this.words = words;
    says = new LineMeaning(words, References.UNKNOWN, _ -> false);
    getStyleClass().add("bs-meaning");
    setMouseTransparent(true);
  }

  /// @param lines the lit lines
  void show(Kept read, List<TextModel.Lines> lines) {
    kept = read;
    selected = lines;
    setNeedsLayout(true);
  }

  /// For whom targets are turned into speeds and beats.
  ///
  /// @param isGuessed whether 100 % of a movement is a guess
  void showFor(References next, Predicate<Movement> isGuessed) {
    says = new LineMeaning(words, next, isGuessed);
    setNeedsLayout(true);
  }

  /// The labels are used again: a new one would have its style looked up in every frame of a drag.
  @Override
  protected void layoutChildren() {
    used = 0;
    var read = kept;
    if (read != null) {
      ruler.from(this).ifPresent(metrics -> place(metrics, read));
    }
    for (int i = used; i < labels.size(); i++) {
      labels.get(i).setVisible(false);
    }
  }

  private void place(TextMetrics metrics, Kept read) {
    for (int line = 1; line <= read.typed().lines().size(); line++) {
      if (isSeen(metrics, line)) {
        place(metrics, read, line);
      }
    }
  }

  private boolean isSeen(TextMetrics metrics, int line) {
    double y = metrics.top(line);
    return y > -2 && y + metrics.lineHeight() <= getHeight() + 4;
  }

  private void place(TextMetrics metrics, Kept read, int line) {
    var problem =
        read.typed().problems().stream().filter(p -> p.place().line() == line).findFirst();
    var said = says.of(read.good(), line);
    boolean lit = selected.stream().anyMatch(each -> each.hold(line));
    String text = problem.map(this::reason).orElse(said.meaning());
    String style = problem.isPresent() ? "bs-meaning-problem" : lit ? "bs-meaning-lit" : "";
    double width = Math.max(GAP, getWidth() - TOTAL - 16);
    double y = metrics.top(line);
    double height = metrics.lineHeight();
    label(text, style, Pos.CENTER_LEFT).resizeRelocate(GAP, y, width - GAP, height);
    label(said.total(), lit ? "bs-meaning-lit" : "", Pos.CENTER_RIGHT)
        .resizeRelocate(width, y, TOTAL, height);
  }

  private String reason(Problem problem) {
    return words.messages().text(problem.messageKey(), problem.arguments().toArray());
  }

  private Label label(String text, String style, Pos side) {
    var label = next();
    label.setText(text);
    label.setAlignment(side);
    label.setVisible(!text.isEmpty());
    var styles = label.getStyleClass();
    if (!styles.getLast().equals(style.isEmpty() ? PLAIN : style)) {
      styles.setAll(style.isEmpty() ? List.of("label", PLAIN) : List.of("label", PLAIN, style));
    }
    return label;
  }

  private Label next() {
    if (used == labels.size()) {
      var label = Steady.label();
      label.getStyleClass().add(PLAIN);
      label.setManaged(false);
      labels.add(label);
      getChildren().add(label);
    }
    return labels.get(used++);
  }
}
