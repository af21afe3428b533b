package org.backstride.codec.workout;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.backstride.program.Step;

/// The aspects in which what a device makes of a program differs from it: what an independent judge
/// holds a fidelity report against.
public final class Differences {

  /// What every form is judged in.
  private static final Set<Aspect> EVERYWHERE =
      Set.of(
          Aspect.ROLE,
          Aspect.EXTENT,
          Aspect.TARGET,
          Aspect.RAMP,
          Aspect.SECOND_TARGET,
          Aspect.GRADE,
          Aspect.SURFACE,
          Aspect.SUPPORT,
          Aspect.STOP,
          Aspect.CUE,
          Aspect.NOTE);

  private final Set<Aspect> found = new TreeSet<>();

  /// What a form is judged in.
  ///
  /// @param more beyond what every form is judged in
  public static Set<Aspect> judged(Aspect... more) {
    var judged = EnumSet.copyOf(EVERYWHERE);
    judged.addAll(List.of(more));
    return Set.copyOf(judged);
  }

  /// What a workout's report lists of the aspects that are judged.
  public static List<Aspect> reported(Workout workout, Set<Aspect> judged) {
    return workout.losses().stream()
        .map(Loss::aspect)
        .filter(judged::contains)
        .distinct()
        .sorted()
        .toList();
  }

  public void add(Aspect aspect) {
    found.add(aspect);
  }

  public void addIf(boolean differs, Aspect aspect) {
    if (differs) {
      add(aspect);
    }
  }

  /// What a device without a field for it loses of a step: where it is done, and how to do it.
  public void addAround(Step step) {
    addIf(step.setting().grade() != null, Aspect.GRADE);
    addIf(step.setting().surface() != null, Aspect.SURFACE);
    addIf(!step.setting().supports().isEmpty(), Aspect.SUPPORT);
    addIf(!step.advice().note().isBlank(), Aspect.NOTE);
  }

  /// What a device that reads no notes loses besides: when to stop, and what to think of.
  public void addSpoken(Step step) {
    addIf(!step.advice().stops().isEmpty(), Aspect.STOP);
    addIf(!step.advice().cue().isBlank(), Aspect.CUE);
  }

  public List<Aspect> list() {
    return List.copyOf(found);
  }
}
