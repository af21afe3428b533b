package org.backstride.ui.calendar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.stage.Window;
import org.backstride.athlete.AthleteId;
import org.backstride.plan.Days;
import org.backstride.plan.Mark;
import org.backstride.plan.MarkId;
import org.backstride.plan.PlanTemplate;
import org.backstride.plan.PlannedSession;
import org.backstride.plan.edit.Growth;
import org.backstride.plan.edit.PlanEdit;
import org.backstride.ui.calendar.board.Cursor;
import org.backstride.ui.calendar.board.Slot;
import org.backstride.ui.calendar.words.CalendarWords;
import org.backstride.ui.kit.Notice;
import org.backstride.ui.kit.ViewContext;
import org.backstride.ui.kit.day.ClockText;
import org.jspecify.annotations.Nullable;

/// The questions the calendar asks: phases, events, absences, repeated weeks, blocks for many. Each
/// begins from the place of the cursor.
final class CalendarDialogs {

  private final ViewContext context;
  private final CalendarModel model;
  private final CalendarCommands commands;
  private final CalendarWords words;
  private final Supplier<Window> owner;

  CalendarDialogs(
      ViewContext context,
      CalendarModel model,
      CalendarCommands commands,
      CalendarWords words,
      Supplier<Window> owner) {
    this.context = context;
    this.model = model;
    this.commands = commands;
    this.words = words;
    this.owner = owner;
  }

  /// The time and the note of the session under the cursor.
  void session() {
    model
        .current()
        .ifPresentOrElse(
            this::session,
            () -> context.notices().show(Notice.hint(words.text("calendar.session.none"))));
  }

  private void session(PlannedSession session) {
    var form = new CalendarForms(words, "calendar.session.title");
    var before = session.when().time();
    var time = form.text("calendar.session.time", before == null ? "" : words.time(before));
    var note = form.text("calendar.note", session.note());
    if (!form.ask(owner.get())) {
      return;
    }
    var typed = ClockText.read(time.getText());
    if (typed.isEmpty() && !time.getText().isBlank()) {
      context
          .notices()
          .show(Notice.hint(words.text("calendar.session.time.bad", time.getText().strip())));
      return;
    }
    var next = session.withTime(typed.orElse(null)).withNote(note.getText().strip());
    if (!next.equals(session)) {
      commands.perform(
          new PlanEdit.Replace(next),
          words.text("calendar.undo.session", words.name(session.program())));
    }
  }

  void phase() {
    slot().ifPresent(this::phase);
  }

  /// The phase of the day, or a new one.
  private void phase(Slot slot) {
    var old = on(slot, Mark.Phase.class);
    var monday = CalendarModel.monday(slot.day());
    var days = old.map(Mark::days).orElseGet(() -> Days.counted(monday, 28));
    var form = new CalendarForms(words, "calendar.phase.title");
    var name = form.text("calendar.phase.name", old.map(Mark.Phase::name).orElse(""));
    var goal = form.text("calendar.phase.goal", old.map(Mark.Phase::goal).orElse(""));
    var from = form.date("calendar.from", days.from());
    var to = form.date("calendar.to", days.to());
    var sessions =
        old.isEmpty()
            ? null
            : form.choice(
                "calendar.phase.sessions",
                PlanEdit.Sessions.values(),
                each -> words.text("calendar.phase." + each.name()));
    if (form.ask(owner.get())) {
      var way = sessions == null ? PlanEdit.Sessions.STAY : sessions.getValue();
      CalendarForms.days(from, to)
          .map(
              next ->
                  new Mark.Phase(
                      old.map(Mark.Phase::id).orElseGet(MarkId::create),
                      next,
                      name.getText(),
                      goal.getText()))
          .map(next -> edits(slot.athlete(), old.orElse(null), next, way))
          .filter(edits -> !edits.isEmpty())
          .ifPresent(
              edits -> commands.perform(edits, words.text("calendar.undo.phase", name.getText())));
    }
  }

  /// A new phase is put; of an old one first the words change, then the days with its sessions.
  private static List<PlanEdit> edits(
      AthleteId athlete, Mark.@Nullable Phase old, Mark.Phase next, PlanEdit.Sessions way) {
    if (old == null) {
      return List.of(new PlanEdit.PutMark(athlete, next));
    }
    var edits = new ArrayList<PlanEdit>();
    if (!next.over(old.days()).equals(old)) {
      edits.add(new PlanEdit.PutMark(athlete, next.over(old.days())));
    }
    if (!next.days().equals(old.days())) {
      edits.add(new PlanEdit.Resize(athlete, next.id(), next.days(), way));
    }
    return edits;
  }

  private <M extends Mark> Optional<M> on(Slot slot, Class<M> kind) {
    return model
        .plan()
        .of(slot.athlete())
        .marks(kind)
        .filter(mark -> mark.days().contains(slot.day()))
        .findFirst();
  }

  void absence() {
    slot().ifPresent(this::absence);
  }

  private void absence(Slot slot) {
    var form = new CalendarForms(words, "calendar.away.title");
    var old = on(slot, Mark.Absence.class);
    var days = old.map(Mark::days).orElseGet(() -> Days.one(slot.day()));
    var reason =
        form.choice(
            "calendar.away.reason",
            Mark.Reason.values(),
            each -> words.text("calendar.absence." + each.name()));
    old.map(Mark.Absence::reason).ifPresent(reason::setValue);
    var from = form.date("calendar.from", days.from());
    var to = form.date("calendar.to", days.to());
    var note = form.text("calendar.note", old.map(Mark.Absence::note).orElse(""));
    if (form.ask(owner.get())) {
      CalendarForms.days(from, to)
          .ifPresent(
              next -> {
                var id = old.map(Mark.Absence::id).orElseGet(MarkId::create);
                var mark = new Mark.Absence(id, next, reason.getValue(), note.getText());
                put(slot, mark, words.text("calendar.undo.away", words.absence(mark)));
              });
    }
  }

  void event() {
    slot().ifPresent(this::event);
  }

  private void event(Slot slot) {
    var form = new CalendarForms(words, "calendar.event.title");
    var old = on(slot, Mark.Event.class);
    var kind =
        form.choice(
            "calendar.event.kind",
            Mark.Kind.values(),
            each -> words.text("calendar.event." + each.name()));
    old.map(Mark.Event::kind).ifPresent(kind::setValue);
    var date = form.date("calendar.day", slot.day());
    var name = form.text("calendar.event.name", old.map(Mark.Event::name).orElse(""));
    if (form.ask(owner.get()) && date.getValue() != null) {
      var mark =
          new Mark.Event(
              old.map(Mark.Event::id).orElseGet(MarkId::create),
              date.getValue(),
              kind.getValue(),
              name.getText());
      put(slot, mark, words.text("calendar.undo.event", words.event(mark)));
    }
  }

  /// Takes away what marks the day of the cursor: an absence first, then an event, then a phase.
  void unmark() {
    slot()
        .ifPresent(
            slot ->
                mark(slot)
                    .ifPresentOrElse(
                        mark ->
                            commands.perform(
                                new PlanEdit.RemoveMark(slot.athlete(), mark.id()),
                                words.text("calendar.undo.unmark")),
                        () ->
                            context
                                .notices()
                                .show(Notice.hint(words.text("calendar.unmark.none")))));
  }

  private Optional<Mark> mark(Slot slot) {
    var own = model.plan().of(slot.athlete());
    return own.marks().stream()
        .filter(mark -> mark.days().contains(slot.day()))
        .min(Comparator.comparingInt(CalendarDialogs::rank));
  }

  private static int rank(Mark mark) {
    return switch (mark) {
      case Mark.Absence _ -> 0;
      case Mark.Event _ -> 1;
      case Mark.Phase _ -> 2;
    };
  }

  /// Repeats days with growth and lighter cycles.
  void repeat() {
    slot().ifPresent(this::repeat);
  }

  private void repeat(Slot slot) {
    var form = new CalendarForms(words, "calendar.repeat.title");
    var from = form.date("calendar.from", CalendarModel.monday(slot.day()));
    var to = form.date("calendar.to", CalendarModel.monday(slot.day()).plusDays(6));
    var times = form.number("calendar.repeat.times", 1, 52, 3);
    var bouts = form.number("calendar.repeat.bouts", 0, 20, 0);
    var what =
        form.choice(
            "calendar.repeat.what",
            Change.offered(words.units()),
            each -> words.text("calendar.repeat.what." + each.name()));
    var delta = form.text("calendar.repeat.delta", "");
    var deload = form.number("calendar.repeat.deload", 0, 12, 0);
    var left = form.number("calendar.repeat.left", 10, 95, 60);
    if (form.ask(owner.get())) {
      var lighter =
          deload.getValue() < 2 ? null : new Growth.Deload(deload.getValue(), left.getValue());
      var growth =
          what.getValue()
              .by(delta.getText())
              .map(changes -> new Growth(changes, bouts.getValue(), lighter));
      var days = CalendarForms.days(from, to);
      if (growth.isEmpty()) {
        context.notices().show(Notice.hint(words.text("calendar.repeat.unread", delta.getText())));
      } else {
        days.ifPresent(each -> repeat(slot, each, times.getValue(), growth.get()));
      }
    }
  }

  private void repeat(Slot slot, Days days, int times, Growth growth) {
    commands.perform(
        new PlanEdit.RepeatDays(slot.athlete(), days, times, growth, UUID.randomUUID()),
        words.text("calendar.undo.repeat", times));
  }

  /// Keeps some days as a template.
  void keepTemplate() {
    slot().ifPresent(this::keepTemplate);
  }

  private void keepTemplate(Slot slot) {
    var form = new CalendarForms(words, "calendar.template.title");
    var name = form.text("calendar.template.name", "");
    var from = form.date("calendar.from", CalendarModel.monday(slot.day()));
    var to = form.date("calendar.to", CalendarModel.monday(slot.day()).plusDays(27));
    if (form.ask(owner.get())) {
      CalendarForms.days(from, to)
          .map(
              days ->
                  PlanTemplate.of(
                      name.getText(),
                      model.plan().of(slot.athlete()),
                      days,
                      model.document().references(slot.athlete())))
          .filter(template -> !template.entries().isEmpty())
          .ifPresentOrElse(
              template ->
                  model
                      .document()
                      .put(template, words.text("calendar.undo.template", template.name())),
              () -> context.notices().show(Notice.hint(words.text("calendar.template.empty"))));
    }
  }

  private void put(Slot slot, Mark mark, String label) {
    commands.perform(new PlanEdit.PutMark(slot.athlete(), mark), label);
  }

  private Optional<Slot> slot() {
    return model.cursor().get().map(Cursor::slot);
  }
}
