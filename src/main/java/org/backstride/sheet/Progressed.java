package org.backstride.sheet;

import java.math.BigDecimal;
import java.util.List;
import org.backstride.program.Extent;
import org.backstride.program.Intensity;
import org.backstride.program.Progression;
import org.backstride.program.Progression.Unit;
import org.backstride.program.Range;
import org.backstride.program.Setting;
import org.backstride.program.Step;
import org.backstride.program.Step.Role;
import org.backstride.program.Target;
import org.backstride.unit.DistanceUnit;
import org.backstride.unit.Gait;
import org.backstride.unit.Grade;
import org.backstride.unit.GradeUnit;
import org.backstride.unit.SpeedUnit;

/// A step as it is done in one repetition of a repeat with progressions.
final class Progressed {

  private Progressed() {}

  static Step step(Step step, List<Progression> progressions, int repetition) {
    Step result = step;
    for (Progression progression : progressions) {
      result = apply(result, progression, BigDecimal.valueOf(repetition));
    }
    return result;
  }

  private static Step apply(Step step, Progression progression, BigDecimal times) {
    boolean pause = isPause(step);
    BigDecimal change = progression.delta().multiply(times);
    return switch (progression.variable()) {
      case REST -> pause ? longer(step, change) : step;
      case TIME -> pause ? step : longer(step, change);
      case DISTANCE -> pause ? step : farther(step, change);
      case GRADE -> pause ? step : steeper(step, change);
      case SPEED -> pause ? step : faster(step, change, progression.unit());
    };
  }

  static boolean isPause(Step step) {
    return step.role() == Role.REST || step.role() == Role.RECOVERY;
  }

  private static Step longer(Step step, BigDecimal seconds) {
    return step.extent() instanceof Extent.ForTime(int now)
        ? step.withExtent(new Extent.ForTime(Math.clamp(now + seconds.intValue(), 1, 86_400)))
        : step;
  }

  private static Step farther(Step step, BigDecimal metres) {
    if (!(step.extent() instanceof Extent.ForDistance now)) {
      return step;
    }
    double next = Math.max(1, now.metres() + metres.doubleValue());
    return step.withExtent(
        new Extent.ForDistance(BigDecimal.valueOf(Math.round(next)), DistanceUnit.METRES));
  }

  private static Step steeper(Step step, BigDecimal percent) {
    Grade now = step.setting().grade();
    if (now != null && now.unit() == GradeUnit.DEGREES) {
      return step;
    }
    BigDecimal amount = now == null ? percent : now.amount().add(percent);
    var setting = step.setting();
    return step.withSetting(
        new Setting(new Grade(amount, GradeUnit.PERCENT), setting.surface(), setting.supports()));
  }

  private static Step faster(Step step, BigDecimal change, Unit unit) {
    if (step.gait() == Gait.STILL
        || !(step.intensity().target() instanceof Target.AtSpeed(Range now, SpeedUnit in))) {
      return step;
    }
    BigDecimal delta = in == speedUnit(unit) ? change : converted(change, unit, in);
    var range = new Range(plus(now.from(), delta), plus(now.to(), delta));
    var intensity = step.intensity();
    return step.withIntensity(
        new Intensity(new Target.AtSpeed(range, in), intensity.shape(), intensity.secondary()));
  }

  private static BigDecimal plus(BigDecimal speed, BigDecimal delta) {
    return speed.add(delta).max(BigDecimal.ZERO);
  }

  private static BigDecimal converted(BigDecimal change, Unit from, SpeedUnit to) {
    double metresPerSecond = change.doubleValue() * speedUnit(from).metresPerSecond();
    return BigDecimal.valueOf(Math.round(metresPerSecond / to.metresPerSecond() * 100) / 100.0);
  }

  private static SpeedUnit speedUnit(Unit unit) {
    return switch (unit) {
      case KILOMETRES_PER_HOUR -> SpeedUnit.KILOMETRES_PER_HOUR;
      case MILES_PER_HOUR -> SpeedUnit.MILES_PER_HOUR;
      case METRES_PER_SECOND, SECONDS, METRES, PERCENT -> SpeedUnit.METRES_PER_SECOND;
    };
  }
}
