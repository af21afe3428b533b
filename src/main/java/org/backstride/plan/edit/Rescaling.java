package org.backstride.plan.edit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.backstride.program.Block;
import org.backstride.program.BlockTree;
import org.backstride.program.Intensity;
import org.backstride.program.Program;
import org.backstride.program.Range;
import org.backstride.program.Step;
import org.backstride.program.Target;
import org.backstride.program.resolve.References;
import org.backstride.unit.Movement;
import org.backstride.unit.SpeedUnit;

/// Makes one athlete's program another's: a speed or pace keeps its share of the reference speed of
/// its own gait and direction. Percentages, heart rates and efforts are relative already; where
/// either athlete is not tested in a movement, its speeds stay. Rounds towards slower.
final class Rescaling {

  private static final double FASTEST_METRES_PER_SECOND = 15;

  private final References from;
  private final References to;

  Rescaling(References from, References to) {
    this.from = from;
    this.to = to;
  }

  Program of(Program program) {
    return program.withBlocks(blocks(program.blocks()));
  }

  private List<Block> blocks(List<Block> blocks) {
    return blocks.stream().map(this::block).toList();
  }

  private Block block(Block block) {
    return block instanceof Step step
        ? step(step)
        : BlockTree.withChildren(block, blocks(BlockTree.childrenOf(block)));
  }

  private Step step(Step step) {
    var movement = new Movement(step.gait(), step.direction());
    var before = from.speedOf(movement);
    var after = to.speedOf(movement);
    if (before.isEmpty() || after.isEmpty() || before.getAsDouble() == after.getAsDouble()) {
      return step;
    }
    double ratio = after.getAsDouble() / before.getAsDouble();
    var intensity = step.intensity();
    return step.withIntensity(
        new Intensity(
            scaled(intensity.target(), ratio),
            intensity.shape(),
            intensity.secondary().stream().map(target -> scaled(target, ratio)).toList()));
  }

  private static Target scaled(Target target, double ratio) {
    return switch (target) {
      case Target.AtSpeed(Range range, var unit) -> {
        yield new Target.AtSpeed(
            new Range(speed(range.from(), ratio, unit), speed(range.to(), ratio, unit)), unit);
      }
      case Target.AtPace(int one, int other, var per) -> {
        int least = (int) Math.ceil(per.metres() / FASTEST_METRES_PER_SECOND);
        yield new Target.AtPace(pace(one, ratio, least), pace(other, ratio, least), per);
      }
      case Target.AtPercent _,
          Target.AtPercentEffort _,
          Target.AtHeartRate _,
          Target.AtZone _,
          Target.AtEffort _,
          Target.AtCadence _,
          Target.Free _ ->
          target;
    };
  }

  /// In tenths of km/h or mph, as a belt has them; a tenth of a metre a second would be too coarse.
  private static BigDecimal speed(BigDecimal amount, double ratio, SpeedUnit unit) {
    double most = FASTEST_METRES_PER_SECOND / unit.metresPerSecond();
    double next = Math.min(most, amount.doubleValue() * ratio);
    int decimals = unit == SpeedUnit.METRES_PER_SECOND ? 2 : 1;
    return BigDecimal.valueOf(next + 1e-9).setScale(decimals, RoundingMode.FLOOR);
  }

  private static int pace(int seconds, double ratio, int least) {
    return Math.clamp((long) Math.ceil(seconds / ratio - 1e-9), least, 86_400);
  }
}
