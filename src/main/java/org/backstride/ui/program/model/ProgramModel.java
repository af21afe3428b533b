package org.backstride.ui.program.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.backstride.athlete.Athlete;
import org.backstride.program.Block;
import org.backstride.program.BlockPath;
import org.backstride.program.BlockTree;
import org.backstride.program.Program;
import org.backstride.program.Step;
import org.backstride.program.edit.EditResult;
import org.backstride.program.edit.EditResult.Edited;
import org.backstride.program.edit.ProgramEdit;
import org.backstride.program.edit.ProgramEditor;
import org.backstride.program.resolve.References;
import org.backstride.rehab.Provenance;
import org.backstride.ui.program.words.EditLabels;
import org.backstride.unit.Movement;
import org.backstride.work.Cell;
import org.backstride.work.Watched;

/// The designer's state without nodes: the program on the desk, what is shown of it while a drag is
/// under way, for whom, and the edits.
public final class ProgramModel {

  private final Desk desk;
  private final EditLabels labels;
  private final Cell<Program> shown;
  private Hand hand = new Hand.Empty();
  private final Cell<String> held = new Cell<>("");
  private final Cell<Optional<Athlete>> athlete = new Cell<>(Optional.empty());

  public ProgramModel(Desk desk, EditLabels labels) {
    this.desk = desk;
    this.labels = labels;
    shown = new Cell<>(desk.program().get());
  }

  public Desk desk() {
    return desk;
  }

  /// The program as it is kept.
  public Program program() {
    return desk.program().get();
  }

  /// The program as it is to be seen: the kept one, or the preview of a drag.
  public Watched<Program> shown() {
    return shown;
  }

  /// What the hand holds while a drag is under way.
  private sealed interface Hand {

    record Empty() implements Hand {}

    /// An edit that would be made now, and what would come of it.
    record Full(ProgramEdit edit, Edited edited) implements Hand {}
  }

  /// Shows what an edit would come to, without making it.
  public void hold(ProgramEdit edit) {
    edited(edit)
        .ifPresentOrElse(
            next -> {
              hand = new Hand.Full(edit, next);
              shown.set(next.program());
              held.set(labels.of(program(), edit));
            },
            this::letGo);
  }

  /// Shows the program as it is kept.
  public void letGo() {
    hand = new Hand.Empty();
    shown.set(program());
    held.set("");
  }

  /// Whether an edit is shown that is not made.
  public boolean isHolding() {
    return hand instanceof Hand.Full;
  }

  /// What undo would call the edit that is shown and not made; blank where there is none.
  public Watched<String> held() {
    return held;
  }

  /// The program whose values fields show: the preview of a drag where every block stays in its
  /// place, else the kept one.
  public Program inFields() {
    return hand instanceof Hand.Full(ProgramEdit.Replace _, Edited next)
        ? next.program()
        : program();
  }

  /// The blocks to be lit: the selected ones, or where they are on their way to.
  public List<BlockPath> lit() {
    return hand instanceof Hand.Full(ProgramEdit edit, Edited next)
        ? selectionAfter(edit, next)
        : selection();
  }

  /// For whom percentages are turned into speeds.
  public Cell<Optional<Athlete>> athlete() {
    return athlete;
  }

  /// What the athlete's percentages are of on the screen: what was tested, and outside of
  /// rehabilitation guesses in its place.
  public References references() {
    boolean rehab = Provenance.of(program()).filter(Provenance::isRehabilitation).isPresent();
    return rehab ? tested() : athlete.get().map(References::withGuesses).orElse(References.UNKNOWN);
  }

  /// What was tested on the athlete: what leaves the program rests on nothing else.
  public References tested() {
    return athlete.get().map(References::of).orElse(References.UNKNOWN);
  }

  /// Whether 100 % of a movement is a guess for the athlete, noted or made here.
  public boolean isGuessed(Movement movement) {
    return athlete.get().filter(each -> each.thresholds().isGuessed(movement)).isPresent()
        || (tested().speedOf(movement).isEmpty() && references().speedOf(movement).isPresent());
  }

  /// Where the newest speed zones of a movement begin, in percent of its reference; none without a
  /// tested one.
  public List<Integer> zonesOf(Movement movement) {
    return athlete
        .get()
        .flatMap(each -> each.thresholds().speedZones(movement, LocalDate.MAX))
        .map(table -> table.scheme().borders().subList(0, table.zones()))
        .orElse(List.of());
  }

  public List<BlockPath> selection() {
    return desk.selection().get();
  }

  public void select(List<BlockPath> paths) {
    desk.selection().set(List.copyOf(paths));
  }

  public void select(BlockPath path) {
    select(path.isRoot() ? List.of() : List.of(path));
  }

  /// Selects every step from the last selected block to another, both included.
  public void selectUpTo(BlockPath path) {
    var steps = BlockTree.steps(program()).stream().map(BlockTree.Placed::path).toList();
    var ends = new ArrayList<BlockPath>();
    if (!selection().isEmpty()) {
      ends.add(selection().getLast());
    }
    ends.add(path);
    var within =
        IntStream.range(0, steps.size())
            .filter(i -> ends.stream().anyMatch(steps.get(i)::isWithin))
            .summaryStatistics();
    select(
        within.getCount() == 0
            ? List.of(path)
            : steps.subList(within.getMin(), within.getMax() + 1));
  }

  /// The one selected block.
  public Optional<Block> selected() {
    return selection().size() == 1
        ? BlockTree.find(program(), selection().getFirst())
        : Optional.empty();
  }

  /// Makes an edit, unless it is refused.
  public void perform(ProgramEdit edit) {
    perform(edit, labels.of(program(), edit));
  }

  /// Makes an edit under a name of its own, unless it is refused.
  public void perform(ProgramEdit edit, String label) {
    edited(edit).ifPresent(next -> desk.edit(next.program(), selectionAfter(edit, next), label));
  }

  /// Makes an edit that is one of a burst, such as a held key or typing in one field.
  public void performInBurst(ProgramEdit edit, String key) {
    String label = labels.of(program(), edit);
    edited(edit)
        .ifPresent(
            next -> desk.editInBurst(next.program(), selectionAfter(edit, next), label, key));
  }

  /// Puts another step in the place of the one at the path.
  public void replace(BlockPath path, Step step, String key) {
    performInBurst(new ProgramEdit.Replace(path, step), key);
  }

  private Optional<Edited> edited(ProgramEdit edit) {
    EditResult result = ProgramEditor.apply(program(), edit);
    return result instanceof Edited next ? Optional.of(next) : Optional.empty();
  }

  /// Blocks that change in their place stay selected together with those that did not change.
  private List<BlockPath> selectionAfter(ProgramEdit edit, Edited edited) {
    boolean changesInPlace =
        edit instanceof ProgramEdit.Replace(var blocks) && selection().containsAll(blocks.keySet());
    return changesInPlace || (edited.selection().isEmpty() && !edited.program().blocks().isEmpty())
        ? selection().stream()
            .filter(path -> BlockTree.find(edited.program(), path).isPresent())
            .toList()
        : edited.selection();
  }
}
