package org.backstride.ui.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.backstride.athlete.AthleteId;
import org.backstride.plan.AthletePlan;
import org.backstride.plan.Days;
import org.backstride.plan.Mark;
import org.backstride.plan.edit.PlanEdit;
import org.backstride.ui.calendar.paint.Pen;
import org.backstride.ui.calendar.paint.StripPainter;
import org.backstride.ui.calendar.paint.StripPainter.Strip;
import org.backstride.ui.calendar.words.CalendarWords;
import org.backstride.ui.kit.Lifetime;
import org.backstride.ui.kit.Palette;
import org.jspecify.annotations.Nullable;

/// The phases of the people shown above the weeks, with events as flags; the end of a phase is
/// dragged, with Shift its sessions stretch along.
final class PhaseStrip extends Region {

  private static final double EDGE = 6;
  private static final int WEEKS = 16;

  private final CalendarModel model;
  private final CalendarPane pane;
  private final CalendarCommands commands;
  private final StripPainter painter;
  private final CalendarWords words;
  private final Canvas canvas = new Canvas();
  private final Palette palette = new Palette();
  private @Nullable Pen pen;
  private @Nullable Grip grip;
  private boolean shift;

  /// A phase that is held at one of its ends, and the days it would have.
  private record Grip(AthleteId athlete, Mark.Phase phase, End end, Days days) {}

  /// An end of a phase.
  private enum End {
    FIRST,
    LAST
  }

  PhaseStrip(
      CalendarModel model, CalendarPane pane, CalendarCommands commands, CalendarWords words) {
    this.model = model;
    this.pane = pane;
    this.commands = commands;
    this.words = words;
    painter = new StripPainter(words);
    getStyleClass().add("bs-calendar-strip");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleText(words.text("calendar.strip"));
    getChildren().setAll(palette, canvas);
    setOnMouseMoved(event -> setCursor(gripAt(event).isPresent() ? Cursor.H_RESIZE : null));
    setOnMousePressed(this::press);
    pane.addEventFilter(KeyEvent.ANY, this::keys);
    setOnMouseDragged(this::drag);
    setOnMouseReleased(this::release);
  }

  private void press(MouseEvent event) {
    pane.requestFocus();
    grip = gripAt(event).orElse(null);
  }

  /// Shift may be pressed while the pointer rests.
  private void keys(KeyEvent event) {
    if (event.getCode() == KeyCode.SHIFT) {
      shift = event.getEventType() == KeyEvent.KEY_PRESSED;
    }
  }

  void follow(Lifetime lifetime) {
    lifetime.watchAny(this::refresh, model.document().plan(), model.people());
    lifetime.watch(pane.scrolled(), _ -> requestLayout());
    lifetime.watch(
        palette.changes(),
        _ -> {
          pen = null;
          requestLayout();
        });
  }

  private void refresh() {
    double height = StripPainter.HEAD + StripPainter.ROW * Math.clamp(rows().size(), 1, 6) + 4;
    setMinHeight(height);
    setPrefHeight(height);
    setMaxHeight(height);
    requestLayout();
  }

  private List<AthleteId> rows() {
    return model.people().get().stream().limit(6).toList();
  }

  private Strip strip() {
    var board = pane.board();
    var top = board.board().first().plusWeeks(board.weekAt(pane.scrolled().get()));
    var shown = grip;
    var plan = model.plan();
    if (shown != null) {
      var own = plan.of(shown.athlete());
      plan = plan.with(shown.athlete(), shown(own, shown));
    }
    return new Strip(plan, rows(), top.minusWeeks(2), WEEKS, getWidth());
  }

  @Override
  protected void layoutChildren() {
    canvas.setWidth(getWidth());
    canvas.setHeight(getHeight());
    var present = pen == null ? new Pen(canvas.getGraphicsContext2D(), palette) : pen;
    pen = present;
    painter.paint(present, strip(), new Days(top(), top().plusWeeks(5)));
  }

  private LocalDate top() {
    return strip().first().plusWeeks(2);
  }

  private Optional<Grip> gripAt(MouseEvent event) {
    var strip = strip();
    int row = (int) ((event.getY() - StripPainter.HEAD) / StripPainter.ROW);
    if (event.getY() < StripPainter.HEAD || row >= strip.people().size()) {
      return Optional.empty();
    }
    var athlete = strip.people().get(row);
    var phases = model.plan().of(athlete).phases();
    return Stream.concat(
            phases.stream().map(phase -> new Grip(athlete, phase, End.LAST, phase.days())),
            phases.stream().map(phase -> new Grip(athlete, phase, End.FIRST, phase.days())))
        .filter(each -> Math.abs(strip.xOf(edge(each)) - event.getX()) <= EDGE)
        .findFirst();
  }

  private static LocalDate edge(Grip grip) {
    var days = grip.phase().days();
    return grip.end() == End.LAST ? days.to().plusDays(1) : days.from();
  }

  private void drag(MouseEvent event) {
    var held = grip;
    if (held != null) {
      var strip = strip();
      var day = strip.first().plusDays(Math.round(strip.dayOf(event.getX())));
      grip = new Grip(held.athlete(), held.phase(), held.end(), days(held, day));
      requestLayout();
    }
  }

  /// A phase has at least one day.
  private static Days days(Grip held, LocalDate day) {
    var now = held.phase().days();
    return switch (held.end()) {
      case FIRST -> new Days(day.isAfter(now.to()) ? now.to() : day, now.to());
      case LAST -> {
        var last = day.minusDays(1);
        yield new Days(now.from(), last.isBefore(now.from()) ? now.from() : last);
      }
    };
  }

  /// The neighbour that begins where the phase ends, or ends where it begins, goes along.
  private Optional<Mark.Phase> neighbour(Grip held) {
    var now = held.phase().days();
    return model.plan().of(held.athlete()).phases().stream()
        .filter(
            other ->
                held.end() == End.LAST
                    ? other.days().from().equals(now.to().plusDays(1))
                    : other.days().to().equals(now.from().minusDays(1)))
        .findFirst();
  }

  /// The days a neighbour is left with; empty where nothing would be left of it.
  private static Optional<Days> left(Grip held, Mark.Phase neighbour) {
    var from = held.end() == End.LAST ? held.days().to().plusDays(1) : neighbour.days().from();
    var to = held.end() == End.LAST ? neighbour.days().to() : held.days().from().minusDays(1);
    return to.isBefore(from) ? Optional.empty() : Optional.of(new Days(from, to));
  }

  private AthletePlan shown(AthletePlan own, Grip held) {
    var next = own.with(held.phase().over(held.days()));
    var other = neighbour(held);
    return other
        .flatMap(each -> left(held, each).map(days -> next.with(each.over(days))))
        .orElse(next);
  }

  private void release(MouseEvent event) {
    var held = grip;
    grip = null;
    requestLayout();
    if (held != null && !held.days().equals(held.phase().days())) {
      var sessions =
          shift || event.isShiftDown() ? PlanEdit.Sessions.STRETCH : PlanEdit.Sessions.STAY;
      commands.perform(
          edits(held, sessions), words.text("calendar.undo.phase", held.phase().name()));
    }
  }

  /// The one that gets shorter first, so that they never overlap.
  private List<PlanEdit> edits(Grip held, PlanEdit.Sessions sessions) {
    var own = resize(held, held.phase(), held.days(), sessions);
    var other =
        neighbour(held)
            .flatMap(each -> left(held, each).map(days -> resize(held, each, days, sessions)));
    boolean grows = held.days().count() > held.phase().days().count();
    return other
        .map(each -> grows ? List.of(each, own) : List.of(own, each))
        .orElseGet(() -> List.of(own));
  }

  private static PlanEdit resize(
      Grip held, Mark.Phase phase, Days days, PlanEdit.Sessions sessions) {
    return new PlanEdit.Resize(held.athlete(), phase.id(), days, sessions);
  }
}
