package org.backstride.codec.workout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.backstride.program.Program;
import org.backstride.program.Step;
import org.backstride.program.resolve.UnrolledStep;
import org.backstride.program.resolve.Unrolling;

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

  /// Compares a step with what a device does of it.
  ///
  /// @param <T> what a device does
  @FunctionalInterface
  public interface Judge<T> {
    void compare(Step mine, T theirs, Differences found);
  }

  /// What differs between the steps of a program, unrolled, and what is done for each.
  public static <T> List<Aspect> between(Program program, List<T> done, Judge<T> judge) {
    var steps = Unrolling.of(program).stream().map(UnrolledStep::step).toList();
    assertThat(done).hasSameSizeAs(steps);
    var found = new Differences();
    for (int i = 0; i < steps.size(); i++) {
      judge.compare(steps.get(i), done.get(i), found);
    }
    return found.list();
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
