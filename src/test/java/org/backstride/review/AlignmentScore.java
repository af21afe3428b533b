package org.backstride.review;

import java.util.ArrayList;
import java.util.List;
import org.backstride.recording.Interval;
import org.backstride.review.KnownSession.Block;
import org.jspecify.annotations.Nullable;

/// How well blocks were found in sessions of known edges.
final class AlignmentScore {

  private static final double RIGHT_SECONDS = 5;
  private static final double RIGHT_SHARE = 0.1;

  /// A found block: how sure it was, and whether it was right.
  record Judged(double confidence, boolean right) {}

  private final List<Double> errors = new ArrayList<>();
  private final List<Judged> judged = new ArrayList<>();
  private int blocks;
  private int missed;
  private int invented;

  /// Takes in what another score has judged.
  void addAll(AlignmentScore other) {
    errors.addAll(other.errors);
    judged.addAll(other.judged);
    blocks += other.blocks;
    missed += other.missed;
    invented += other.invented;
  }

  void add(List<Block> truth, List<Interval> found) {
    blocks += truth.size();
    for (Block block : truth) {
      @Nullable Interval best = best(block, found);
      if (best == null) {
        missed++;
      } else {
        errors.add(Math.abs(best.startMillis() / 1000.0 - block.start()));
        errors.add(Math.abs(best.endMillis() / 1000.0 - block.end()));
      }
    }
    for (Interval interval : found) {
      boolean known = truth.stream().anyMatch(block -> interval.equals(best(block, found)));
      invented += known ? 0 : 1;
      boolean right = truth.stream().anyMatch(block -> isRight(block, interval));
      judged.add(new Judged(interval.confidence(), right));
    }
  }

  private static @Nullable Interval best(Block block, List<Interval> found) {
    @Nullable Interval best = null;
    double most = 0.3 * (block.end() - block.start());
    for (Interval interval : found) {
      double overlap =
          Math.min(block.end(), interval.endMillis() / 1000.0)
              - Math.max(block.start(), interval.startMillis() / 1000.0);
      if (interval.direction() == block.direction() && overlap > most) {
        most = overlap;
        best = interval;
      }
    }
    return best;
  }

  private static boolean isRight(Block block, Interval interval) {
    double room = Math.max(RIGHT_SECONDS, RIGHT_SHARE * (block.end() - block.start()));
    return interval.direction() == block.direction()
        && Math.abs(interval.startMillis() / 1000.0 - block.start()) <= room
        && Math.abs(interval.endMillis() / 1000.0 - block.end()) <= room;
  }

  /// The error that a share of all edges stays below, in seconds.
  double error(double share) {
    double[] sorted = errors.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    return sorted[(int) Math.min(sorted.length - 1, share * sorted.length)];
  }

  double missedShare() {
    return (double) missed / blocks;
  }

  double inventedShare() {
    return (double) invented / Math.max(1, judged.size());
  }

  /// The share of right blocks among those at least and less than so sure; NaN where there are
  /// none.
  double rightShare(double least, double most) {
    var within =
        judged.stream().filter(j -> j.confidence() >= least && j.confidence() < most).toList();
    return within.isEmpty()
        ? Double.NaN
        : (double) within.stream().filter(Judged::right).count() / within.size();
  }

  int count(double least, double most) {
    return (int)
        judged.stream().filter(j -> j.confidence() >= least && j.confidence() < most).count();
  }
}
