package org.backstride.ui.calendar.board;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backstride.athlete.AthleteId;
import org.backstride.plan.AthletePlan;
import org.backstride.plan.Days;
import org.backstride.plan.Plan;
import org.backstride.plan.PlannedSession;
import org.backstride.review.Done;

/// Weeks under each other, in each a row for every person shown, as high as its fullest day asks.
/// Only what is asked for is worked out further than the heights: a year of twenty people is laid
/// out in the time of a frame.
public final class BoardLayout {

  public static final double GUTTER = 56;
  public static final double TOTALS = 176;
  static final double DAY_HEAD = 20;
  static final double GAP = 4;
  static final double LOWEST_CARD = 22;
  static final double HIGHEST_CARD = 96;

  private final Board board;
  private final double width;
  private final double cardHeight;

  /// The y of each person's row in each week, and the end of the last as one more.
  private final double[] tops;

  /// What is laid out.
  ///
  /// @param people in the order in which they are stacked
  /// @param first the Monday the board begins with
  /// @param unplanned what stands beneath the sessions of its days
  public record Board(
      Plan plan, List<AthleteId> people, LocalDate first, int weeks, Unplanned unplanned) {
    public Board {
      people = List.copyOf(people);
    }

    /// How many sessions and recordings without one stand on a day.
    public int count(Slot slot) {
      return plan.of(slot.athlete()).on(slot.day()).size() + unplanned.on(slot).size();
    }
  }

  /// One person's row in one week.
  public record Row(int week, int person, Days days, Box box) {}

  /// One session on the board.
  public record Card(AthleteId athlete, PlannedSession session, Box box) {}

  /// One recording on the board that belongs to no session.
  public record Extra(Done done, Box box) {}

  private BoardLayout(Board board, double width, double zoom) {
    this.board = board;
    this.width = width;
    double usual = board.people().size() > 3 ? 34 : 50;
    cardHeight = Math.clamp(Math.rint(usual * zoom), LOWEST_CARD, HIGHEST_CARD);
    tops = new double[board.weeks() * board.people().size() + 1];
  }

  public static BoardLayout of(Board board, double width) {
    return of(board, width, 1);
  }

  /// @param zoom how high the sessions are beside their usual height; they stay legible
  public static BoardLayout of(Board board, double width, double zoom) {
    var layout = new BoardLayout(board, width, zoom);
    layout.stack();
    return layout;
  }

  private void stack() {
    int people = board.people().size();
    int[] fullest = new int[board.weeks() * people];
    for (int person = 0; person < people; person++) {
      count(board.plan().of(board.people().get(person)), person, fullest);
    }
    board.unplanned().byDay().keySet().forEach(slot -> count(slot, fullest));
    double y = 0;
    for (int row = 0; row < fullest.length; row++) {
      tops[row] = y;
      boolean heads = row % people == 0;
      y += (heads ? DAY_HEAD : 0) + Math.max(1, fullest[row]) * (cardHeight + GAP) + GAP;
    }
    tops[fullest.length] = y;
  }

  private void count(AthletePlan plan, int person, int[] fullest) {
    int onDay = 0;
    LocalDate before = LocalDate.MIN;
    var all = Days.counted(board.first(), Math.max(1, board.weeks() * 7L));
    for (var session : plan.within(all)) {
      onDay = session.date().equals(before) ? onDay + 1 : 1;
      before = session.date();
      int week = (int) (ChronoUnit.DAYS.between(board.first(), before) / 7);
      int row = week * board.people().size() + person;
      fullest[row] = Math.max(fullest[row], onDay);
    }
  }

  private void count(Slot slot, int[] fullest) {
    long day = ChronoUnit.DAYS.between(board.first(), slot.day());
    int person = board.people().indexOf(slot.athlete());
    if (day >= 0 && day < board.weeks() * 7L && person >= 0) {
      int row = (int) (day / 7) * board.people().size() + person;
      fullest[row] = Math.max(fullest[row], board.count(slot));
    }
  }

  public Board board() {
    return board;
  }

  public double width() {
    return width;
  }

  public double height() {
    return tops[tops.length - 1];
  }

  public boolean isCompact() {
    return cardHeight < 50;
  }

  public double dayWidth() {
    return Math.max(40, (width - GUTTER - TOTALS) / 7);
  }

  /// The rows that lie between two heights, wholly or in part.
  public List<Row> rows(double from, double to) {
    var found = new ArrayList<Row>();
    for (int row = rowAt(from); row >= 0 && row < tops.length - 1 && tops[row] < to; row++) {
      found.add(row(row));
    }
    return found;
  }

  /// Where a week begins, its first person's row and all.
  public double weekTop(int week) {
    return tops[Math.clamp(week, 0, board.weeks()) * board.people().size()];
  }

  /// The week of a height.
  public int weekAt(double y) {
    return board.people().isEmpty() ? 0 : Math.max(0, rowAt(y)) / board.people().size();
  }

  /// The place of a day of a person; empty where it is not on the board.
  public Optional<Box> box(Slot slot) {
    long day = ChronoUnit.DAYS.between(board.first(), slot.day());
    int person = board.people().indexOf(slot.athlete());
    if (day < 0 || day >= board.weeks() * 7L || person < 0) {
      return Optional.empty();
    }
    var row = row((int) (day / 7) * board.people().size() + person).box();
    return Optional.of(new Box(GUTTER + day % 7 * dayWidth(), row.y(), dayWidth(), row.height()));
  }

  public Optional<Slot> slotAt(double x, double y) {
    int row = rowAt(y);
    int day = (int) Math.floor((x - GUTTER) / dayWidth());
    if (row < 0 || row >= tops.length - 1 || y < 0 || day < 0 || day > 6) {
      return Optional.empty();
    }
    int people = board.people().size();
    var date = board.first().plusDays(row / people * 7L + day);
    return Optional.of(new Slot(board.people().get(row % people), date));
  }

  /// The days that a rectangle between two corners touches.
  public List<Slot> slotsBetween(double x1, double y1, double x2, double y2) {
    int first = Math.clamp((int) Math.floor((Math.min(x1, x2) - GUTTER) / dayWidth()), 0, 6);
    int last = Math.clamp((int) Math.floor((Math.max(x1, x2) - GUTTER) / dayWidth()), 0, 6);
    var slots = new ArrayList<Slot>();
    for (var row : rows(Math.max(0, Math.min(y1, y2)), Math.max(y1, y2))) {
      var athlete = board.people().get(row.person());
      for (int day = first; day <= last; day++) {
        slots.add(new Slot(athlete, row.days().from().plusDays(day)));
      }
    }
    return slots;
  }

  public Optional<Card> cardAt(double x, double y) {
    return slotAt(x, y)
        .flatMap(
            slot ->
                cards(slot, board.plan()).stream()
                    .filter(card -> card.box().contains(x, y))
                    .findFirst());
  }

  /// The sessions of a day in a plan, which may be the preview of another one: what the row has no
  /// room for is drawn lower.
  public List<Card> cards(Slot slot, Plan plan) {
    var sessions = plan.of(slot.athlete()).on(slot.day());
    var boxes = boxes(slot, sessions.size() + board.unplanned().on(slot).size());
    var cards = new ArrayList<Card>();
    for (int i = 0; i < Math.min(sessions.size(), boxes.size()); i++) {
      cards.add(new Card(slot.athlete(), sessions.get(i), boxes.get(i)));
    }
    return cards;
  }

  /// The recordings of a day that belong to no session, beneath its sessions in a plan.
  public List<Extra> extras(Slot slot, Plan plan) {
    var unplanned = board.unplanned().on(slot);
    if (unplanned.isEmpty()) {
      return List.of();
    }
    int above = plan.of(slot.athlete()).on(slot.day()).size();
    var boxes = boxes(slot, above + unplanned.size());
    var extras = new ArrayList<Extra>();
    for (int i = above; i < boxes.size(); i++) {
      extras.add(new Extra(unplanned.get(i - above), boxes.get(i)));
    }
    return extras;
  }

  /// The recording without a session at a place.
  public Optional<Extra> extraAt(double x, double y) {
    return slotAt(x, y)
        .flatMap(
            slot ->
                extras(slot, board.plan()).stream()
                    .filter(extra -> extra.box().contains(x, y))
                    .findFirst());
  }

  private List<Box> boxes(Slot slot, int count) {
    var place = box(slot);
    if (count == 0 || place.isEmpty()) {
      return List.of();
    }
    var box = place.get();
    double top = box.y() + (headsWeek(slot) ? DAY_HEAD : 0) + GAP;
    double height = Math.min(cardHeight, (box.bottom() - top) / count - GAP);
    var boxes = new ArrayList<Box>();
    for (int i = 0; i < count; i++) {
      boxes.add(new Box(box.x() + 3, top + i * (height + GAP), box.width() - 6, height));
    }
    return boxes;
  }

  /// Whether the dates stand in the row of this person.
  public boolean headsWeek(Slot slot) {
    return board.people().getFirst().equals(slot.athlete());
  }

  private Row row(int row) {
    int people = board.people().size();
    int week = row / people;
    return new Row(
        week,
        row % people,
        Days.counted(board.first().plusWeeks(week), 7),
        new Box(0, tops[row], width, tops[row + 1] - tops[row]));
  }

  /// The last row that begins at or above a height.
  private int rowAt(double y) {
    int low = 0;
    int high = tops.length - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tops[middle] <= y) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return y >= height() ? tops.length - 1 : Math.max(0, low - 1);
  }
}
