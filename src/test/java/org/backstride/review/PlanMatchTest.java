package org.backstride.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backstride.recording.DirectionLabel.BACKWARD;
import static org.backstride.recording.DirectionLabel.FORWARD;
import static org.backstride.review.PlannedRun.piece;

import java.util.List;
import org.backstride.recording.DirectionLabel;
import org.backstride.recording.Stretches;
import org.backstride.review.PlannedPiece.Ranges;
import org.backstride.review.PlannedPiece.Span;
import org.backstride.unit.Gait;
import org.junit.jupiter.api.Test;

/// Which interval is which block of its program.
class PlanMatchTest {

  @Test
  void intervalsBelongToBlocksInOrderAndDirection() {
    var pieces = List.of(piece(300, 2.5, FORWARD), piece(60, 1.5, BACKWARD), piece(90, 2, FORWARD));

    var match = PlanMatch.of(pieces, Stretches.of(FORWARD, 310, BACKWARD, 58, FORWARD, 100));

    assertThat(match.of(0)).contains(pieces.get(0));
    assertThat(match.of(1)).contains(pieces.get(1));
    assertThat(match.of(2)).contains(pieces.get(2));
    assertThat(match.of(3)).isEmpty();
  }

  @Test
  void aBlockThatWasLeftOutHasNoInterval() {
    var pieces =
        List.of(
            piece(300, 2.5, FORWARD),
            piece(60, 1.5, BACKWARD),
            piece(90, 2, FORWARD),
            piece(120, 1.2, BACKWARD));

    var match = PlanMatch.of(pieces, Stretches.of(FORWARD, 300, BACKWARD, 121));

    assertThat(match.of(1)).contains(pieces.get(3));
  }

  @Test
  void neighboursOfOneDirectionMayBeOneInterval() {
    var slow = withSpeed(120, 1.0, 1.2);
    var fast = withSpeed(60, 1.3, 1.5);

    var match =
        PlanMatch.of(
            List.of(piece(100, 2, FORWARD), slow, fast), Stretches.of(FORWARD, 100, BACKWARD, 180));

    var both = match.of(1).orElseThrow();
    assertThat(both.seconds()).isEqualTo(180);
    assertThat(both.ranges().speed()).isEqualTo(new Span(1.0, 1.5));
  }

  @Test
  void theProgramsTimesAreThoseItSays() {
    var match =
        PlanMatch.of(
            List.of(
                piece(300, 2, FORWARD),
                piece(60, 1.5, BACKWARD),
                piece(Double.NaN, 0, DirectionLabel.STILL),
                piece(60, 1.5, BACKWARD)),
            List.of());

    assertThat(match.seconds()).isEqualTo(420);
    assertThat(match.seconds(BACKWARD)).isEqualTo(120);
  }

  private static PlannedPiece withSpeed(double seconds, double low, double high) {
    return new PlannedPiece(
        seconds, (low + high) / 2, Gait.WALK, BACKWARD, new Ranges(new Span(low, high), null));
  }
}
