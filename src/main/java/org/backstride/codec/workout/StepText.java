package org.backstride.codec.workout;

import java.util.Locale;
import java.util.stream.Collectors;
import org.backstride.codec.workout.Loss.Manner;
import org.backstride.program.BlockTree;
import org.backstride.program.Extent;
import org.backstride.program.Intensity;
import org.backstride.program.Program;
import org.backstride.program.Step;
import org.backstride.program.Step.Role;
import org.backstride.program.notation.Notation;
import org.backstride.unit.Direction;
import org.backstride.unit.Gait;

/// A step in words that stand in a device's name and note fields. They are in the text form, so
/// that they read the same in every language and can be read back.
public final class StepText {

  private StepText() {}

  /// The movement, short and with the direction first: `BWD walk`, `REST still`.
  public static String name(Step step) {
    if (step.gait() == Gait.STILL) {
      return upper(roleWord(step.role())) + " still";
    }
    String movement = directionWord(step.direction()) + " " + lower(step.gait());
    return step.extent() instanceof Extent.ForSteps(int count)
        ? movement + " " + count + " steps"
        : movement;
  }

  /// The whole step in the text form, without the leading dash.
  public static String line(Step step) {
    String text = Notation.print(Program.EMPTY.withBlocks(java.util.List.of(step))).strip();
    return text.startsWith("- ") ? text.substring(2) : text;
  }

  /// Notes a ramp, for forms that have none.
  public static void addRamp(Step step, Losses losses, Manner manner) {
    losses.addIf(step.intensity().shape() == Intensity.Shape.RAMP, Aspect.RAMP, manner);
  }

  /// Notes what every device form can say in words only.
  ///
  /// @param sport the gait that the form's sport stands for
  public static void addWordsOnly(Step step, Gait sport, Losses losses, Manner manner) {
    boolean moves = step.gait() != Gait.STILL;
    losses.addIf(moves && step.direction() != Direction.FORWARD, Aspect.DIRECTION, manner);
    losses.addIf(step.gait() != sport, Aspect.GAIT, manner);
    losses.addIf(step.setting().grade() != null, Aspect.GRADE, manner);
    losses.addIf(step.setting().surface() != null, Aspect.SURFACE, manner);
    losses.addIf(!step.setting().supports().isEmpty(), Aspect.SUPPORT, manner);
    losses.addIf(!step.advice().stops().isEmpty(), Aspect.STOP, manner);
    losses.addIf(!step.advice().cue().isBlank(), Aspect.CUE, manner);
    losses.addIf(!step.advice().note().isBlank(), Aspect.NOTE, manner);
  }

  /// The gait of a workout as a whole: walking where nobody runs.
  public static Gait sportOf(Program program) {
    var steps = BlockTree.steps(program).stream().map(placed -> ((Step) placed.block()).gait());
    var gaits = steps.collect(Collectors.toSet());
    return gaits.contains(Gait.WALK) && !gaits.contains(Gait.RUN) ? Gait.WALK : Gait.RUN;
  }

  /// The word of a direction in names.
  public static String directionWord(Direction direction) {
    return switch (direction) {
      case FORWARD -> "FWD";
      case BACKWARD -> "BWD";
      case LATERAL_LEFT -> "LEFT";
      case LATERAL_RIGHT -> "RIGHT";
      case MIXED -> "MIXED";
    };
  }

  private static String roleWord(Role role) {
    return role.name().replace("_", "");
  }

  private static String upper(String word) {
    return word.toUpperCase(Locale.ROOT);
  }

  private static String lower(Gait gait) {
    return gait.name().toLowerCase(Locale.ROOT);
  }
}
