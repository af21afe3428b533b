package org.backstride.sheet;

import java.util.Locale;
import java.util.Set;
import org.backstride.program.Step;
import org.backstride.program.Support;
import org.backstride.program.Surface;
import org.backstride.sheet.Pictogram.Figure;
import org.backstride.sheet.Pictogram.Scene;
import org.backstride.sheet.SheetModel.Glyph;
import org.backstride.unit.Gait;
import org.backstride.unit.Grade;
import org.jspecify.annotations.Nullable;

/// How a step's movement is named, signed and drawn.
final class Movements {

  private Movements() {}

  static Glyph glyph(Step step) {
    if (step.gait() == Gait.STILL) {
      return Glyph.STILL;
    }
    return switch (step.direction()) {
      case FORWARD -> Glyph.FORWARD;
      case BACKWARD -> Glyph.BACKWARD;
      case LATERAL_LEFT -> Glyph.LEFT;
      case LATERAL_RIGHT -> Glyph.RIGHT;
      case MIXED -> Glyph.MIXED;
    };
  }

  /// The key of the movement's words: `walk.backward`, `run.mixed`, `still`.
  static String key(Step step) {
    return step.gait() == Gait.STILL
        ? "still"
        : lower(step.gait().name()) + "." + lower(glyph(step).name());
  }

  static Pictogram pictogram(Step step, @Nullable Surface surface) {
    return new Pictogram(
        figure(step), glyph(step), scene(step, surface), step.setting().supports());
  }

  /// The key of what holds the person, blank where nothing does.
  static String supportKey(Set<Support> supports) {
    for (Support support :
        new Support[] {Support.HARNESS, Support.BARS, Support.RAIL, Support.PARTNER}) {
      if (supports.contains(support)) {
        return "support." + lower(support.name());
      }
    }
    return "";
  }

  private static Figure figure(Step step) {
    return switch (step.gait()) {
      case STILL -> isPause(step) ? Figure.STAND : Figure.STRETCH;
      case WALK -> isSideways(step) ? Figure.SIDE : Figure.WALK;
      case RUN -> isSideways(step) ? Figure.SIDE : Figure.RUN;
    };
  }

  private static boolean isSideways(Step step) {
    return glyph(step) == Glyph.LEFT || glyph(step) == Glyph.RIGHT;
  }

  private static Scene scene(Step step, @Nullable Surface surface) {
    Grade grade = step.setting().grade();
    double steepness = grade == null ? 0 : Math.signum(grade.fraction());
    if (surface == Surface.TREADMILL) {
      return Scene.TREADMILL;
    }
    if (steepness != 0 || surface == Surface.SLOPE) {
      return steepness < 0 ? Scene.DOWNHILL : Scene.UPHILL;
    }
    return surface == Surface.GRASS ? Scene.GRASS : Scene.LEVEL;
  }

  /// Whether a step is there to rest from others.
  static boolean isPause(Step step) {
    return step.role() == Step.Role.REST || step.role() == Step.Role.RECOVERY;
  }

  static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
