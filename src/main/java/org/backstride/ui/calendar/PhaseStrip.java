package org.backstride.ui.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.backstride.athlete.AthleteId;
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

  /// A phase whose end is held, and where it would end.
  private record Grip(AthleteId athlete, Mark.Phase phase, LocalDate end) {}

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
    setOnMousePressed(event -> grip = gripAt(event).orElse(null));
    setOnMouseDragged(this::drag);
    setOnMouseReleased(this::release);
  }

  void follow(Lifetime lifetime) {
    lifetime.watch(model.document().plan(), _ -> refresh());
    lifetime.watch(model.people(), _ -> refresh());
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
      plan = plan.with(shown.athlete(), own.with(shown.phase().over(days(shown))));
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
    return model.plan().of(athlete).phases().stream()
        .filter(phase -> Math.abs(strip.xOf(phase.days().to().plusDays(1)) - event.getX()) <= EDGE)
        .map(phase -> new Grip(athlete, phase, phase.days().to()))
        .findFirst();
  }

  private void drag(MouseEvent event) {
    var held = grip;
    if (held != null) {
      var strip = strip();
      var end = strip.first().plusDays(Math.round(strip.dayOf(event.getX())) - 1);
      var from = held.phase().days().from();
      grip = new Grip(held.athlete(), held.phase(), end.isBefore(from) ? from : end);
      requestLayout();
    }
  }

  private void release(MouseEvent event) {
    var held = grip;
    grip = null;
    requestLayout();
    if (held != null && ChronoUnit.DAYS.between(held.phase().days().to(), held.end()) != 0) {
      var sessions = event.isShiftDown() ? PlanEdit.Sessions.STRETCH : PlanEdit.Sessions.STAY;
      commands.perform(
          new PlanEdit.Resize(held.athlete(), held.phase().id(), days(held), sessions),
          words.text("calendar.undo.phase", held.phase().name()));
    }
  }

  private static Days days(Grip grip) {
    return new Days(grip.phase().days().from(), grip.end());
  }
}
