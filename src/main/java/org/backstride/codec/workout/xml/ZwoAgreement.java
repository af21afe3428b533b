package org.backstride.codec.workout.xml;

import org.backstride.program.Extent;
import org.backstride.program.Intensity.Shape;
import org.backstride.program.Program;
import org.backstride.program.Range;
import org.backstride.program.Step;
import org.backstride.program.Target;
import org.backstride.program.resolve.Unrolling;
import org.backstride.unit.Gait;

/// Whether a program in words and the workout beside it are still one: somebody may have changed
/// one of them since.
final class ZwoAgreement {

  /// Half of the last digit that a share is written with, in percent, and a little more.
  private static final double ROUNDED = 0.011;

  private ZwoAgreement() {}

  /// Whether each timed step of a program lasts as long as the workout's step in its place, and
  /// asks for the same share. A speed may have become any share: whose threshold it is of is not in
  /// the file.
  static boolean between(Program own, Program workout) {
    var mine = Unrolling.of(own);
    var others = Unrolling.of(workout);
    boolean agrees = mine.size() == others.size();
    for (int i = 0; agrees && i < mine.size(); i++) {
      agrees = agree(mine.get(i).step(), others.get(i).step());
    }
    return agrees;
  }

  private static boolean agree(Step mine, Step other) {
    boolean timed = mine.extent() instanceof Extent.ForTime;
    return (!timed || mine.extent().equals(other.extent()))
        && agree(mine, other.intensity().target());
  }

  private static boolean agree(Step mine, Target other) {
    var target = mine.intensity().target();
    if (mine.gait() == Gait.STILL || target instanceof Target.Free) {
      return other instanceof Target.Free;
    }
    if (!(target instanceof Target.AtPercent(Range range))) {
      return true;
    }
    boolean ramp = mine.intensity().shape() == Shape.RAMP;
    double middle = range.middle();
    return other instanceof Target.AtPercent(Range share)
        && near(share.from().doubleValue(), ramp ? range.from().doubleValue() : middle)
        && near(share.to().doubleValue(), ramp ? range.to().doubleValue() : middle);
  }

  private static boolean near(double share, double percent) {
    return Math.abs(share - percent) <= ROUNDED;
  }
}
