package org.backstride.ui.program.text;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.backstride.program.notation.Problem;
import org.backstride.program.notation.Problem.Severity;
import org.backstride.program.notation.assist.Completion;
import org.backstride.program.notation.assist.Suggestion;
import org.backstride.text.Messages;
import org.backstride.ui.kit.Icons;
import org.kordamp.ikonli.feather.Feather;

/// Why the line of the caret, or else the first bad one, cannot be read, with its fixes as buttons.
final class ProblemStrip extends HBox {

  static final String ID = "program-text-problem";

  private final Messages messages;
  private final Consumer<Fixed> fix;
  private List<Problem> problems = List.of();

  /// A fix for a line, counted from 1.
  record Fixed(int line, Suggestion suggestion) {}

  ProblemStrip(Messages messages, Consumer<Fixed> fix) {
    this.messages = messages;
    this.fix = fix;
    setId(ID);
    setSpacing(8);
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("bs-text-problem");
    show(List.of(), 0);
  }

  /// @param line the line of the caret
  void show(List<Problem> all, int line) {
    Optional<Problem> shown =
        all.stream()
            .filter(problem -> problem.place().line() == line)
            .findFirst()
            .or(() -> all.stream().filter(each -> each.severity() == Severity.ERROR).findFirst())
            .or(() -> all.stream().findFirst());
    setVisible(shown.isPresent());
    setManaged(shown.isPresent());
    List<Problem> next = shown.map(List::of).orElse(List.of());
    if (!next.equals(problems)) {
      problems = next;
      getChildren().clear();
      shown.ifPresent(this::fill);
    }
  }

  private void fill(Problem problem) {
    boolean error = problem.severity() == Severity.ERROR;
    var icon = Icons.of(error ? Feather.ALERT_CIRCLE : Feather.ALERT_TRIANGLE, 16);
    icon.getStyleClass().add(error ? "bs-icon-stop" : "bs-icon-caution");
    String reason = messages.text(problem.messageKey(), problem.arguments().toArray());
    var label =
        new Label(messages.text("program.text.problem", problem.place().line(), reason), icon);
    label.setMinWidth(0);
    HBox.setHgrow(label, Priority.SOMETIMES);
    getChildren().add(label);
    for (var suggestion : Completion.fixes(problem)) {
      getChildren().add(button(problem.place().line(), suggestion));
    }
  }

  private Button button(int line, Suggestion suggestion) {
    String text =
        suggestion.text().isEmpty()
            ? messages.text("program.text.leave-out")
            : suggestion.text().replaceAll("\\n\\s*", " ↵ ");
    var button = new Button(text);
    button.setId("program-fix");
    button.getStyleClass().addAll("small", "bs-fix");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setAccessibleText(messages.text("program.text.fix", line, text));
    button.setOnAction(_ -> fix.accept(new Fixed(line, suggestion)));
    return button;
  }
}
