package org.backstride.ui.calendar;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.stage.Window;
import org.backstride.plan.Mark;
import org.backstride.plan.MarkId;
import org.backstride.plan.PlanTemplate;
import org.backstride.plan.edit.Growth;
import org.backstride.plan.edit.PlanEdit;
import org.backstride.program.Progression;
import org.backstride.ui.calendar.board.Cursor;
import org.backstride.ui.calendar.board.Slot;
import org.backstride.ui.calendar.words.CalendarWords;
import org.backstride.ui.kit.Notice;
import org.backstride.ui.kit.ViewContext;

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

  void phase() {
    slot().ifPresent(this::phase);
  }

  private void phase(Slot slot) {
    var form = new CalendarForms(words, "calendar.phase.title");
    var name = form.text("calendar.phase.name", "");
    var goal = form.text("calendar.phase.goal", "");
    var from = form.date("calendar.from", CalendarModel.monday(slot.day()));
    var to = form.date("calendar.to", CalendarModel.monday(slot.day()).plusDays(27));
    if (form.ask(owner.get())) {
      CalendarForms.days(from, to)
          .ifPresent(
              days ->
                  put(
                      slot,
                      new Mark.Phase(MarkId.create(), days, name.getText(), goal.getText()),
                      words.text("calendar.undo.phase", name.getText())));
    }
  }

  void absence() {
    slot().ifPresent(this::absence);
  }

  private void absence(Slot slot) {
    var form = new CalendarForms(words, "calendar.away.title");
    var reason = form.choice("calendar.away.reason", Mark.Reason.values(), "calendar.absence.");
    var from = form.date("calendar.from", slot.day());
    var to = form.date("calendar.to", slot.day());
    var note = form.text("calendar.note", "");
    if (form.ask(owner.get())) {
      CalendarForms.days(from, to)
          .ifPresent(
              days -> {
                var mark =
                    new Mark.Absence(MarkId.create(), days, reason.getValue(), note.getText());
                put(slot, mark, words.text("calendar.undo.away", words.absence(mark)));
              });
    }
  }

  void event() {
    slot().ifPresent(this::event);
  }

  private void event(Slot slot) {
    var form = new CalendarForms(words, "calendar.event.title");
    var kind = form.choice("calendar.event.kind", Mark.Kind.values(), "calendar.event.");
    var date = form.date("calendar.day", slot.day());
    var name = form.text("calendar.event.name", "");
    if (form.ask(owner.get()) && date.getValue() != null) {
      var mark = new Mark.Event(MarkId.create(), date.getValue(), kind.getValue(), name.getText());
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
    var longer = form.number("calendar.repeat.longer", 0, 50, 0);
    var deload = form.number("calendar.repeat.deload", 0, 12, 0);
    if (form.ask(owner.get())) {
      var growth = growth(bouts.getValue(), longer.getValue(), deload.getValue());
      CalendarForms.days(from, to)
          .ifPresent(
              days ->
                  commands.perform(
                      new PlanEdit.RepeatDays(
                          slot.athlete(), days, times.getValue(), growth, UUID.randomUUID()),
                      words.text("calendar.undo.repeat", times.getValue())));
    }
  }

  private static Growth growth(int bouts, int percent, int deload) {
    List<Progression> changes =
        percent == 0
            ? List.of()
            : List.of(
                new Progression(
                    Progression.Variable.TIME,
                    BigDecimal.valueOf(percent),
                    Progression.Unit.PERCENT));
    return new Growth(changes, bouts, deload < 2 ? null : new Growth.Deload(deload, 60));
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
