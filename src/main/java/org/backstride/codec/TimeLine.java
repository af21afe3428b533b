package org.backstride.codec;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// The times of samples as a device wrote them, made usable: never falling, none missing, none days
/// away from the others. Which samples are kept, at what time, and what had to be done is the
/// result.
///
/// Times are in milliseconds since 1970, or since the device was switched on. Where the file gives
/// no times at all, every time is zero.
public final class TimeLine {

  /// A sample without a time of its own.
  public static final long MISSING = Long.MIN_VALUE;

  /// No session lasts longer; samples further away from the middle one are garbage.
  public static final long LONGEST_MILLIS = 31L * 24 * 3600 * 1000;

  /// A clock that falls by less stands still until it has caught up; by more, it was set anew.
  private static final long JITTER_MILLIS = 10_000;

  private final int[] rows;
  private final long[] millis;
  private final List<Problem> problems;

  private TimeLine(int[] rows, long[] millis, List<Problem> problems) {
    this.rows = rows;
    this.millis = millis;
    this.problems = List.copyOf(problems);
  }

  /// Makes a time line of raw times in the order of the file.
  public static TimeLine of(long[] raw) {
    var problems = new ArrayList<Problem>();
    long least = Long.MAX_VALUE;
    long most = MISSING;
    for (long time : raw) {
      least = time == MISSING || time > least ? least : time;
      most = Math.max(most, time);
    }
    if (most == MISSING) {
      problems.add(Problem.of(ProblemCode.NO_USABLE_TIME));
      return new TimeLine(all(raw.length), new long[raw.length], problems);
    }
    int[] rows = most - least <= LONGEST_MILLIS ? all(raw.length) : withoutOutliers(raw);
    if (rows.length < raw.length) {
      problems.add(Problem.of(ProblemCode.SAMPLES_OUT_OF_TIME, raw.length - rows.length));
    }
    long[] millis = rows.length == raw.length ? raw.clone() : taken(raw, rows);
    fillMissing(millis, problems);
    straighten(millis, problems);
    return new TimeLine(rows, millis, problems);
  }

  /// The number of samples kept.
  public int size() {
    return rows.length;
  }

  /// The samples kept, by their place in the file.
  public int[] copyRows() {
    return rows.clone();
  }

  /// The time of each sample kept.
  public long[] copyMillis() {
    return millis.clone();
  }

  /// The samples kept as [#copyRows] gives them, uncopied: the line must not be used afterwards.
  public int[] takeRows() {
    return rows;
  }

  /// The times as [#copyMillis] gives them, uncopied: the line must not be used afterwards.
  public long[] takeMillis() {
    return millis;
  }

  /// What had to be done.
  public List<Problem> problems() {
    return problems;
  }

  private static int[] all(int size) {
    int[] rows = new int[size];
    Arrays.setAll(rows, i -> i);
    return rows;
  }

  private static long[] taken(long[] raw, int[] rows) {
    long[] millis = new long[rows.length];
    for (int i = 0; i < rows.length; i++) {
      millis[i] = raw[rows[i]];
    }
    return millis;
  }

  private static int[] withoutOutliers(long[] raw) {
    long[] sorted = Arrays.stream(raw).filter(time -> time != MISSING).sorted().toArray();
    long middle = sorted[sorted.length / 2];
    return IntStream.range(0, raw.length)
        .filter(i -> raw[i] == MISSING || Math.abs(raw[i] - middle) <= LONGEST_MILLIS)
        .toArray();
  }

  /// Samples without a time stand evenly between their neighbours, or with the only neighbour.
  private static void fillMissing(long[] millis, List<Problem> problems) {
    int missing = 0;
    int known = -1;
    for (int i = 0; i <= millis.length; i++) {
      if (i < millis.length && millis[i] == MISSING) {
        missing++;
      } else {
        fillBetween(millis, known, i);
        known = i;
      }
    }
    if (missing > 0) {
      problems.add(Problem.of(ProblemCode.POINTS_WITHOUT_TIME, missing));
    }
  }

  private static void fillBetween(long[] millis, int before, int after) {
    for (int i = before + 1; i < after; i++) {
      if (before < 0) {
        millis[i] = millis[after];
      } else if (after == millis.length) {
        millis[i] = millis[before];
      } else {
        double share = (i - before) / (double) (after - before);
        millis[i] = millis[before] + Math.round(share * (millis[after] - millis[before]));
      }
    }
  }

  private static void straighten(long[] millis, List<Problem> problems) {
    int steps = 0;
    long shift = 0;
    for (int i = 1; i < millis.length; i++) {
      long time = millis[i] + shift;
      if (time < millis[i - 1]) {
        steps++;
        shift += millis[i - 1] - time > JITTER_MILLIS ? millis[i - 1] - time : 0;
        time = millis[i - 1];
      }
      // However often the clock jumped: shifts never add up to a longer recording than any other.
      millis[i] = Math.max(millis[i - 1], Math.min(time, millis[0] + 2 * LONGEST_MILLIS));
    }
    if (steps > 0) {
      problems.add(Problem.of(ProblemCode.TIME_STEPPED_BACK, steps));
    }
  }
}
