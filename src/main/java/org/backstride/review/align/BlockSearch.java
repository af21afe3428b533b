package org.backstride.review.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Lays blocks over the cells of a recording in their order, at the least cost in all (dynamic
/// programming over the blocks' ends). A block may be left out, time between blocks may belong to
/// none, and a session may end before its program does; each has its price.
final class BlockSearch {

  private static final double SHORTEST_SHARE = 0.4;
  private static final double LONGEST_SHARE = 1.8;
  private static final double LENGTH_SHARE = 0.07;
  private static final double LENGTH_SECONDS = 3;
  private static final double MOST_LENGTH_COST = 14;
  private static final double GAP = 4;
  private static final double LEFT_OUT = 7;
  private static final double UNDONE = 3;
  private static final double UNDONE_EACH = 0.6;
  private static final double UNSAID_LONGEST_SECONDS = 1_800;
  private static final int SKIPPED = -1;

  private final List<Wanted> wanted;
  private final SignalCells cells;
  private final Costs costs;
  private final double[][] closed;
  private final double[][] open;
  private final int[][] starts;
  private final boolean[][] opened;

  private BlockSearch(List<Wanted> wanted, SignalCells cells, Costs costs) {
    this.wanted = wanted;
    this.cells = cells;
    this.costs = costs;
    closed = new double[wanted.size() + 1][cells.count() + 1];
    open = new double[wanted.size() + 1][cells.count() + 1];
    starts = new int[wanted.size() + 1][cells.count() + 1];
    opened = new boolean[wanted.size() + 1][cells.count() + 1];
  }

  /// For each block where it lies.
  static List<Laid> of(List<Wanted> wanted, SignalCells cells, Costs costs) {
    var search = new BlockSearch(wanted, cells, costs);
    Arrays.fill(search.closed[0], Double.POSITIVE_INFINITY);
    search.closed[0][0] = 0;
    search.gaps(0);
    for (int block = 1; block <= wanted.size(); block++) {
      search.fill(block);
      search.gaps(block);
    }
    return search.best();
  }

  /// How far a length is from the planned one, in usual deviations; 0 where none was planned.
  static double lengthOff(Wanted block, double seconds) {
    double planned = block.seconds();
    return Double.isNaN(planned)
        ? 0
        : (seconds - planned) / (planned * LENGTH_SHARE + LENGTH_SECONDS);
  }

  /// Time that belongs to no block: opening it costs something, except before the first one.
  private void gaps(int block) {
    double cell = costs.leftOver();
    open[block][0] = block == 0 ? 0 : Double.POSITIVE_INFINITY;
    for (int at = 1; at <= cells.count(); at++) {
      double fresh = closed[block][at - 1] + (block == 0 ? 0 : GAP);
      double more = open[block][at - 1];
      opened[block][at] = fresh <= more;
      double left = cells.isStopped(at - 1) ? 0 : cell;
      open[block][at] = Math.min(fresh, more) + left;
    }
  }

  private void fill(int number) {
    Wanted block = wanted.get(number - 1);
    int shortest = shortest(block);
    int longest = longest(block);
    for (int end = 0; end <= cells.count(); end++) {
      closed[number][end] = Math.min(closed[number - 1][end], open[number - 1][end]) + LEFT_OUT;
      starts[number][end] = SKIPPED;
      for (int start = end - shortest; start >= 0; start--) {
        double length = cells.seconds(start, end) / cells.cellSeconds();
        if (length > longest) {
          break;
        }
        double before = Math.min(closed[number - 1][start], open[number - 1][start]);
        if (before >= closed[number][end] || length < shortest) {
          continue;
        }
        double cost = before + costs.over(number - 1, start, end) + length(block, start, end);
        if (cost < closed[number][end]) {
          closed[number][end] = cost;
          starts[number][end] = start;
        }
      }
    }
  }

  /// A block at the very end may have been broken off: there only too long counts.
  private double length(Wanted block, int from, int to) {
    double off = lengthOff(block, cells.seconds(from, to));
    boolean brokenOff = off < 0 && to >= cells.count() - 2;
    return brokenOff ? Math.min(1, off * off / 8) : Math.min(MOST_LENGTH_COST, off * off / 2);
  }

  private int shortest(Wanted block) {
    double least = Double.isNaN(block.seconds()) ? 3 : block.seconds() * SHORTEST_SHARE;
    return (int) Math.max(1, Math.round(least / cells.cellSeconds()));
  }

  private int longest(Wanted block) {
    double most =
        Double.isNaN(block.seconds())
            ? UNSAID_LONGEST_SECONDS
            : block.seconds() * LONGEST_SHARE + LENGTH_SECONDS;
    return (int) Math.max(1, Math.round(most / cells.cellSeconds()));
  }

  private List<Laid> best() {
    int blocks = wanted.size();
    int end = cells.count();
    int last = 0;
    double least = Double.POSITIVE_INFINITY;
    for (int block = 1; block <= blocks; block++) {
      double undone = block == blocks ? 0 : UNDONE + UNDONE_EACH * (blocks - block);
      for (int at = 1; at <= cells.count(); at++) {
        double rest = costs.leftOver() * cells.seconds(at, cells.count()) / cells.cellSeconds();
        double cost = closed[block][at] + rest + undone;
        if (cost < least) {
          least = cost;
          last = block;
          end = at;
        }
      }
    }
    return walkBack(last, end);
  }

  private List<Laid> walkBack(int last, int lastEnd) {
    var laid = new ArrayList<Laid>();
    for (int block = last; block < wanted.size(); block++) {
      laid.add(Laid.NOWHERE);
    }
    int end = lastEnd;
    for (int block = last; block > 0; block--) {
      int start = starts[block][end];
      if (start == SKIPPED) {
        laid.addFirst(Laid.NOWHERE);
      } else {
        laid.addFirst(new Laid(start, end));
        end = start;
      }
      end = beforeGap(block - 1, end);
    }
    return List.copyOf(laid);
  }

  /// Where the block before ends, if what comes before a place is a gap.
  private int beforeGap(int block, int place) {
    int at = place;
    if (open[block][at] < closed[block][at]) {
      while (at > 0 && !opened[block][at]) {
        at--;
      }
      at = Math.max(0, at - 1);
    }
    return at;
  }
}
