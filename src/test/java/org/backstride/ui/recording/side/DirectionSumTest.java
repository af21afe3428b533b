package org.backstride.ui.recording.side;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.backstride.recording.DirectionLabel.BACKWARD;
import static org.backstride.recording.DirectionLabel.FORWARD;

import java.util.List;
import org.backstride.recording.DirectionLabel;
import org.backstride.recording.Interval;
import org.backstride.ui.recording.model.StretchFigures;
import org.backstride.unit.Direction;
import org.junit.jupiter.api.Test;

/// What the intervals of a direction add up to.
class DirectionSumTest {

  private static StretchFigures figures(double seconds, double metres, double heartRate) {
    double unknown = Double.NaN;
    return new StretchFigures(
        seconds,
        metres,
        metres / seconds,
        unknown,
        heartRate,
        unknown,
        unknown,
        unknown,
        unknown,
        unknown);
  }

  private static List<IntervalRow> rows() {
    return IntervalRow.of(
        List.of(
            Interval.byHand(0, 60_000, BACKWARD),
            Interval.byHand(60_000, 90_000, FORWARD),
            Interval.byHand(90_000, 210_000, BACKWARD)),
        List.of(figures(60, 60, 150), figures(30, 90, 120), figures(120, 180, Double.NaN)));
  }

  @Test
  void rowsAreNumberedFromOneInTheOrderOfTime() {
    assertThat(rows().stream().map(IntervalRow::number)).containsExactly(1, 2, 3);
    assertThat(rows().get(1).figures().metres()).isEqualTo(90);
  }

  @Test
  void timesAndDistancesAddUpAndSpeedIsDistanceByTime() {
    var sum = DirectionSum.of(rows(), BACKWARD);

    assertThat(sum.count()).isEqualTo(2);
    assertThat(sum.seconds()).isEqualTo(180);
    assertThat(sum.metres()).isEqualTo(240);
    assertThat(sum.speed()).isCloseTo(4.0 / 3, within(1e-9));
  }

  @Test
  void aMeanIsWeightedByTheTimeForWhichItIsKnown() {
    assertThat(DirectionSum.of(rows(), BACKWARD).heartRate()).isEqualTo(150);
  }

  @Test
  void aDirectionThatDoesNotOccurIsNothing() {
    var sum = DirectionSum.of(rows(), DirectionLabel.LATERAL_LEFT);

    assertThat(sum.count()).isZero();
    assertThat(sum.speed()).isNaN();
  }

  @Test
  void standingAndUnknownHaveNoDirectionOfMovement() {
    assertThat(Directions.moving(DirectionLabel.STILL)).isEmpty();
    assertThat(Directions.moving(DirectionLabel.UNKNOWN)).isEmpty();
    assertThat(Directions.moving(BACKWARD)).contains(Direction.BACKWARD);
  }
}
