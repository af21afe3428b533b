package org.backstride.ui.program.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.backstride.program.notation.assist.Completion;
import org.backstride.program.notation.assist.Suggestion;
import org.backstride.text.Messages;
import org.backstride.ui.kit.Lifetime;
import org.backstride.ui.kit.key.TabKey;
import org.backstride.ui.kit.page.Direct;
import org.backstride.ui.program.model.ProgramModel;
import org.backstride.ui.program.model.Turns;
import org.backstride.ui.program.words.StepWords;

/// The text form under the lane: an editor, the selected line lit, mistakes underlined with their
/// reason, and beside each line what it means.
public final class TextPane extends BorderPane {

  private static final double ROOMY = 620;
  private static final double MEANING_SHARE = 0.44;

  private final TextModel model;
  private final Messages messages;
  private final TextArea area = new TextArea();
  private final TextMetrics.Ruler ruler = new TextMetrics.Ruler(area);
  private final TextBackdrop backdrop;
  private final MeaningColumn meaning;
  private final Label state = new Label();
  private final Label total = new Label();
  private final ProblemStrip problem;
  private final SuggestionList suggestions;
  private boolean showing;
  private boolean typing;

  public TextPane(ProgramModel program, Turns turns, StepWords words, Lifetime lifetime) {
    model = new TextModel(program);
    messages = words.messages();
    Direct.draw(area);
    area.setId("program-text");
    area.getStyleClass().add("bs-program-text");
    area.setAccessibleText(messages.text("program.text.area"));
    area.setPrefRowCount(6);
    area.setPrefColumnCount(20);
    area.setMinWidth(0);
    backdrop = new TextBackdrop(area, ruler);
    meaning = new MeaningColumn(ruler, words);
    problem = new ProblemStrip(messages, this::fix);
    suggestions = new SuggestionList(area, messages, this::take);
    TabKey.leaves(area);
    area.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    var editor = new StackPane(backdrop, area);
    var row = new HBox(editor, meaning);
    HBox.setHgrow(editor, Priority.ALWAYS);
    editor.setMinWidth(220);
    setTop(new VBox(head(), problem));
    setCenter(row);
    setMinHeight(90);
    follow(program, turns, lifetime);
    lifetime.observe(widthProperty(), width -> fitInto(width.doubleValue()));
  }

  /// In a narrow window the text keeps the room and its meaning gives way.
  private void fitInto(double width) {
    meaning.setVisible(width == 0 || width > ROOMY);
    meaning.setManaged(meaning.isVisible());
    meaning.setPrefWidth(Math.max(320, width * MEANING_SHARE));
  }

  private HBox head() {
    var title = new Label(messages.text("program.text.title"));
    title.getStyleClass().add("bs-section");
    title.setLabelFor(area);
    title.setMinWidth(Region.USE_PREF_SIZE);
    state.getStyleClass().add("bs-secondary");
    state.setId("program-text-state");
    state.setMinWidth(0);
    var spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    total.setText(messages.text("program.text.total"));
    total.setId("program-text-total");
    total.getStyleClass().add("bs-secondary");
    total.setMinWidth(Region.USE_PREF_SIZE);
    var head = new HBox(title, state, spring, total);
    head.getStyleClass().add("bs-text-head");
    return head;
  }

  private void follow(ProgramModel program, Turns turns, Lifetime lifetime) {
    lifetime.watch(
        program.desk().program(),
        _ -> {
          model.follow();
          light();
        });
    turns.follow(
        lifetime,
        () -> {
          model.followDrag();
          light();
        });
    lifetime.watch(
        program.desk().selection(),
        _ -> {
          light();
          reveal();
        });
    lifetime.watch(
        program.athlete(), _ -> meaning.showFor(program.references(), program::isGuessed));
    lifetime.watch(model.text(), this::show);
    lifetime.watch(model.seen(), _ -> tell());
    lifetime.observe(area.textProperty(), typed -> typed(typed == null ? "" : typed));
    lifetime.observe(area.caretPositionProperty(), _ -> stand());
    lifetime.observe(area.focusedProperty(), _ -> suggestions.hide());
    lifetime.observe(area.scrollTopProperty(), _ -> light());
    lifetime.observe(area.scrollLeftProperty(), _ -> light());
    lifetime.observe(area.heightProperty(), _ -> light());
    lifetime.observe(area.needsLayoutProperty(), _ -> light());
    lifetime.own(suggestions::hide);
  }

  private void tell() {
    var reading = model.reading();
    total.setVisible(!model.seen().get().good().program().blocks().isEmpty());
    int problems = reading.problems().size();
    long lines = model.text().get().lines().count();
    state.setText(
        problems == 0
            ? messages.text("program.text.lines", lines)
            : messages.text("program.text.problems", lines, problems)
                + (reading.isWhole() ? "" : " · " + messages.text("program.text.draft")));
    problem.show(reading.problems(), caret().line());
    light();
  }

  /// Only what differs is put in, so that the view stays where it is.
  private void show(String text) {
    String before = area.getText();
    if (!before.equals(text)) {
      showing = true;
      int caret = area.getCaretPosition();
      double top = area.getScrollTop();
      int most = Math.min(before.length(), text.length());
      int head = 0;
      while (head < most && before.charAt(head) == text.charAt(head)) {
        head++;
      }
      int tail = 0;
      while (tail < most - head
          && before.charAt(before.length() - 1 - tail) == text.charAt(text.length() - 1 - tail)) {
        tail++;
      }
      area.replaceText(head, before.length() - tail, text.substring(head, text.length() - tail));
      area.positionCaret(Math.min(caret, text.length()));
      area.setScrollTop(top);
      showing = false;
    }
  }

  /// Scrolls as little as needed to show the lit lines, unless one is writing.
  private void reveal() {
    var selected = model.selectedLines();
    if (!area.isFocused() && !selected.isEmpty()) {
      int first = selected.getFirst().first();
      ruler
          .from(area)
          .ifPresent(
              metrics -> {
                double room = area.getHeight() - 2 * metrics.lineHeight();
                double above = metrics.top(first);
                double below = metrics.top(first + 1) - room;
                if (above < 0 || below > 0) {
                  area.setScrollTop(Math.max(0, area.getScrollTop() + (above < 0 ? above : below)));
                }
              });
    }
  }

  private void typed(String text) {
    if (!showing) {
      typing = true;
      model.type(text);
    }
  }

  private Caret caret() {
    return Caret.in(area.getText(), area.getCaretPosition());
  }

  private void stand() {
    if (showing || !area.isFocused()) {
      return;
    }
    var caret = caret();
    model.stand(caret.line());
    problem.show(model.reading().problems(), caret.line());
    suggest(typing ? Completion.whileTyping(caret.text(), caret.column()) : List.of());
    typing = false;
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.SPACE && event.isControlDown()) {
      event.consume();
      var caret = caret();
      suggest(possible(caret));
    }
  }

  /// The fixes of the line, and what could stand at the caret.
  private List<Suggestion> possible(Caret caret) {
    return Stream.concat(
            model.reading().problems().stream()
                .filter(each -> each.place().line() == caret.line())
                .flatMap(each -> Completion.fixes(each).stream()),
            Completion.at(caret.text(), caret.column()).stream())
        .toList();
  }

  private void suggest(List<Suggestion> possible) {
    var metrics = possible.isEmpty() ? Optional.<TextMetrics>empty() : ruler.from(area);
    if (metrics.isEmpty()) {
      suggestions.hide();
      return;
    }
    var caret = caret();
    int column = possible.getFirst().from() + 1;
    suggestions.show(possible, metrics.get().x(column), metrics.get().top(caret.line() + 1) + 2);
  }

  private void take(Suggestion chosen) {
    var caret = caret();
    boolean apart =
        !chosen.text().isEmpty()
            && Character.isLetterOrDigit(chosen.text().charAt(chosen.text().length() - 1))
            && chosen.to() == caret.text().length()
            && caret.text().stripLeading().startsWith("-");
    area.replaceText(
        caret.start() + chosen.from(),
        caret.start() + chosen.to(),
        chosen.text() + (apart ? " " : ""));
  }

  private void fix(ProblemStrip.Fixed fixed) {
    String[] lines = area.getText().split("\n", -1);
    int start = 0;
    for (int i = 0; i < fixed.line() - 1; i++) {
      start += lines[i].length() + 1;
    }
    var chosen = fixed.suggestion();
    area.requestFocus();
    area.replaceText(start + chosen.from(), start + chosen.to(), chosen.text());
  }

  private void light() {
    backdrop.show(model.reading(), model.selectedLines());
    meaning.show(model.seen().get(), model.selectedLines());
  }
}
