package org.backstride.review;

import java.util.Map;
import org.backstride.plan.total.SessionFigures;
import org.backstride.program.resolve.References;
import org.backstride.recording.DirectionLabel;
import org.backstride.recording.DirectionTotals.Share;
import org.backstride.review.movement.GaitGuess;
import org.backstride.unit.Direction;
import org.backstride.unit.Gait;
import org.backstride.unit.Movement;
import org.jspecify.annotations.Nullable;

/// What a day comes to, planned or done, in one measure for both: hours × share² × 100 as in
/// evidence §5 item 6, the share being that of the reference speed of the gait and direction.
///
/// @param load the load of what could be measured
/// @param backwardSeconds time backward
/// @param unmeasuredSeconds time in motion that the load leaves out: its direction, its speed or
///   the person's reference is not known
public record Dose(double load, double backwardSeconds, double unmeasuredSeconds) {

  public static final Dose NONE = new Dose(0, 0, 0);

  /// What a session is planned to come to.
  public static Dose of(SessionFigures figures) {
    return new Dose(figures.load(), figures.backward().seconds(), 0);
  }

  /// What a recording came to.
  ///
  /// @param directions what each direction amounts to in it
  /// @param seconds how long it was, all of it unmeasured where no direction is marked
  public static Dose of(
      Map<DirectionLabel, Share> directions, double seconds, References references) {
    if (directions.isEmpty()) {
      return new Dose(0, 0, Double.isNaN(seconds) ? 0 : seconds);
    }
    var sum = NONE;
    for (var entry : directions.entrySet()) {
      sum = sum.plus(of(entry.getKey(), entry.getValue(), references));
    }
    return sum;
  }

  private static Dose of(DirectionLabel label, Share share, References references) {
    if (label == DirectionLabel.STILL) {
      return NONE;
    }
    double backward = label == DirectionLabel.BACKWARD ? share.seconds() : 0;
    double speed = share.metres() / share.seconds();
    var direction = direction(label);
    if (direction == null || !(speed > 0)) {
      return new Dose(0, backward, share.seconds());
    }
    var gait = speed >= GaitGuess.runningFrom(label) ? Gait.RUN : Gait.WALK;
    var reference = references.speedOf(new Movement(gait, direction));
    if (reference.isEmpty()) {
      return new Dose(0, backward, share.seconds());
    }
    double part = speed / reference.getAsDouble();
    return new Dose(share.seconds() / 3600 * part * part * 100, backward, 0);
  }

  private static @Nullable Direction direction(DirectionLabel label) {
    return switch (label) {
      case FORWARD -> Direction.FORWARD;
      case BACKWARD -> Direction.BACKWARD;
      case LATERAL_LEFT -> Direction.LATERAL_LEFT;
      case LATERAL_RIGHT -> Direction.LATERAL_RIGHT;
      case MIXED, STILL, UNKNOWN -> null;
    };
  }

  public Dose plus(Dose other) {
    return new Dose(
        load + other.load,
        backwardSeconds + other.backwardSeconds,
        unmeasuredSeconds + other.unmeasuredSeconds);
  }
}
