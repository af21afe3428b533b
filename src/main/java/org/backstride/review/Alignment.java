package org.backstride.review;

import java.util.ArrayList;
import java.util.List;
import org.backstride.recording.Channels;
import org.backstride.recording.DirectionLabel;
import org.backstride.recording.Interval;
import org.backstride.recording.LabelSource;
import org.backstride.review.align.Alignments;
import org.backstride.review.align.SignalCells;
import org.backstride.review.align.Wanted;
import org.backstride.unit.Gait;

/// Finds the blocks of a program in a recording.
///
/// Dynamic programming over the blocks' ends: a block wants to look like the others of its kind in
/// speed, cadence and the trend of the heart rate, and to be about as long as planned. Time before,
/// between and after the blocks may be left over, a block may be left out, and a session may end
/// before its program does. What is not found is not labelled.
public final class Alignment {

  /// Recordings are cut into at most this many cells.
  private static final int MOST_CELLS = 1_800;

  /// Speeds nearer to one another than this are planned alike, in metres a second.
  private static final double SPEED_STEP = 0.15;

  private Alignment() {}

  /// A block that was found.
  ///
  /// @param piece its place in the program
  public record Found(int piece, Interval interval) {}

  /// The intervals of the blocks that were found, in order of time.
  public static List<Interval> of(List<PlannedPiece> pieces, Channels channels) {
    return found(pieces, channels).stream().map(Found::interval).toList();
  }

  /// The blocks that were found, in order of time, each with its place in the program.
  public static List<Found> found(List<PlannedPiece> pieces, Channels channels) {
    if (pieces.isEmpty() || channels.lastMillis() < 2_000) {
      return List.of();
    }
    int cellMillis = (int) Math.max(1_000, Math.ceilDiv(channels.lastMillis(), MOST_CELLS));
    var cells = new SignalCells(channels, cellMillis);
    var found = new ArrayList<Found>();
    for (var placed : Alignments.of(wanted(pieces), cells)) {
      var piece = pieces.get(placed.wanted());
      var interval =
          new Interval(
              (long) placed.from() * cellMillis,
              (long) placed.to() * cellMillis,
              piece.direction(),
              LabelSource.PLANNED,
              placed.confidence());
      found.add(new Found(placed.wanted(), interval));
    }
    return List.copyOf(found);
  }

  private static List<Wanted> wanted(List<PlannedPiece> pieces) {
    var kinds = new ArrayList<Kind>();
    var wanted = new ArrayList<Wanted>();
    for (PlannedPiece piece : pieces) {
      var kind = Kind.of(piece);
      if (!kinds.contains(kind)) {
        kinds.add(kind);
      }
      wanted.add(new Wanted(kinds.indexOf(kind), piece.seconds(), piece.metresPerSecond()));
    }
    return wanted;
  }

  private record Kind(DirectionLabel direction, Gait gait, long speed) {

    static Kind of(PlannedPiece piece) {
      double speed = piece.metresPerSecond();
      return new Kind(
          piece.direction(),
          piece.gait(),
          Double.isNaN(speed) ? -1 : Math.round(speed / SPEED_STEP));
    }
  }
}
