package org.backstride.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backstride.recording.DirectionLabel;
import org.backstride.recording.Interval;
import org.backstride.recording.LabelSource;
import org.backstride.recording.compare.Counterparts;

/// Which interval of a recording is which block of its program: by order, direction and length.
/// Blocks of one direction that follow one another may have been recorded as one interval; the
/// reading that leaves fewer of both alone is taken.
public final class PlanMatch {

  private static final double UNSAID_SECONDS = 60;

  private final List<PlannedPiece> pieces;
  private final Counterparts partners;
  private final int intervals;

  private PlanMatch(List<PlannedPiece> pieces, List<Interval> intervals) {
    this.pieces = pieces;
    this.intervals = intervals.size();
    partners = Counterparts.of(intervals, laidOut(pieces));
  }

  public static PlanMatch of(List<PlannedPiece> pieces, List<Interval> intervals) {
    var single = new PlanMatch(pieces, intervals);
    var joined = new PlanMatch(joined(pieces), intervals);
    return joined.alone() < single.alone() ? joined : single;
  }

  /// The block that an interval was planned as, empty where none belongs to it.
  public Optional<PlannedPiece> of(int interval) {
    if (interval >= intervals || partners.of(interval).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(pieces.get(partners.of(interval).getAsInt()));
  }

  /// How long the whole program is, as far as it says.
  public double seconds() {
    return sum(pieces);
  }

  /// How long one direction is in the whole program, as far as it says.
  public double seconds(DirectionLabel direction) {
    return sum(pieces.stream().filter(piece -> piece.direction() == direction).toList());
  }

  /// How many intervals and blocks have no counterpart.
  private int alone() {
    return intervals + pieces.size() - 2 * partners.count();
  }

  private static double sum(List<PlannedPiece> some) {
    return some.stream()
        .mapToDouble(PlannedPiece::seconds)
        .filter(seconds -> !Double.isNaN(seconds))
        .sum();
  }

  /// The program as intervals one after another.
  private static List<Interval> laidOut(List<PlannedPiece> pieces) {
    var laid = new ArrayList<Interval>();
    long at = 0;
    for (PlannedPiece piece : pieces) {
      double seconds = Double.isNaN(piece.seconds()) ? UNSAID_SECONDS : piece.seconds();
      long end = at + Math.max(1, Math.round(seconds * 1_000));
      laid.add(new Interval(at, end, piece.direction(), LabelSource.PLANNED, 1));
      at = end;
    }
    return laid;
  }

  /// Neighbours of one direction as one.
  private static List<PlannedPiece> joined(List<PlannedPiece> pieces) {
    var joined = new ArrayList<PlannedPiece>();
    for (PlannedPiece piece : pieces) {
      boolean same = !joined.isEmpty() && joined.getLast().direction() == piece.direction();
      joined.add(same ? joined.removeLast().followedBy(piece) : piece);
    }
    return joined;
  }
}
