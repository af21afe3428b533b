package org.backstride.codec.workout.fit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backstride.codec.workout.Aspect;
import org.backstride.codec.workout.Loss.Manner;
import org.backstride.codec.workout.Losses;
import org.backstride.codec.workout.Part;
import org.backstride.codec.workout.StepText;
import org.backstride.program.Extent;
import org.backstride.program.Program;
import org.backstride.program.Step;
import org.backstride.program.Step.Role;
import org.backstride.program.Target;
import org.backstride.program.resolve.References;
import org.backstride.unit.DistanceUnit;
import org.backstride.unit.Gait;
import org.backstride.unit.Movement;

/// Turns a program into the flat steps of a FIT workout, noting what they cannot carry.
///
/// @param sport the gait that the workout's sport stands for
record FitLowering(References references, Gait sport, Losses losses) {

  /// A FIT string field holds 255 bytes, the last one zero.
  static final int MOST_BYTES = 254;

  List<FitStep> steps(Program program) {
    var steps = new ArrayList<FitStep>();
    addAll(Part.of(program, losses), steps);
    return steps;
  }

  /// A loop goes back to its first step, also where that begins a loop within it.
  private void addAll(List<Part> parts, List<FitStep> steps) {
    for (var part : parts) {
      switch (part) {
        case Part.Do(Step step) -> steps.add(lower(step));
        case Part.Loop(int count, List<Part> inner) -> {
          int back = steps.size();
          addAll(inner, steps);
          steps.add(FitStep.loop(back, count));
        }
      }
    }
  }

  FitStep lower(Step step) {
    StepText.addWordsOnly(step, sport, losses, Manner.WORDS);
    StepText.addRamp(step, losses, Manner.WORDS);
    losses.addIf(step.role() == Role.DRILL, Aspect.ROLE, Manner.WORDS);
    losses.addIf(step.extent() instanceof Extent.ForSteps, Aspect.EXTENT, Manner.WORDS);
    losses.addIf(isConverted(step.extent()), Aspect.UNIT, Manner.CONVERTED);
    String line = StepText.line(step);
    String notes = cut(line);
    losses.addIf(!notes.equals(line), Aspect.CUT, Manner.GONE);
    return new FitStep(
        StepText.name(step),
        notes,
        FitStep.ending(step.extent()),
        FitStep.amount(step.extent()),
        FitStep.intensity(step),
        targets(step));
  }

  private static boolean isConverted(Extent extent) {
    return extent instanceof Extent.ForDistance distance
        && (distance.unit() != DistanceUnit.METRES
            || Math.abs(distance.metres() * 100 - Math.rint(distance.metres() * 100)) > 1e-6);
  }

  private List<FitTarget> targets(Step step) {
    var targets = new ArrayList<FitTarget>();
    if (step.gait() == Gait.STILL) {
      losses.addIf(
          !(step.intensity().target() instanceof Target.Free), Aspect.TARGET, Manner.WORDS);
      targets.add(FitTarget.NONE);
    } else {
      targets.add(lower(step, step.intensity().target(), Aspect.TARGET).orElse(FitTarget.NONE));
    }
    var secondary = step.intensity().secondary();
    for (int i = 0; i < secondary.size(); i++) {
      if (i == 0 && differsInKind(step, secondary.getFirst(), targets.getFirst())) {
        lower(step, secondary.getFirst(), Aspect.SECOND_TARGET).ifPresent(targets::add);
      } else {
        losses.add(Aspect.SECOND_TARGET, Manner.WORDS);
      }
    }
    return targets;
  }

  /// A watch follows two targets only where they are of two kinds.
  private boolean differsInKind(Step step, Target second, FitTarget first) {
    var movement = new Movement(step.gait(), step.direction());
    return FitTarget.of(second, movement, references)
        .filter(fit -> fit.type() == first.type())
        .isEmpty();
  }

  private Optional<FitTarget> lower(Step step, Target target, Aspect aspect) {
    var movement = new Movement(step.gait(), step.direction());
    var found = FitTarget.of(target, movement, references);
    losses.addIf(found.isEmpty(), aspect, Manner.WORDS);
    found
        .filter(fit -> !FitTarget.isExact(target, fit))
        .ifPresent(_ -> losses.add(Aspect.UNIT, Manner.CONVERTED));
    return found;
  }

  private static String cut(String text) {
    var kept = new StringBuilder();
    int bytes = 0;
    for (int point : text.codePoints().filter(each -> each != 0).toArray()) {
      String next = Character.toString(point);
      bytes += next.getBytes(StandardCharsets.UTF_8).length;
      if (bytes > MOST_BYTES) {
        break;
      }
      kept.append(next);
    }
    return kept.toString();
  }

  /// The longest text that a FIT string field holds.
  static String fitted(String text) {
    return cut(text);
  }
}
