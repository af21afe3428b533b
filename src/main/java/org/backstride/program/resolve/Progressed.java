package org.backstride.program.resolve;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.backstride.program.Block;
import org.backstride.program.BlockTree;
import org.backstride.program.Extent;
import org.backstride.program.Extent.ForDistance;
import org.backstride.program.Extent.ForTime;
import org.backstride.program.Progression;
import org.backstride.program.Progression.Unit;
import org.backstride.program.Repeat;
import org.backstride.program.Repeat.LastRecovery;
import org.backstride.program.Step;
import org.backstride.unit.Grade;
import org.backstride.unit.GradeUnit;
import org.jspecify.annotations.Nullable;

/// A repeat's blocks as they are in one of its repetitions. `rest` changes the length of recoveries
/// and rests; the other progressions change every other step. Values stop at their limits: a time
/// at 1 s, a speed at 0 and 15 m/s, a grade at 60 %.
public final class Progressed {

  private static final BigDecimal HUNDRED = new BigDecimal(100);
  private static final BigDecimal STEEPEST = new BigDecimal(60);

  private Progressed() {}

  /// The blocks of one repetition, counted from 1, the last recovery left out where it is to be.
  public static List<Block> repetition(Repeat repeat, int repetition) {
    var blocks = blocks(repeat, repetition);
    boolean skips =
        repeat.lastRecovery() == LastRecovery.SKIP
            && repetition == repeat.count()
            && !blocks.isEmpty()
            && blocks.getLast() instanceof Step last
            && isPause(last);
    return skips ? blocks.subList(0, blocks.size() - 1) : blocks;
  }

  /// The blocks of one repetition, counted from 1, whole.
  public static List<Block> blocks(Repeat repeat, int repetition) {
    if (repetition == 1 || repeat.progressions().isEmpty()) {
      return repeat.blocks();
    }
    return repeat.blocks().stream()
        .map(block -> changed(block, repeat.progressions(), repetition - 1))
        .toList();
  }

  private static Block changed(Block block, List<Progression> progressions, int times) {
    if (!(block instanceof Step step)) {
      return BlockTree.withChildren(
          block,
          BlockTree.childrenOf(block).stream()
              .map(child -> changed(child, progressions, times))
              .toList());
    }
    var next = step;
    for (var progression : progressions) {
      next = changed(next, progression, BigDecimal.valueOf(times));
    }
    return next;
  }

  private static Step changed(Step step, Progression progression, BigDecimal times) {
    var delta = progression.delta().multiply(times);
    return switch (progression.variable()) {
      case REST -> isPause(step) ? longer(step, delta, progression.unit()) : step;
      case TIME -> isPause(step) ? step : longer(step, delta, progression.unit());
      case DISTANCE -> isPause(step) ? step : farther(step, delta, progression.unit());
      case SPEED -> isPause(step) ? step : faster(step, delta, progression.unit());
      case GRADE -> isPause(step) ? step : steeper(step, delta);
    };
  }

  private static boolean isPause(Step step) {
    return step.role() == Step.Role.RECOVERY || step.role() == Step.Role.REST;
  }

  private static Step longer(Step step, BigDecimal delta, Unit unit) {
    if (!(step.extent() instanceof ForTime(int seconds))) {
      return step;
    }
    var next = plus(BigDecimal.valueOf(seconds), delta, unit);
    long whole = next.setScale(0, RoundingMode.HALF_UP).longValue();
    return step.withExtent(new ForTime(Math.clamp(whole, 1, 86_400)));
  }

  private static Step farther(Step step, BigDecimal delta, Unit unit) {
    if (!(step.extent() instanceof ForDistance(BigDecimal amount, var in))) {
      return step;
    }
    var change =
        unit == Unit.PERCENT
            ? delta
            : delta.divide(BigDecimal.valueOf(in.metres()), 6, RoundingMode.HALF_UP);
    var next = tidy(plus(amount, change, unit));
    boolean possible = next.signum() > 0 && next.doubleValue() * in.metres() <= 200_000;
    Extent extent = possible ? new ForDistance(next, in) : step.extent();
    return step.withExtent(extent);
  }

  private static Step faster(Step step, BigDecimal delta, Unit unit) {
    var intensity = step.intensity();
    return step.withIntensity(
        intensity
            .withTarget(Faster.by(intensity.target(), delta, unit))
            .withSecondary(
                intensity.secondary().stream().map(t -> Faster.by(t, delta, unit)).toList()));
  }

  private static Step steeper(Step step, BigDecimal delta) {
    @Nullable Grade grade = step.setting().grade();
    var percent =
        grade == null
            ? BigDecimal.ZERO
            : grade.unit() == GradeUnit.PERCENT
                ? grade.amount()
                : BigDecimal.valueOf(grade.fraction() * 100).setScale(3, RoundingMode.HALF_UP);
    var next = percent.add(delta).max(STEEPEST.negate()).min(STEEPEST);
    return step.withSetting(step.setting().withGrade(new Grade(tidy(next), GradeUnit.PERCENT)));
  }

  /// A number and its change: percent is of the number itself.
  static BigDecimal plus(BigDecimal number, BigDecimal delta, Unit unit) {
    return unit == Unit.PERCENT
        ? number.add(number.multiply(delta).divide(HUNDRED, 6, RoundingMode.HALF_UP))
        : number.add(delta);
  }

  /// A reckoned number without zeros at its end.
  static BigDecimal tidy(BigDecimal number) {
    var bare = number.setScale(Math.min(number.scale(), 3), RoundingMode.HALF_UP);
    var stripped = bare.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
