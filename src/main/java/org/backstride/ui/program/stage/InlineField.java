package org.backstride.ui.program.stage;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.backstride.program.Block;
import org.backstride.program.BlockPath;
import org.backstride.program.BlockTree;
import org.backstride.program.Step;
import org.backstride.program.edit.ProgramEdit;
import org.backstride.program.notation.Problem;
import org.backstride.text.Messages;
import org.backstride.ui.program.model.BlockLine;
import org.backstride.ui.program.model.BlockLine.Reading;
import org.backstride.ui.program.model.ProgramModel;
import org.backstride.ui.program.words.StepSpeech;
import org.backstride.ui.program.words.StepWords;
import org.jspecify.annotations.Nullable;

/// A block's line as a field on the lane: the text form of one block, with what it means below
/// while one types, or why it cannot be read. Enter takes it, Tab goes on to the next block, Escape
/// leaves everything as it was.
final class InlineField extends VBox {

  static final double WIDTH = 340;

  private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

  private final ProgramModel model;
  private final StepWords words;
  private final TextField field = new TextField();
  private final Label below = new Label();
  private final Runnable left;
  private BlockPath path = BlockPath.ROOT;

  /// @param left runs when the field is closed
  InlineField(ProgramModel model, StepWords words, Runnable left) {
    this.model = model;
    this.words = words;
    this.left = left;
    getStyleClass().add("bs-inline");
    setManaged(false);
    setVisible(false);
    field.setId("lane-inline");
    field.setAccessibleText(messages().text("program.inline"));
    below.setWrapText(true);
    below.setMaxWidth(WIDTH - 16);
    getChildren().setAll(field, below);
    field.textProperty().addListener((_, _, text) -> explain(text));
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    field
        .focusedProperty()
        .addListener(
            (_, _, focused) -> {
              if (!focused && isVisible()) {
                close();
              }
            });
  }

  private Messages messages() {
    return words.messages();
  }

  /// Opens on the block at a path; the caller places it.
  void open(BlockPath at) {
    var block = BlockTree.find(model.program(), at);
    if (block.isEmpty()) {
      return;
    }
    path = at;
    setVisible(true);
    field.setText(BlockLine.of(block.get()));
    explain(field.getText());
    field.requestFocus();
    field.selectAll();
  }

  boolean isOpen() {
    return isVisible();
  }

  BlockPath path() {
    return path;
  }

  private Optional<Reading> reading(String text) {
    return BlockTree.find(model.program(), path).map(block -> BlockLine.read(block, text));
  }

  private void explain(String text) {
    var reading = reading(text);
    boolean wrong = reading.isPresent() && reading.get() instanceof Reading.Wrong;
    String said =
        switch (reading.orElse(null)) {
          case Reading.Read(Block block) -> meaning(block);
          case Reading.Wrong(var problem) -> reason(problem);
          case null -> "";
        };
    field.pseudoClassStateChanged(INVALID, wrong);
    field.setAccessibleHelp(said);
    below.setText(said);
    below.getStyleClass().setAll("label", wrong ? "bs-field-error" : "bs-field-help");
    requestLayout();
  }

  private String reason(@Nullable Problem problem) {
    return problem == null
        ? messages().text("program.inline.wrong")
        : messages().text(problem.messageKey(), problem.arguments().toArray());
  }

  private String meaning(Block block) {
    return block instanceof Step step ? new StepSpeech(words).sentence(step) : "";
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      close();
    } else if (event.getCode() == KeyCode.ENTER) {
      event.consume();
      take();
    } else if (event.getCode() == KeyCode.TAB) {
      event.consume();
      int places = event.isShiftDown() ? -1 : 1;
      if (take()) {
        goOn(places);
      }
    }
  }

  /// Takes what was typed; where it cannot be read the field stays, with the reason.
  private boolean take() {
    if (reading(field.getText()).orElse(null) instanceof Reading.Read(Block block)) {
      var at = path;
      close();
      model.perform(new ProgramEdit.Replace(java.util.Map.of(at, block)));
      return true;
    }
    return false;
  }

  private void goOn(int places) {
    var all = BlockTree.flatten(model.program()).stream().map(BlockTree.Placed::path).toList();
    int next = all.indexOf(path) + places;
    if (next >= 0 && next < all.size()) {
      model.select(all.get(next));
      open(all.get(next));
    }
  }

  void close() {
    setVisible(false);
    left.run();
  }
}
