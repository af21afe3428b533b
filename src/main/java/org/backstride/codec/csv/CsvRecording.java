package org.backstride.codec.csv;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.backstride.codec.Interpolation;
import org.backstride.codec.Problem;
import org.backstride.codec.ProblemCode;
import org.backstride.codec.Source;
import org.backstride.codec.TimeLine;
import org.backstride.codec.csv.column.ColumnRole;
import org.backstride.codec.csv.column.ColumnUnit;
import org.backstride.codec.csv.column.ColumnUse;
import org.backstride.codec.csv.grid.CellShape;
import org.backstride.codec.csv.guess.ColumnTitle;
import org.backstride.codec.track.Sport;
import org.backstride.codec.track.Track;
import org.backstride.codec.track.Track.MarkedLap;
import org.backstride.codec.track.TrackPoints;
import org.backstride.codec.track.TrackRecording;
import org.backstride.recording.ChannelKind;
import org.backstride.recording.Interval;
import org.backstride.recording.Measure;
import org.backstride.recording.Origin.Device;
import org.backstride.recording.Recording;

/// Makes a recording of a table whose columns are known.
final class CsvRecording {

  /// The active time lags this far behind the clock where the recording was paused.
  private static final double PAUSE_MILLIS = 5_000;

  private final Source source;
  private final MappedTable table;
  private final CsvFigures figures;
  private final int below;
  private final long[] millis;
  private final List<Problem> problems = new ArrayList<>();
  private List<Interval> directions = List.of();

  CsvRecording(Source source, MappedTable table, CsvFigures figures) {
    this.source = source;
    this.table = table;
    this.figures = figures;
    long[] all = table.millis();
    this.below = table.rowsBelow(all);
    this.millis = figures.dated(Arrays.copyOf(all, all.length - below));
  }

  /// What there is to tell about it.
  List<Problem> problems() {
    return problems;
  }

  Recording build() {
    tellAboutTimes();
    if (below > 0) {
      problems.add(Problem.of(ProblemCode.CSV_ROWS_BELOW, below));
    }
    if (table.grid().ragged() > 0) {
      problems.add(Problem.of(ProblemCode.CSV_RAGGED_ROWS, table.grid().ragged()));
    }
    var book = figures.book();
    table
        .mapping()
        .column(ColumnRole.ACTIVE_TIME)
        .ifPresent(index -> book.device(Measure.TIMER_SECONDS, last(activeMillis(index)) / 1000));
    var points = points();
    var track = new Track(Sport.of(figures.sport()), Device.UNKNOWN, points, laps(), book);
    var read = new TrackRecording(source, track);
    var recording = read.build();
    read.problems().stream()
        .filter(problem -> problem.code() != ProblemCode.NO_USABLE_TIME)
        .forEach(problems::add);
    var beating = table.beats().map(beats -> withBeats(recording, beats)).orElse(recording);
    if (directions.isEmpty()) {
      return beating;
    }
    problems.add(Problem.of(ProblemCode.BELT_IN_REVERSE));
    return beating.withIntervals(directions);
  }

  private Recording withBeats(Recording recording, BeatSeries beats) {
    if (beats.artefacts() > 0) {
      problems.add(Problem.of(ProblemCode.BEATS_LEFT_OUT, beats.artefacts(), beats.beats()));
    }
    return recording.withBeats(beats.channels(millis));
  }

  /// Takes the signs from speeds, and from the signs the directions.
  private void sizes(double[] speeds) {
    directions = BeltDirection.of(millis, speeds);
    for (int i = 0; i < speeds.length && !directions.isEmpty(); i++) {
      speeds[i] = Math.abs(speeds[i]);
    }
  }

  private void tellAboutTimes() {
    if (table.knowsNoRate()) {
      problems.add(Problem.of(ProblemCode.CSV_NO_RATE));
    } else if (table.isLocal()) {
      problems.add(Problem.of(ProblemCode.LOCAL_TIME, name(table.zone())));
    }
  }

  private static String name(ZoneId zone) {
    return zone.equals(ZoneOffset.UTC) ? "UTC" : zone.getId();
  }

  private TrackPoints points() {
    var points = TrackPoints.at(millis, breaks());
    for (int i = 0; i < table.grid().columns().size(); i++) {
      addChannel(points, i);
    }
    if (!table.mapping().has(ColumnRole.HEART_RATE)) {
      table
          .beats()
          .map(BeatSeries::heartRates)
          .ifPresent(
              rates -> points.set(ChannelKind.HEART_RATE, Arrays.copyOf(rates, millis.length)));
    }
    return points;
  }

  private void addChannel(TrackPoints points, int index) {
    var use = table.mapping().columns().get(index);
    var title = ColumnTitle.of(table.grid().titles(index));
    var kind = use.channel(title.text(), title.unit());
    if (kind.isEmpty() || use.role() == ColumnRole.BEAT_INTERVAL) {
      return;
    }
    double[] values = values(index);
    double perMinute = pacePerSecond(use, index);
    for (int row = 0; row < values.length && !(perMinute == 1 && use.isAsWritten()); row++) {
      values[row] = use.channelValue(values[row] / perMinute);
    }
    if (use.role() == ColumnRole.SPEED) {
      sizes(values);
    }
    points.set(kind.get(), aligned(values, use, index));
    if (use.role() == ColumnRole.CADENCE && use.unit() != ColumnUnit.STEPS_OR_STRIDES) {
      points.countSteps();
    }
  }

  private double[] values(int index) {
    return table.column(index).copyValues(millis.length);
  }

  /// A pace that is written as a clock counts in seconds and not in minutes.
  private double pacePerSecond(ColumnUse use, int index) {
    boolean clock = table.column(index).shape() == CellShape.CLOCK;
    boolean minutes =
        use.unit() == ColumnUnit.MINUTES_PER_KILOMETRE || use.unit() == ColumnUnit.MINUTES_PER_MILE;
    return clock && minutes ? 60 : 1;
  }

  /// Values that have a time of their own, put on the times of the rows.
  private double[] aligned(double[] values, ColumnUse use, int index) {
    if (use.role().motion().isEmpty()) {
      return values;
    }
    var columns = table.mapping().columns();
    int first = table.mapping().column(ColumnRole.TIME).orElse(-1);
    for (int before = index - 1; before > first && first >= 0; before--) {
      if (columns.get(before).role() == ColumnRole.TIME) {
        return Interpolation.at(millis, table.timeOf(before, first), values);
      }
    }
    return values;
  }

  private double[] activeMillis(int index) {
    var unit = table.mapping().columns().get(index).unit();
    double[] values = values(index);
    for (int i = 0; i < values.length; i++) {
      values[i] = unit.base(values[i]) * 1000;
    }
    return values;
  }

  /// The rows before which the recording was paused.
  private BitSet breaks() {
    var index = table.mapping().column(ColumnRole.ACTIVE_TIME);
    var breaks = new BitSet();
    if (index.isEmpty()) {
      return breaks;
    }
    double[] active = activeMillis(index.get());
    for (int row = 1; row < active.length; row++) {
      double lag = millis[row] - millis[row - 1] - (active[row] - active[row - 1]);
      if (lag >= PAUSE_MILLIS) {
        breaks.set(row);
      }
    }
    return breaks;
  }

  private List<MarkedLap> laps() {
    var laps = new ArrayList<MarkedLap>();
    var index = table.mapping().column(ColumnRole.LAP);
    if (index.isEmpty() || millis.length == 0 || millis[0] == TimeLine.MISSING) {
      return laps;
    }
    var column = table.column(index.get());
    int start = 0;
    for (int row = 1; row <= millis.length; row++) {
      boolean last = row == millis.length;
      if (last
          || changes(column.value(row - 1), column.value(row))
          || !column.text(row - 1).equals(column.text(row))) {
        laps.add(lap(start, Math.min(row, millis.length - 1)));
        start = row;
      }
    }
    return laps;
  }

  private static boolean changes(double before, double now) {
    return Double.doubleToLongBits(before) != Double.doubleToLongBits(now);
  }

  private MarkedLap lap(int from, int to) {
    double seconds = (millis[to] - millis[from]) / 1000.0;
    double metres =
        table
            .mapping()
            .column(ColumnRole.DISTANCE)
            .map(i -> metres(i, to) - metres(i, from))
            .orElse(Double.NaN);
    return new MarkedLap(millis[from], seconds, metres);
  }

  private double metres(int column, int row) {
    return table.mapping().columns().get(column).channelValue(table.column(column).value(row));
  }

  private static double last(double[] values) {
    for (int i = values.length - 1; i >= 0; i--) {
      if (!Double.isNaN(values[i])) {
        return values[i];
      }
    }
    return Double.NaN;
  }
}
