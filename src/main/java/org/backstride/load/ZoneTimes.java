package org.backstride.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import org.backstride.athlete.threshold.ZoneTable;
import org.backstride.program.Intensity;
import org.backstride.program.Step;
import org.backstride.program.resolve.References;
import org.backstride.program.resolve.Resolution;
import org.backstride.program.resolve.StepFigures;
import org.backstride.program.resolve.UnrolledStep;
import org.backstride.unit.Gait;
import org.backstride.unit.Movement;

/// How long a program stays in each speed zone of the gait and direction of its steps, so that
/// backward minutes count by backward zones. A ramp counts to the zones that it passes through.
///
/// @param seconds by zone: below the first at 0, then zone 1 and on
/// @param without time of movement whose speed or zones are not known
public record ZoneTimes(List<Double> seconds, double without) {

  public ZoneTimes {
    seconds = List.copyOf(seconds);
  }

  /// The times of steps laid out one after another; standing still is in no zone.
  ///
  /// @param zones the zones of a movement, where the person's reference is known
  public static ZoneTimes of(
      List<UnrolledStep> steps,
      References references,
      Function<Movement, Optional<ZoneTable>> zones) {
    var sums = new ArrayList<Double>();
    double without = 0;
    for (var unrolled : steps) {
      var step = unrolled.step();
      double time = StepFigures.of(step, references).seconds();
      if (step.gait() == Gait.STILL || Double.isNaN(time)) {
        continue;
      }
      var movement = new Movement(step.gait(), step.direction());
      var table = zones.apply(movement);
      var ends = ends(step, movement, references);
      if (table.isEmpty() || ends.length == 0) {
        without += time;
      } else {
        add(sums, table.get(), ends, time);
      }
    }
    return new ZoneTimes(sums, without);
  }

  /// The time in a zone; 0 is what lies below the first.
  public double in(int zone) {
    return zone < seconds.size() ? seconds.get(zone) : 0;
  }

  /// The highest zone that is reached.
  public int highest() {
    return Math.max(0, seconds.size() - 1);
  }

  /// All time that is in a zone or below the first.
  public double known() {
    return seconds.stream().mapToDouble(Double::doubleValue).sum();
  }

  /// The speeds between which a step's time is spread, in metres a second.
  private static double[] ends(Step step, Movement movement, References references) {
    for (var target : step.intensity().targets()) {
      if (Resolution.of(target, movement, references) instanceof Resolution.Speeds speeds) {
        return step.intensity().shape() == Intensity.Shape.RAMP
            ? new double[] {
              Math.min(speeds.from(), speeds.to()), Math.max(speeds.from(), speeds.to())
            }
            : new double[] {speeds.middle(), speeds.middle()};
      }
    }
    return StepFigures.speedOf(step, references).stream()
        .flatMap(speed -> DoubleStream.of(speed, speed))
        .toArray();
  }

  private static void add(List<Double> sums, ZoneTable table, double[] ends, double time) {
    double length = ends[1] - ends[0];
    for (int zone = 0; zone <= table.zones(); zone++) {
      double low = zone == 0 ? Double.NEGATIVE_INFINITY : table.low(zone);
      double high = zone == table.zones() ? Double.POSITIVE_INFINITY : table.borders().get(zone);
      double share =
          length <= 0
              ? (table.zone(ends[0]) == zone ? 1 : 0)
              : Math.max(0, Math.min(high, ends[1]) - Math.max(low, ends[0])) / length;
      if (share > 0) {
        while (sums.size() <= zone) {
          sums.add(0.0);
        }
        sums.set(zone, sums.get(zone) + share * time);
      }
    }
  }
}
