package org.backstride.ui.program.text;

import java.util.Optional;
import org.backstride.program.BlockPath;
import org.backstride.program.edit.ProgramEdit;
import org.backstride.program.notation.Notation;
import org.backstride.program.notation.Reading;
import org.backstride.ui.program.model.ProgramModel;
import org.backstride.work.Cell;

/// The text of the program and how it was read. What parses goes into the program at once; what
/// does not stays a draft, and the last good program holds.
final class TextModel {

  private final ProgramModel model;
  private final Cell<String> text;
  private final Cell<Reading> reading;
  private boolean typing;

  TextModel(ProgramModel model) {
    this.model = model;
    text = new Cell<>(Notation.print(model.program()));
    reading = new Cell<>(Notation.read(text.get()));
  }

  Cell<String> text() {
    return text;
  }

  Cell<Reading> reading() {
    return reading;
  }

  /// The user typed.
  void type(String typed) {
    if (typed.equals(text.get())) {
      return;
    }
    typing = true;
    text.set(typed);
    reading.set(Notation.read(typed));
    if (reading.get().isWhole()) {
      model.performInBurst(new ProgramEdit.Rewrite(reading.get().program()), "text");
    }
    typing = false;
  }

  /// The program changed; where the text was not the reason, it follows.
  void follow() {
    if (!typing && !reading.get().program().equals(model.program())) {
      text.set(Notation.print(model.program()));
      reading.set(Notation.read(text.get()));
    }
  }

  /// Whether what stands there is not in the program yet.
  boolean isDraft() {
    return !reading.get().isWhole();
  }

  /// The line, counted from 1, of the selected block.
  Optional<Integer> selectedLine() {
    return model.selection().stream().findFirst().flatMap(path -> reading.get().lineOf(path));
  }

  /// The caret came to a line, counted from 1.
  void stand(int line) {
    Optional<BlockPath> path = reading.get().blockAt(line);
    if (!isDraft() && path.isPresent() && reading.get().program().equals(model.program())) {
      model.select(path.get());
    }
  }
}
