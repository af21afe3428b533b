package org.backstride.ui.program.text;

import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.backstride.text.Messages;
import org.backstride.ui.kit.Lifetime;
import org.backstride.ui.program.model.ProgramModel;
import org.backstride.ui.program.words.StepWords;

/// The text form under the lane: an editor, the selected line lit, mistakes underlined with their
/// reason, and beside each line what it means.
public final class TextPane extends BorderPane {

  private static final double ROOMY = 620;

  private final TextModel model;
  private final Messages messages;
  private final TextArea area = new TextArea();
  private final TextBackdrop backdrop;
  private final MeaningColumn meaning;
  private final Label state = new Label();
  private boolean showing;

  public TextPane(ProgramModel program, StepWords words, Lifetime lifetime) {
    model = new TextModel(program);
    messages = words.messages();
    area.setId("program-text");
    area.getStyleClass().add("bs-program-text");
    area.setAccessibleText(messages.text("program.text.area"));
    area.setPrefRowCount(6);
    area.setPrefColumnCount(20);
    area.setMinWidth(0);
    backdrop = new TextBackdrop(area);
    meaning = new MeaningColumn(area, words);
    var editor = new StackPane(backdrop, area);
    var row = new HBox(editor, meaning);
    HBox.setHgrow(editor, Priority.ALWAYS);
    editor.setMinWidth(220);
    setTop(head());
    setCenter(row);
    getStyleClass().add("bs-text-pane");
    setMinHeight(90);
    follow(program, lifetime);
    lifetime.observe(widthProperty(), width -> fitInto(width.doubleValue()));
  }

  /// In a narrow window the text keeps the room and its meaning gives way.
  private void fitInto(double width) {
    meaning.setVisible(width == 0 || width > ROOMY);
    meaning.setManaged(meaning.isVisible());
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
    var total = new Label(messages.text("program.text.total"));
    total.getStyleClass().add("bs-secondary");
    total.setMinWidth(Region.USE_PREF_SIZE);
    var head = new HBox(title, state, spring, total);
    head.getStyleClass().add("bs-text-head");
    return head;
  }

  private void follow(ProgramModel program, Lifetime lifetime) {
    lifetime.watch(
        program.desk().program(),
        _ -> {
          model.follow();
          light();
        });
    lifetime.watch(program.desk().selection(), _ -> light());
    lifetime.watch(model.text(), this::show);
    lifetime.watch(
        model.reading(),
        reading -> {
          int problems = reading.problems().size();
          state.setText(
              problems == 0
                  ? messages.text("program.text.lines", reading.lines().size())
                  : messages.text("program.text.problems", reading.lines().size(), problems)
                      + (reading.isWhole() ? "" : " · " + messages.text("program.text.draft")));
          light();
        });
    lifetime.observe(area.textProperty(), typed -> typed(typed == null ? "" : typed));
    lifetime.observe(area.caretPositionProperty(), _ -> stand());
    lifetime.observe(area.scrollTopProperty(), _ -> light());
    lifetime.observe(area.scrollLeftProperty(), _ -> light());
    lifetime.observe(area.heightProperty(), _ -> light());
    lifetime.observe(area.needsLayoutProperty(), _ -> light());
  }

  private void show(String text) {
    if (!area.getText().equals(text)) {
      showing = true;
      int caret = area.getCaretPosition();
      area.setText(text);
      area.positionCaret(Math.min(caret, text.length()));
      showing = false;
    }
  }

  private void typed(String text) {
    if (!showing) {
      model.type(text);
    }
  }

  private void stand() {
    if (!showing && area.isFocused()) {
      String before =
          area.getText().substring(0, Math.min(area.getCaretPosition(), area.getLength()));
      int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
      model.stand(line);
    }
  }

  private void light() {
    backdrop.show(model.reading().get(), model.selectedLine().orElse(0));
    meaning.show(model.reading().get(), model.selectedLine().orElse(0));
  }
}
