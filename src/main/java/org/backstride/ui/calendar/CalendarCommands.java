package org.backstride.ui.calendar;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.backstride.athlete.AthleteId;
import org.backstride.plan.Days;
import org.backstride.plan.Mark;
import org.backstride.plan.PlannedSession;
import org.backstride.plan.SessionId;
import org.backstride.plan.Snapshot;
import org.backstride.plan.edit.PlanEdit;
import org.backstride.plan.edit.PlanResult;
import org.backstride.ui.calendar.board.Cursor;
import org.backstride.ui.calendar.board.Dragged;
import org.backstride.ui.calendar.board.Drop;
import org.backstride.ui.calendar.board.Slot;
import org.backstride.ui.calendar.words.CalendarWords;
import org.backstride.ui.kit.Notice;
import org.backstride.ui.kit.ViewContext;
import org.backstride.ui.kit.rule.Gatekeeper;

/// What can be done on the calendar: each one edit with the words that undo will call it by. What
/// is not possible is told.
final class CalendarCommands {

  private final ViewContext context;
  private final CalendarModel model;
  private final CalendarWords words;
  private final CursorTether tether;
  private List<Held> clipboard = List.of();

  /// A copied session and whose it is.
  private record Held(AthleteId athlete, PlannedSession session) {}

  CalendarCommands(
      ViewContext context, CalendarModel model, CalendarWords words, CursorTether tether) {
    this.context = context;
    this.model = model;
    this.words = words;
    this.tether = tether;
  }

  /// Makes an edit, or tells why it cannot be made.
  boolean perform(PlanEdit edit, String label) {
    return perform(List.of(edit), label);
  }

  boolean perform(List<PlanEdit> edits, String label) {
    var stood = model.cursor().get();
    return switch (model.document().edit(edits, label)) {
      case PlanResult.Edited edited -> {
        // A day that was chosen for an edit stays chosen, also where its session was put elsewhere.
        model.cursor().set(stood);
        follow(edited.touched());
        yield true;
      }
      case PlanResult.Refused(var reason) -> {
        tell(reason, edits);
        yield false;
      }
    };
  }

  private void tell(PlanResult.Reason reason, List<PlanEdit> edits) {
    if (reason != PlanResult.Reason.GATE_CLOSED) {
      context.notices().show(Notice.hint(words.refusal(reason)));
      return;
    }
    var gatekeeper = new Gatekeeper(context);
    model.document().gaining(edits).forEach(id -> model.athlete(id).ifPresent(gatekeeper::lets));
  }

  /// The cursor goes with a session that was moved.
  private void follow(Set<SessionId> touched) {
    if (touched.size() == 1) {
      model.plan().find(touched.iterator().next()).ifPresent(tether::standOn);
    }
  }

  void perform(Drop drop) {
    drop.edit().ifPresent(edit -> perform(edit, label(drop)));
  }

  private String label(Drop drop) {
    String what = words.name(drop.dragged().program());
    String where = words.shortDay(drop.target().day());
    return switch (drop.dragged()) {
      case Dragged.FromLibrary _ -> words.text("calendar.undo.insert", what, where);
      case Dragged.Sessions _ -> words.text("calendar.undo." + drop.mode().name(), what, where);
    };
  }

  /// Moves what is chosen by days.
  void move(int days) {
    var chosen = model.chosen();
    if (!chosen.isEmpty()) {
      String key = days < 0 ? "calendar.undo.move-by.earlier" : "calendar.undo.move-by.later";
      perform(new PlanEdit.Move(chosen, days, null), words.text(key, chosenName(), Math.abs(days)));
    }
  }

  /// Moves what is chosen to the next person up or down.
  void hand(int step) {
    var cursor = model.cursor().get();
    var people = model.people().get();
    if (cursor.isPresent() && !model.chosen().isEmpty()) {
      int next = people.indexOf(cursor.get().slot().athlete()) + step;
      if (next >= 0 && next < people.size()) {
        var to = people.get(next);
        perform(
            new PlanEdit.Move(model.chosen(), 0, to),
            words.text("calendar.undo.hand", chosenName(), words.person().apply(to)));
      }
    }
  }

  /// Moves the session under the cursor and all later ones.
  void push(int days) {
    String key = days < 0 ? "calendar.undo.push-by.earlier" : "calendar.undo.push-by.later";
    model
        .current()
        .ifPresent(
            session -> {
              perform(
                  new PlanEdit.Push(session.id(), days),
                  words.text(key, words.name(session.program()), Math.abs(days)));
              model.plan().find(session.id()).ifPresent(tether::standOn);
            });
  }

  void delete() {
    var chosen = model.chosen();
    if (!chosen.isEmpty()) {
      perform(new PlanEdit.Delete(chosen), words.text("calendar.undo.delete", chosenName()));
    }
  }

  void copy() {
    var chosen = model.chosen();
    clipboard =
        model.plan().athletes().entrySet().stream()
            .flatMap(
                entry ->
                    entry.getValue().sessions().stream()
                        .filter(session -> chosen.contains(session.id()))
                        .map(session -> new Held(entry.getKey(), session)))
            .toList();
    if (!clipboard.isEmpty()) {
      context.notices().show(Notice.done(words.text("calendar.copied", clipboard.size())));
    }
  }

  void cut() {
    copy();
    delete();
  }

  /// Puts copies where the cursor is: the earliest on its day, the others at their distance.
  void paste() {
    var cursor = model.cursor().get();
    if (cursor.isEmpty() || clipboard.isEmpty()) {
      return;
    }
    var slot = cursor.get().slot();
    var first = clipboard.stream().map(each -> each.session().date()).min(LocalDate::compareTo);
    var placed = clipboard.stream().map(each -> pasted(each, slot, first.orElseThrow())).toList();
    perform(
        new PlanEdit.Insert(slot.athlete(), placed),
        words.text("calendar.undo.paste", placed.size(), words.shortDay(slot.day())));
  }

  private PlannedSession pasted(Held held, Slot slot, LocalDate first) {
    var date = slot.day().plusDays(held.session().date().toEpochDay() - first.toEpochDay());
    return model
        .document()
        .handed(held.session(), held.athlete(), slot.athlete())
        .copied(SessionId.create(), date);
  }

  /// Lets the two selected sessions change places.
  void swap() {
    var chosen = List.copyOf(model.selection().get());
    if (chosen.size() == 2) {
      swap(chosen.get(0), chosen.get(1));
    } else {
      context.notices().show(Notice.hint(words.text("calendar.swap.two")));
    }
  }

  void swap(SessionId one, SessionId other) {
    perform(new PlanEdit.Swap(one, other), words.text("calendar.undo.swap"));
  }

  void insertRest() {
    atCursor(
        slot ->
            perform(
                new PlanEdit.InsertRest(Set.of(slot.athlete()), slot.day()),
                words.text("calendar.undo.rest-in", words.shortDay(slot.day()))));
  }

  void removeRest() {
    atCursor(
        slot ->
            perform(
                new PlanEdit.RemoveRest(Set.of(slot.athlete()), slot.day()),
                words.text("calendar.undo.rest-out", words.shortDay(slot.day()))));
  }

  /// Copies the week of the cursor to the week after it.
  void copyWeek() {
    atCursor(
        slot -> {
          var week = Days.counted(CalendarModel.monday(slot.day()), 7);
          perform(
              new PlanEdit.CopyDays(
                  slot.athlete(),
                  week,
                  week.from().plusWeeks(1),
                  slot.athlete(),
                  UUID.randomUUID()),
              words.text("calendar.undo.week"));
        });
  }

  /// Puts a library program on the day of the cursor.
  void insert(Snapshot snapshot) {
    atCursor(
        slot ->
            perform(
                new PlanEdit.Insert(
                    slot.athlete(),
                    List.of(PlannedSession.of(SessionId.create(), slot.day(), snapshot))),
                words.text(
                    "calendar.undo.insert",
                    words.name(snapshot.program()),
                    words.shortDay(slot.day()))));
  }

  /// Gives a program to everybody shown, on the day of the cursor.
  void assign(Snapshot snapshot) {
    atCursor(
        slot -> {
          Map<AthleteId, LocalDate> days = new HashMap<>();
          model.people().get().forEach(athlete -> days.put(athlete, slot.day()));
          perform(
              new PlanEdit.AssignProgram(days, snapshot, UUID.randomUUID()),
              words.text("calendar.undo.assign", words.name(snapshot.program()), days.size()));
        });
  }

  /// Gives the library's present programs to the copies that nobody touched, from today on.
  void updateCopies() {
    var current = model.current().map(session -> session.snapshot().source());
    var source = current.flatMap(Optional::ofNullable);
    var shelved = source.flatMap(id -> context.studio().programs().find(id));
    if (shelved.isEmpty()) {
      context.notices().show(Notice.hint(words.text("calendar.update.none")));
      return;
    }
    perform(
        new PlanEdit.UpdateCopies(shelved.get().id(), shelved.get().program(), model.today()),
        words.text("calendar.undo.update", words.name(shelved.get().program())));
  }

  void selectToggle() {
    model.current().ifPresent(session -> model.toggle(session.id()));
  }

  /// Selects what stands on some days.
  void select(List<Slot> slots) {
    Set<SessionId> found = new HashSet<>();
    for (var slot : slots) {
      model.plan().of(slot.athlete()).on(slot.day()).forEach(each -> found.add(each.id()));
    }
    model.selection().set(Set.copyOf(found));
  }

  /// Selects the week of the cursor.
  void selectWeek() {
    atCursor(
        slot -> {
          var monday = CalendarModel.monday(slot.day());
          select(
              IntStream.range(0, 7)
                  .mapToObj(day -> new Slot(slot.athlete(), monday.plusDays(day)))
                  .toList());
        });
  }

  /// Copies the phase of the cursor, its sessions and all, to the days right after it.
  void copyPhase() {
    atCursor(
        slot ->
            model.plan().of(slot.athlete()).phases().stream()
                .filter(phase -> phase.days().contains(slot.day()))
                .findFirst()
                .ifPresentOrElse(
                    phase -> copyPhase(slot, phase),
                    () ->
                        context
                            .notices()
                            .show(Notice.hint(words.text("calendar.copy-phase.none")))));
  }

  private void copyPhase(Slot slot, Mark.Phase phase) {
    var next = phase.days().to().plusDays(1);
    var edit =
        new PlanEdit.CopyDays(
            slot.athlete(), phase.days(), next, slot.athlete(), UUID.randomUUID());
    perform(edit, words.text("calendar.undo.copy-phase", phase.name()));
  }

  void selectNothing() {
    model.selection().set(Set.of());
  }

  private void atCursor(Consumer<Slot> command) {
    model.cursor().get().map(Cursor::slot).ifPresent(command);
  }

  private String chosenName() {
    var chosen = model.chosen();
    return chosen.size() == 1
        ? model
            .plan()
            .find(chosen.iterator().next())
            .map(placed -> words.name(placed.session().program()))
            .orElse("")
        : words.sessions(chosen.size());
  }
}
