package org.backstride.ui.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Region;
import org.backstride.athlete.AthleteId;
import org.backstride.plan.SessionId;
import org.backstride.review.Done;
import org.backstride.review.PlanReview;
import org.backstride.ui.calendar.board.BoardLayout;
import org.backstride.ui.calendar.board.BoardLayout.Card;
import org.backstride.ui.calendar.board.Box;
import org.backstride.ui.calendar.board.Cursor;
import org.backstride.ui.calendar.board.Dragged;
import org.backstride.ui.calendar.board.Drop;
import org.backstride.ui.calendar.board.DropMode;
import org.backstride.ui.calendar.board.Slot;
import org.backstride.ui.calendar.paint.BoardPainter;
import org.backstride.ui.calendar.paint.BoardScene;
import org.backstride.ui.calendar.paint.BoardStrips;
import org.backstride.ui.calendar.words.CalendarSpeech;
import org.backstride.ui.calendar.words.CalendarWords;
import org.backstride.ui.kit.Lifetime;
import org.backstride.ui.kit.Palette;
import org.backstride.work.Cell;
import org.jspecify.annotations.Nullable;

/// The weeks as a node, painted once a pulse where something changed, and only what is seen of
/// them. It is one focusable control; what it stands on is its value to a screen reader.
final class CalendarPane extends Region {

  static final String ID = "calendar";
  static final double ZOOM_STEP = 1.15;
  private static final double BAR = 12;
  private static final double LEAST_ZOOM = 0.4;
  private static final double MOST_ZOOM = 2;

  private final CalendarModel model;
  private final CalendarWords words;
  private final BoardStrips strips;
  private final Palette palette = new Palette();
  private final ScrollBar bar = new ScrollBar();
  private final Cell<Double> scrolled = new Cell<>(0.0);
  private BoardLayout layout;
  private @Nullable Dragged dragged;
  private UUID seed = UUID.randomUUID();
  private boolean placed;
  private double zoom = 1;

  CalendarPane(CalendarModel model, CalendarWords words, Lifetime lifetime) {
    this.model = model;
    this.words = words;
    strips = new BoardStrips(new BoardPainter(words, model.today()), palette);
    layout = BoardLayout.of(model.board(), 800);
    setId(ID);
    getStyleClass().add("bs-calendar-board");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.SLIDER);
    setAccessibleText(words.text("calendar.board"));
    bar.setOrientation(Orientation.VERTICAL);
    bar.setFocusTraversable(false);
    bar.setAccessibleText(words.text("calendar.scroll"));
    getChildren().setAll(palette, strips, bar);
    follow(lifetime);
  }

  private void follow(Lifetime lifetime) {
    lifetime.watch(model.document().plan(), _ -> relayout());
    lifetime.watch(model.people(), _ -> relayout());
    lifetime.watch(model.selection(), _ -> announce());
    lifetime.watch(model.cursor(), _ -> announce());
    lifetime.watch(model.drop(), _ -> repaint());
    lifetime.watch(model.showing(), _ -> relayout());
    lifetime.watch(model.proposal(), _ -> repaint());
    lifetime.watch(model.outcomes().changes(), _ -> relayout());
    lifetime.watch(
        palette.changes(),
        _ -> {
          strips.recolour();
          repaint();
        });
    lifetime.observe(focusedProperty(), _ -> repaint());
    lifetime.observe(widthProperty(), _ -> relayout());
    lifetime.observe(heightProperty(), _ -> relayout());
    lifetime.observe(bar.valueProperty(), value -> scrollTo(value.doubleValue()));
  }

  BoardLayout board() {
    return layout;
  }

  /// How far the weeks are scrolled.
  Cell<Double> scrolled() {
    return scrolled;
  }

  void scrollBy(double pixels) {
    bar.setValue(Math.clamp(bar.getValue() + pixels, 0, Math.max(0, bar.getMax())));
  }

  /// Makes the sessions higher or lower; the row at a height of this node stays where it is.
  void zoomBy(double factor, double y) {
    double over = Math.max(0, y - BoardPainter.HEAD);
    int week = layout.weekAt(scrolled.get() + over);
    double share = (scrolled.get() + over - layout.weekTop(week)) / weekHeight(week);
    zoom = Math.clamp(zoom * factor, LEAST_ZOOM, MOST_ZOOM);
    relayout();
    double top = layout.weekTop(week) + share * weekHeight(week) - over;
    bar.setValue(Math.clamp(top, 0, Math.max(0, bar.getMax())));
  }

  /// Gives the sessions their usual height.
  void fit() {
    zoomBy(1 / zoom, BoardPainter.HEAD);
  }

  private double weekHeight(int week) {
    return Math.max(1, layout.weekTop(week + 1) - layout.weekTop(week));
  }

  /// Brings a week to the top of what is seen.
  void showWeek(int week) {
    bar.setValue(Math.clamp(layout.weekTop(week), 0, Math.max(0, bar.getMax())));
  }

  private void scrollTo(double value) {
    scrolled.set(value);
    requestLayout();
  }

  Optional<Slot> slotAt(double x, double y) {
    return y < BoardPainter.HEAD ? Optional.empty() : layout.slotAt(x, boardY(y));
  }

  Optional<Card> cardAt(double x, double y) {
    return y < BoardPainter.HEAD ? Optional.empty() : layout.cardAt(x, boardY(y));
  }

  /// The recording without a session that the cursor stands on.
  Optional<Done> recorded() {
    return model
        .cursor()
        .get()
        .flatMap(
            at -> {
              var slot = at.slot();
              int above = model.plan().of(slot.athlete()).on(slot.day()).size();
              return layout.board().unplanned().on(slot).stream()
                  .skip(Math.max(0, at.index() - above))
                  .filter(_ -> at.index() >= above)
                  .findFirst();
            });
  }

  /// The recording without a session at a place on this node.
  Optional<Done> recordedAt(double x, double y) {
    return y < BoardPainter.HEAD
        ? Optional.empty()
        : layout.extraAt(x, boardY(y)).map(BoardLayout.Extra::done);
  }

  /// The days that a rectangle on this node touches.
  List<Slot> slotsBetween(double x1, double y1, double x2, double y2) {
    return layout.slotsBetween(x1, boardY(y1), x2, boardY(y2));
  }

  /// Where a day lies on this node; empty where it is not on the board.
  Optional<double[]> middleOf(Slot slot) {
    return layout
        .box(slot)
        .map(
            box ->
                new double[] {
                  box.x() + box.width() / 2,
                  box.y() + box.height() / 2 - scrolled.get() + BoardPainter.HEAD
                });
  }

  private double boardY(double y) {
    return y - BoardPainter.HEAD + scrolled.get();
  }

  /// Something is taken up.
  void hold(Dragged next) {
    dragged = next;
    seed = UUID.randomUUID();
  }

  boolean isDragging() {
    return dragged != null;
  }

  /// What is held is over a place.
  void carry(double x, double y, DropMode mode) {
    var now = dragged;
    if (now != null) {
      model.drop().set(slotAt(x, y).map(slot -> new Drop(now, slot, mode, seed)));
    }
  }

  /// Ends a drag; gives what it would do.
  Optional<Drop> letGo() {
    var last = model.drop().get();
    dragged = null;
    model.drop().set(Optional.empty());
    return last;
  }

  /// Everything seen is painted with the next pulse; scrolling alone paints what comes into sight.
  private void repaint() {
    strips.wipe();
    requestLayout();
  }

  private void relayout() {
    var before = layout;
    layout = BoardLayout.of(model.board(), Math.max(420, getWidth() - BAR), zoom);
    double max = Math.max(0, layout.height() - room());
    bar.setMax(max);
    bar.setVisibleAmount(Math.min(max, room()));
    bar.setUnitIncrement(60);
    bar.setBlockIncrement(Math.max(60, room() - 60));
    keepSight(before, max);
    repaint();
  }

  /// Keeps the week at the top that was there; begins a week before this one.
  private void keepSight(BoardLayout before, double max) {
    if (getHeight() < 60 || layout.board().people().isEmpty()) {
      return;
    }
    var first = layout.board().first();
    if (!placed) {
      placed = true;
      showWeek(weeks(first, model.today()) - 1);
      return;
    }
    var seen = before.board().first().plusWeeks(before.weekAt(scrolled.get()));
    double rest = scrolled.get() - before.weekTop(before.weekAt(scrolled.get()));
    bar.setValue(Math.clamp(layout.weekTop(weeks(first, seen)) + rest, 0, max));
  }

  private static int weeks(LocalDate from, LocalDate to) {
    return (int) ChronoUnit.WEEKS.between(from, to);
  }

  private double room() {
    return Math.max(0, getHeight() - BoardPainter.HEAD);
  }

  private void announce() {
    notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE_STRING);
    model.cursor().get().flatMap(at -> layout.box(at.slot())).ifPresent(this::reveal);
    repaint();
  }

  private void reveal(Box box) {
    if (isFocused() && !isDragging()) {
      double top = scrolled.get();
      if (box.y() < top) {
        scrollBy(box.y() - top);
      } else if (box.bottom() > top + room()) {
        scrollBy(box.bottom() - top - room());
      }
    }
  }

  @Override
  protected void layoutChildren() {
    strips.resizeRelocate(0, 0, getWidth() - BAR, getHeight());
    bar.resizeRelocate(getWidth() - BAR, BoardPainter.HEAD, BAR, room());
    if (!layout.board().people().isEmpty()) {
      strips.show(scene());
    }
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return attribute == AccessibleAttribute.VALUE_STRING
        ? model.cursor().get().map(this::said).orElseGet(() -> words.text("calendar.say.nowhere"))
        : super.queryAccessibleAttribute(attribute, parameters);
  }

  private String said(Cursor at) {
    var speech = new CalendarSpeech(words);
    return recorded()
        .map(done -> speech.ofRecorded(at.slot(), done))
        .orElseGet(() -> speech.of(at, model.plan(), model.spoken()));
  }

  private BoardScene scene() {
    Set<SessionId> held =
        dragged instanceof Dragged.Sessions(var _, var _, var all) ? all : model.ghosts();
    var hand =
        new BoardScene.Hand(
            model.selection().get(),
            held,
            model.cursor().get().map(Cursor::slot).orElse(null),
            model.drop().get().map(this::target).orElse(null));
    return new BoardScene(
        layout,
        model.shown(),
        hand,
        new BoardScene.Figures(model::totals, model::figures, reviews(), model::anchor),
        new BoardScene.Window(scrolled.get(), room(), isFocused(), model.showing().get()));
  }

  /// Each person's once a picture.
  private Function<AthleteId, PlanReview> reviews() {
    Map<AthleteId, PlanReview> asked = new HashMap<>();
    return id -> asked.computeIfAbsent(id, model::review);
  }

  private BoardScene.Target target(Drop drop) {
    return new BoardScene.Target(drop.target(), model.conflict().map(words::conflict).orElse(""));
  }
}
