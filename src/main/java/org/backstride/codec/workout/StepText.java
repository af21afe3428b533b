package org.backstride.codec.workout;

import java.util.Locale;
import org.backstride.codec.workout.Loss.Manner;
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

  /// Notes what every device form can say in words only.
  public static void addWordsOnly(Step step, Losses losses, Manner manner) {
    boolean moves = step.gait() != Gait.STILL;
    losses.addIf(moves && step.direction() != Direction.FORWARD, Aspect.DIRECTION, manner);
    losses.addIf(step.gait() != Gait.RUN, Aspect.GAIT, manner);
    losses.addIf(step.intensity().shape() == Intensity.Shape.RAMP, Aspect.RAMP, manner);
    losses.addIf(step.setting().grade() != null, Aspect.GRADE, manner);
    losses.addIf(step.setting().surface() != null, Aspect.SURFACE, manner);
    losses.addIf(!step.setting().supports().isEmpty(), Aspect.SUPPORT, manner);
    losses.addIf(!step.advice().stops().isEmpty(), Aspect.STOP, manner);
    losses.addIf(!step.advice().cue().isBlank(), Aspect.CUE, manner);
    losses.addIf(!step.advice().note().isBlank(), Aspect.NOTE, manner);
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
