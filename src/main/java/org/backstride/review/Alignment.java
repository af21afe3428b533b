package org.backstride.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.backstride.recording.Channels;
import org.backstride.recording.DirectionLabel;
import org.backstride.recording.Interval;
import org.backstride.recording.LabelSource;

/// Finds the blocks of a program in a recording.
///
/// Dynamic programming over the blocks' ends: each block wants to be even in speed, cadence and the
/// trend of the heart rate, about as fast as planned and about as long as planned. Time before the
/// first and after the last block may be left over, and a session may end before its program does.
/// What is not found is not labelled.
public final class Alignment {

  /// Recordings are cut into at most this many cells.
  private static final int MOST_CELLS = 1_800;

  private static final double LEFT_OVER_COST = 0.55;
  private static final double UNDONE_COST = 0.25;
  private static final double SHORTEST_SHARE = 0.4;
  private static final double LONGEST_SHARE = 2;
  private static final double LENGTH_SHARE = 0.12;
  private static final double LENGTH_SECONDS = 6;
  private static final double LENGTH_WEIGHT_SECONDS = 4;
  private static final double MOST_LENGTH_COST = 25;
  private static final double SPEED_WEIGHT = 0.35;
  private static final double CLEAR_SPEED = 0.6;
  private static final double FITTING = 0.8;
  private static final double MOST_WHERE_IT_DOES_NOT_FIT = 0.7;
  private static final double UNSAID_LONGEST_SECONDS = 1_800;

  private final List<PlannedPiece> pieces;
  private final SignalCells cells;
  private final double cellSeconds;
  private final double[][] costs;
  private final int[][] starts;

  private Alignment(List<PlannedPiece> pieces, Channels channels) {
    this.pieces = pieces;
    int cellMillis = (int) Math.max(1_000, Math.ceilDiv(channels.lastMillis(), MOST_CELLS));
    cells = new SignalCells(channels, cellMillis);
    cellSeconds = cellMillis / 1000.0;
    costs = new double[pieces.size() + 1][cells.count() + 1];
    starts = new int[pieces.size() + 1][cells.count() + 1];
  }

  /// The intervals of the blocks that were found, in order of time.
  public static List<Interval> of(List<PlannedPiece> pieces, Channels channels) {
    if (pieces.isEmpty() || channels.lastMillis() < 2_000) {
      return List.of();
    }
    return new Alignment(pieces, channels).intervals();
  }

  private List<Interval> intervals() {
    for (int end = 0; end <= cells.count(); end++) {
      costs[0][end] = LEFT_OVER_COST * end;
    }
    for (int piece = 1; piece <= pieces.size(); piece++) {
      fill(piece);
    }
    int last = 0;
    int end = 0;
    double best = Double.POSITIVE_INFINITY;
    for (int piece = 1; piece <= pieces.size(); piece++) {
      for (int at = 1; at <= cells.count(); at++) {
        double cost = costs[piece][at] + LEFT_OVER_COST * (cells.count() - at) + undone(piece);
        if (cost < best) {
          best = cost;
          last = piece;
          end = at;
        }
      }
    }
    return walkBack(last, end);
  }

  /// The price of ending the session before the pieces that remain.
  private double undone(int done) {
    double seconds = 0;
    for (PlannedPiece piece : pieces.subList(done, pieces.size())) {
      seconds += Double.isNaN(piece.seconds()) ? LENGTH_SECONDS : piece.seconds();
    }
    return UNDONE_COST * seconds / cellSeconds;
  }

  private void fill(int number) {
    var piece = pieces.get(number - 1);
    int shortest = shortest(piece);
    int longest = longest(piece);
    Arrays.fill(costs[number], Double.POSITIVE_INFINITY);
    for (int end = shortest; end <= cells.count(); end++) {
      for (int length = shortest; length <= Math.min(longest, end); length++) {
        double before = costs[number - 1][end - length];
        double cost = before + cost(piece, end - length, end);
        if (cost < costs[number][end]) {
          costs[number][end] = cost;
          starts[number][end] = end - length;
        }
      }
    }
  }

  private int shortest(PlannedPiece piece) {
    double least = Double.isNaN(piece.seconds()) ? 3 : piece.seconds() * SHORTEST_SHARE;
    return (int) Math.max(1, Math.round(least / cellSeconds));
  }

  private int longest(PlannedPiece piece) {
    double most =
        Double.isNaN(piece.seconds())
            ? UNSAID_LONGEST_SECONDS
            : piece.seconds() * LONGEST_SHARE + LENGTH_SECONDS;
    return (int) Math.max(1, Math.round(most / cellSeconds));
  }

  private double cost(PlannedPiece piece, int from, int to) {
    return cells.spread(from, to) + lengthCost(piece, to - from) + speedCost(piece, from, to);
  }

  private double lengthCost(PlannedPiece piece, int length) {
    double off = lengthOff(piece, length);
    return Math.min(MOST_LENGTH_COST, off * off) * LENGTH_WEIGHT_SECONDS / cellSeconds;
  }

  /// How far the length is from the planned one, in usual deviations; 0 where none was planned.
  private double lengthOff(PlannedPiece piece, int length) {
    double seconds = piece.seconds();
    return Double.isNaN(seconds)
        ? 0
        : (length * cellSeconds - seconds) / (seconds * LENGTH_SHARE + LENGTH_SECONDS);
  }

  private double speedCost(PlannedPiece piece, int from, int to) {
    double off = (cells.speed(from, to) - piece.metresPerSecond()) / CLEAR_SPEED;
    return Double.isNaN(off) ? 0 : SPEED_WEIGHT * Math.min(1, off * off) * (to - from);
  }

  private List<Interval> walkBack(int last, int lastEnd) {
    var found = new ArrayList<Interval>();
    int end = lastEnd;
    for (int number = last; number > 0; number--) {
      int start = starts[number][end];
      found.add(interval(pieces.get(number - 1), start, end));
      end = start;
    }
    return List.copyOf(found.reversed());
  }

  private Interval interval(PlannedPiece piece, int from, int to) {
    return new Interval(
        (long) from * cells.cellMillis(),
        (long) to * cells.cellMillis(),
        piece.direction(),
        LabelSource.PLANNED,
        confidence(piece, from, to));
  }

  /// Sure where the length fits, the stretch is even and its ends part it from its neighbours;
  /// never sure where the length is more than about one usual deviation off, and never more than a
  /// third where the recording holds nothing to compare.
  private double confidence(PlannedPiece piece, int from, int to) {
    double fits = Math.exp(-Math.pow(lengthOff(piece, to - from), 2) / 4);
    if (cells.isEmpty()) {
      return 0.33 * fits;
    }
    double most = fits < FITTING ? MOST_WHERE_IT_DOES_NOT_FIT : 1;
    double even = Math.max(0, 1 - cells.spread(from, to) / (to - from));
    double parted = Math.max(edge(from, from, to), edge(to, from, to));
    double speed = Math.max(0, 1 - speedCost(piece, from, to) / (SPEED_WEIGHT * (to - from)));
    double rough = 0.3 * fits + 0.25 * even + 0.3 * Math.tanh(parted) + 0.15 * speed;
    boolean stands = piece.direction() == DirectionLabel.STILL;
    return Math.clamp(stands && cells.speed(from, to) > 0.5 ? rough / 2 : rough, 0, most);
  }

  private double edge(int border, int from, int to) {
    int reach = Math.max(2, Math.min(20, to - from));
    int left = Math.max(0, border - reach);
    int right = Math.min(cells.count(), border + reach);
    return left < border && border < right ? cells.step(left, border, right) : 0.5;
  }
}
