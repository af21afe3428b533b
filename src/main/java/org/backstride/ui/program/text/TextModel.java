package org.backstride.ui.program.text;

import java.util.List;
import java.util.Optional;
import org.backstride.program.BlockPath;
import org.backstride.program.edit.ProgramEdit;
import org.backstride.program.notation.Notation;
import org.backstride.program.notation.Reading;
import org.backstride.program.notation.assist.Draft;
import org.backstride.program.notation.assist.Kept;
import org.backstride.ui.program.model.ProgramModel;
import org.backstride.work.Cell;

/// The text of the program and how it was read. What parses goes into the program at once; a line
/// that does not stays a draft, and the last good line in its place holds.
final class TextModel {

  private final ProgramModel model;
  private final Cell<String> text;
  private final Cell<Kept> kept;
  private final Cell<Kept> seen;
  private boolean typing;

  TextModel(ProgramModel model) {
    this.model = model;
    var draft = model.desk().draft().get();
    boolean waits = Notation.read(draft.good()).program().equals(model.program());
    var start =
        draft.equals(Draft.NONE) || !waits
            ? Kept.whole(Notation.print(model.program()))
            : Kept.of(draft.text(), draft.good());
    text = new Cell<>(start.draft().text());
    kept = new Cell<>(start);
    seen = new Cell<>(start);
  }

  Cell<String> text() {
    return text;
  }

  /// How the text that stands there was read, and what holds: that of the program, or of what a
  /// drag would make of it.
  Cell<Kept> seen() {
    return seen;
  }

  /// How the text was read, with its problems.
  Reading reading() {
    return kept.get().typed();
  }

  /// The user typed.
  void type(String typed) {
    if (typed.equals(text.get())) {
      return;
    }
    typing = true;
    text.set(typed);
    var next = Kept.of(typed, kept.get().draft().good());
    keep(next);
    if (next.isSettled()) {
      model.performInBurst(new ProgramEdit.Rewrite(next.good().program()), "text");
    }
    typing = false;
  }

  /// The program changed; where the text was not the reason, it follows. Lines that cannot be read
  /// stay where their block is still the same.
  void follow() {
    var now = kept.get();
    if (typing || now.good().program().equals(model.program())) {
      return;
    }
    String good = Notation.print(model.program());
    var next = isDraft() ? Kept.of(now.over(model.program()), good) : Kept.whole(good);
    text.set(next.draft().text());
    keep(next);
  }

  /// Shows the text of what a drag would come to; the draft stays what it is meanwhile.
  void followDrag() {
    if (!model.isHolding()) {
      show(kept.get());
      return;
    }
    String good = Notation.print(model.shown().get());
    show(isDraft() ? Kept.of(kept.get().over(model.shown().get()), good) : Kept.whole(good));
  }

  private void show(Kept next) {
    text.set(next.draft().text());
    seen.set(next);
  }

  private void keep(Kept next) {
    kept.set(next);
    seen.set(next);
    model.desk().draft().set(next.typed().isWhole() ? Draft.NONE : next.draft());
  }

  /// Whether a line of what stands there is not in the program.
  boolean isDraft() {
    return !reading().isWhole();
  }

  /// The lines of every selected block and of what it holds.
  List<Lines> selectedLines() {
    return model.lit().stream().map(this::linesOf).filter(lines -> lines.first() > 0).toList();
  }

  private Lines linesOf(BlockPath path) {
    var lines = seen.get().good().lines();
    int first = 0;
    int last = 0;
    for (int i = 0; i < lines.size(); i++) {
      var own = lines.get(i).path();
      if (!own.isRoot() && own.isWithin(path)) {
        first = first == 0 ? i + 1 : first;
        last = i + 1;
      }
    }
    return new Lines(first, last);
  }

  /// Lines counted from 1, both included; 0 for none.
  record Lines(int first, int last) {
    boolean hold(int line) {
      return line >= first && line <= last;
    }
  }

  /// The caret came to a line, counted from 1.
  void stand(int line) {
    var good = kept.get().good();
    Optional<BlockPath> path = good.blockAt(line);
    if (path.isPresent() && good.program().equals(model.program())) {
      model.select(path.get());
    }
  }
}
