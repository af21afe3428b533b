package org.backstride.review.align;

import java.util.ArrayList;
import java.util.List;

/// The search in rounds: first for stretches that are even, then again and again by what the blocks
/// of each kind turned out to look like, until they stay where they are.
public final class Alignments {

  private static final int ROUNDS = 4;
  private static final double ONSET_SECONDS = 6;

  private Alignments() {}

  /// A block that was found.
  ///
  /// @param wanted which one
  /// @param from and `to`: its cells
  /// @param confidence how sure both of its edges are, 0 to 1
  public record Placed(int wanted, int from, int to, double confidence) {}

  /// The blocks that were found, in order of time.
  public static List<Placed> of(List<Wanted> wanted, SignalCells cells) {
    List<Laid> laid = BlockSearch.of(wanted, cells, new EvenCosts(wanted, cells));
    var costs = LookCosts.of(wanted, cells, laid);
    for (int round = 0; round < ROUNDS && !cells.isEmpty(); round++) {
      var next = BlockSearch.of(wanted, cells, costs);
      boolean settled = next.equals(laid);
      laid = next;
      costs = LookCosts.of(wanted, cells, laid);
      if (settled) {
        break;
      }
    }
    return placed(wanted, cells, onsets(wanted, cells, laid, costs), costs);
  }

  /// A pace changes over some seconds; the edge is where it begins to leave the old one, not where
  /// it comes nearer to the new one.
  private static List<Laid> onsets(
      List<Wanted> wanted, SignalCells cells, List<Laid> laid, LookCosts costs) {
    int reach = (int) (ONSET_SECONDS / cells.cellSeconds());
    var moved = new ArrayList<Laid>(laid);
    int before = -1;
    for (int block = 0; block < laid.size(); block++) {
      Laid here = moved.get(block);
      if (!here.isFound()) {
        continue;
      }
      if (before >= 0 && moved.get(before).to() == here.from()) {
        Laid previous = moved.get(before);
        int least = Math.max(previous.from() + 1, here.from() - reach);
        int edge = onset(wanted.get(before).kind(), here.from(), least, costs);
        moved.set(before, new Laid(previous.from(), edge));
        moved.set(block, new Laid(edge, here.to()));
      }
      before = block;
    }
    return moved;
  }

  private static int onset(int kind, int edge, int least, LookCosts costs) {
    int at = edge;
    while (at > least && costs.isOff(kind, at - 1)) {
      at--;
    }
    return at;
  }

  private static List<Placed> placed(
      List<Wanted> wanted, SignalCells cells, List<Laid> laid, LookCosts costs) {
    var confidence = new Confidence(wanted, cells, laid, costs);
    var found = new ArrayList<Placed>();
    for (int block = 0; block < laid.size(); block++) {
      Laid here = laid.get(block);
      if (here.isFound()) {
        found.add(new Placed(block, here.from(), here.to(), confidence.of(block)));
      }
    }
    return List.copyOf(found);
  }
}
