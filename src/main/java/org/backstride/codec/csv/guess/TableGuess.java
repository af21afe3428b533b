package org.backstride.codec.csv.guess;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.backstride.codec.csv.column.ColumnRole;
import org.backstride.codec.csv.column.ColumnUnit;
import org.backstride.codec.csv.column.ColumnUse;
import org.backstride.codec.csv.grid.CellShape;
import org.backstride.codec.csv.grid.Grid;

/// What a table and each of its columns seem to be.
public final class TableGuess {

  private static final double HALF_AN_HOUR_MILLIS = 1_800_000;
  private static final int FEWEST_ROWS = 10;
  private static final double LONGEST_STEP_SECONDS = 60;
  private static final List<List<String>> ACTIVITY_WORDS =
      List.of(
          List.of("activity", "type"),
          List.of("activity", "id"),
          List.of("activity", "name"),
          List.of("aktivitätstyp"),
          List.of("tipo", "de", "actividad"),
          List.of("workout", "type"),
          List.of("workoutday"));

  private final Grid grid;
  private final List<ColumnTitle> titles;
  private final ColumnUse[] uses;
  private BitSet open = new BitSet();

  private TableGuess(Grid grid) {
    this.grid = grid;
    titles =
        IntStream.range(0, grid.columns().size())
            .mapToObj(column -> ColumnTitle.of(grid.titles(column)))
            .toList();
    uses = new ColumnUse[titles.size()];
  }

  public static TableGuess of(Grid grid) {
    var guess = new TableGuess(grid);
    for (int i = 0; i < guess.uses.length; i++) {
      guess.uses[i] = guess.use(i);
    }
    SensorUnits.settle(grid, guess.titles, guess.uses);
    HeadlessMotion.assign(grid, guess.uses);
    BareAxes.assign(grid, guess.titles, guess.uses);
    BeatColumns.settle(grid, guess.uses);
    guess.addTimeByValues();
    TimeChoice.settle(grid, guess.uses);
    guess.settleDoubles();
    guess.settleMotionTime();
    guess.open = UnsaidUnits.settle(grid, guess.titles, guess.uses);
    ClockOfDay.settle(grid, guess.titles, guess.uses, guess.open);
    BeatColumns.tell(grid, guess.uses, guess.open);
    StrideOrStep.settle(grid, guess.uses);
    return guess;
  }

  /// The titles of the columns of which the unit is no more than a guess; the number of one that
  /// has no title, counted from 1.
  public List<String> doubts() {
    return open.stream().mapToObj(this::name).toList();
  }

  private String name(int column) {
    String title = titles.get(column).text();
    return title.isBlank() ? Integer.toString(column + 1) : title;
  }

  public List<ColumnTitle> titles() {
    return titles;
  }

  /// What each column seems to be used for.
  public List<ColumnUse> uses() {
    return List.of(uses);
  }

  public TableKind kind() {
    boolean named =
        titles.stream().anyMatch(title -> ACTIVITY_WORDS.stream().anyMatch(title::contains));
    if ((named && !runsOn()) || isFarApart()) {
      return TableKind.ACTIVITIES;
    }
    if (grid.rows() == 1 || (grid.rows() == 2 && !has(ColumnRole.TIME))) {
      return TableKind.FIGURES;
    }
    if (has(ColumnRole.ACCELERATION) || has(ColumnRole.ANGULAR_RATE)) {
      return TableKind.MOTION;
    }
    if (changesInEveryRow() || holdsSummaries()) {
      return TableKind.LAPS;
    }
    if (has(ColumnRole.STEP_LENGTH) || has(ColumnRole.STRIDE_LENGTH)) {
      return isEven() ? TableKind.LOG : TableKind.STRIDES;
    }
    boolean known = Arrays.stream(uses).anyMatch(use -> use.role().kind().isPresent());
    return known ? TableKind.LOG : TableKind.UNKNOWN;
  }

  private ColumnUse use(int index) {
    var title = titles.get(index);
    var column = grid.columns().get(index);
    var motion = TitleWords.motion(title);
    if (motion.isPresent() && column.shape() == CellShape.NUMBER) {
      var role = motion.get().role();
      return ColumnUse.motion(
          role,
          UnitGuess.of(role, title, column),
          TitleWords.placement(title),
          motion.get().axis());
    }
    var named = title.isUnitOnly() ? UnitWords.role(title.unit()) : TitleWords.role(title);
    return named
        .map(role -> isShareOf(title, role) ? ColumnRole.GRADE : role)
        .filter(role -> fits(role, column.shape()))
        .map(role -> role == ColumnRole.IGNORED ? ColumnUse.IGNORED : in(role, index))
        .orElseGet(() -> column.shape() == CellShape.NUMBER ? ColumnUse.KEPT : ColumnUse.IGNORED);
  }

  /// Treadmills call their slope an elevation, in parts of a hundred.
  private static boolean isShareOf(ColumnTitle title, ColumnRole role) {
    return role == ColumnRole.ALTITUDE
        && UnitWords.find(title.unit(), ColumnRole.GRADE).isPresent();
  }

  private ColumnUse in(ColumnRole role, int index) {
    return ColumnUse.of(role, UnitGuess.of(role, titles.get(index), grid.columns().get(index)));
  }

  /// Whether cells of a shape can be of a role.
  private static boolean fits(ColumnRole role, CellShape shape) {
    boolean clock = shape == CellShape.CLOCK;
    return switch (role) {
      case IGNORED, LAP -> shape != CellShape.EMPTY;
      case TIME, ACTIVE_TIME -> shape.isValue();
      case DATE -> shape.isDated() || clock;
      case SPEED, STANCE_TIME -> shape == CellShape.NUMBER || clock;
      default -> shape == CellShape.NUMBER;
    };
  }

  /// Without a title that says so, the time is what its cells show, or the first column that rises.
  private void addTimeByValues() {
    for (int i = 0; i < uses.length && !has(ColumnRole.TIME); i++) {
      if (grid.columns().get(i).shape().isDated()) {
        uses[i] = ColumnUse.of(ColumnRole.TIME, ColumnUnit.CALENDAR);
      }
    }
    boolean dated = has(ColumnRole.DATE);
    if (uses.length == 0 || has(ColumnRole.TIME) || has(ColumnRole.SAMPLE_NUMBER) || dated) {
      return;
    }
    var first = new ColumnValues(grid.columns().getFirst());
    boolean free = !uses[0].role().kind().isPresent() && uses[0].role().motion().isEmpty();
    if (free && first.counts()) {
      uses[0] = ColumnUse.of(ColumnRole.SAMPLE_NUMBER, ColumnUnit.SAMPLES);
    } else if (free && first.rises() && grid.head().isEmpty()) {
      uses[0] = in(ColumnRole.TIME, 0);
    }
  }

  /// Of two columns for one channel the first that says anything stays; the others keep their
  /// title.
  private void settleDoubles() {
    for (int i = 0; i < uses.length; i++) {
      for (int before = 0; before < i; before++) {
        if (isSameChannel(uses[before], uses[i])) {
          int weaker = new ColumnValues(grid.columns().get(before)).isEmpty() ? before : i;
          uses[weaker] = ColumnUse.KEPT;
        }
      }
    }
  }

  /// A motion sensor measures many times a second, so that a time which grows by one or more from
  /// row to row, and whose title says no unit, counts parts of a second.
  private void settleMotionTime() {
    if (!has(ColumnRole.ACCELERATION) && !has(ColumnRole.ANGULAR_RATE)) {
      return;
    }
    for (int i = 0; i < uses.length; i++) {
      boolean unsaid = UnitWords.find(titles.get(i).unit(), uses[i].role()).isEmpty();
      if (uses[i].role() == ColumnRole.TIME && uses[i].unit() == ColumnUnit.SECONDS && unsaid) {
        double step = new ColumnValues(grid.columns().get(i)).typicalStep();
        uses[i] = step < 1 ? uses[i] : uses[i].in(partsOfSeconds(step));
      }
    }
  }

  private static ColumnUnit partsOfSeconds(double step) {
    return step < 1_000 ? ColumnUnit.MILLISECONDS : ColumnUnit.MICROSECONDS;
  }

  private static boolean isSameChannel(ColumnUse one, ColumnUse other) {
    var channel = one.channel("", "");
    boolean single = one.role() == ColumnRole.LAP || one.role() == ColumnRole.ACTIVE_TIME;
    return channel.isPresent()
        ? channel.equals(other.channel("", ""))
        : single && one.role() == other.role();
  }

  private boolean has(ColumnRole role) {
    return Arrays.stream(uses).anyMatch(use -> use != null && use.role() == role);
  }

  /// Whether the rows are so far apart in time that each must be a session of its own.
  private boolean isFarApart() {
    return IntStream.range(0, uses.length)
        .filter(i -> grid.columns().get(i).shape().isDated() && grid.rows() > 1)
        .anyMatch(
            i ->
                Math.abs(new ColumnValues(grid.columns().get(i)).typicalStep())
                    > HALF_AN_HOUR_MILLIS);
  }

  /// Whether a time goes on from row to row by so little that the rows are one session, whatever
  /// each of them says of it.
  private boolean runsOn() {
    return IntStream.range(0, uses.length)
        .filter(i -> uses[i].role() == ColumnRole.TIME && grid.rows() >= FEWEST_ROWS)
        .anyMatch(i -> isSteady(i, new ColumnValues(grid.columns().get(i))));
  }

  private boolean isSteady(int column, ColumnValues times) {
    double step =
        uses[column].unit() == ColumnUnit.CALENDAR
            ? times.typicalStep() / 1_000
            : uses[column].unit().base(times.typicalStep());
    return times.rises() && step >= 0 && step <= LONGEST_STEP_SECONDS;
  }

  /// Whether columns hold the average or the greatest of a stretch, which no log has.
  private boolean holdsSummaries() {
    return !runsOn() && titles.stream().filter(TitleWords::isSummary).count() > 1;
  }

  private boolean changesInEveryRow() {
    return IntStream.range(0, uses.length)
        .filter(i -> uses[i].role() == ColumnRole.LAP)
        .anyMatch(i -> new ColumnValues(grid.columns().get(i)).counts());
  }

  /// Whether the time goes on by the same step from row to row.
  private boolean isEven() {
    return IntStream.range(0, uses.length)
        .filter(i -> uses[i].role() == ColumnRole.TIME)
        .anyMatch(i -> isEven(new ColumnValues(grid.columns().get(i))));
  }

  private boolean isEven(ColumnValues times) {
    double mean = (times.most() - times.least()) / (grid.rows() - 1);
    return Math.abs(times.typicalStep() - mean) <= mean * 0.002;
  }
}
