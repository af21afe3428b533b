package org.backstride.plan.total;

import org.backstride.load.Exposure;
import org.backstride.program.Program;
import org.backstride.program.Range;
import org.backstride.program.Step;
import org.backstride.program.Target;
import org.backstride.program.resolve.References;
import org.backstride.program.resolve.StepFigures;
import org.backstride.program.resolve.Unrolling;
import org.backstride.unit.Gait;
import org.backstride.unit.Movement;

/// What one planned session, or some together, come to for one person.
///
/// Planned load is hours × share² × 100 as in evidence §5 item 6, the share being that of the
/// reference speed of the step's own gait and direction. Where only an effort is given its share of
/// the scale stands in (ours). It is an estimate to compare weeks of one person with.
///
/// @param sessions how many
/// @param seconds the time that is known
/// @param backward the backward part of it
/// @param load the load of the steps whose intensity is known
/// @param gaps what the figures leave out
public record SessionFigures(
    int sessions, double seconds, Exposure backward, double load, Gaps gaps) {

  public static final SessionFigures NONE =
      new SessionFigures(0, 0, Exposure.NONE, 0, new Gaps(0, 0));

  /// What figures leave out.
  ///
  /// @param withoutTime steps whose time cannot be said
  /// @param withoutLoad steps that take time and whose intensity cannot be said
  public record Gaps(int withoutTime, int withoutLoad) {}

  /// The figures of one session.
  public static SessionFigures of(Program program, References references) {
    var steps = Unrolling.of(program);
    double seconds = 0;
    double load = 0;
    int withoutTime = 0;
    int withoutLoad = 0;
    for (var unrolled : steps) {
      Step step = unrolled.step();
      double time = StepFigures.of(step, references).seconds();
      if (Double.isNaN(time)) {
        withoutTime++;
        continue;
      }
      seconds += time;
      double share = share(step, references);
      if (Double.isNaN(share)) {
        withoutLoad++;
      } else {
        load += time / 3600 * share * share * 100;
      }
    }
    var backward = Exposure.of(steps, references);
    return new SessionFigures(1, seconds, backward, load, new Gaps(withoutTime, withoutLoad));
  }

  public SessionFigures plus(SessionFigures other) {
    return new SessionFigures(
        sessions + other.sessions,
        seconds + other.seconds,
        backward.plus(other.backward),
        load + other.load,
        new Gaps(
            gaps.withoutTime + other.gaps.withoutTime, gaps.withoutLoad + other.gaps.withoutLoad));
  }

  /// How hard a step is as a share of the person's own reference; NaN where it cannot be said.
  private static double share(Step step, References references) {
    if (step.gait() == Gait.STILL) {
      return 0;
    }
    var reference = references.speedOf(new Movement(step.gait(), step.direction()));
    var speed = StepFigures.speedOf(step, references);
    return reference.isPresent() && speed.isPresent()
        ? speed.getAsDouble() / reference.getAsDouble()
        : effort(step);
  }

  private static double effort(Step step) {
    for (var target : step.intensity().targets()) {
      switch (target) {
        case Target.AtPercent(Range range) -> {
          return range.middle() / 100;
        }
        case Target.AtPercentEffort(Range range) -> {
          return range.middle() / 100;
        }
        case Target.AtEffort(Range range) -> {
          return range.middle() / 10;
        }
        case Target.AtSpeed _,
            Target.AtPace _,
            Target.AtHeartRate _,
            Target.AtZone _,
            Target.AtCadence _,
            Target.Free _ -> {}
      }
    }
    return Double.NaN;
  }
}
