package org.backstride.rehab.check;

import org.backstride.program.BlockPath;
import org.backstride.program.Extent.ForTime;
import org.backstride.program.Extent.UntilLap;
import org.backstride.program.Step;
import org.backstride.program.Support;
import org.backstride.program.Surface;
import org.backstride.program.resolve.StepFigures;
import org.backstride.unit.Gait;
import org.backstride.unit.Movement;
import org.jspecify.annotations.Nullable;

/// A step as the rules look at it: laid out, with its surface and figures.
record CheckedStep(BlockPath path, Step step, @Nullable Surface surface, StepFigures figures) {

  boolean isStill() {
    return step.gait() == Gait.STILL;
  }

  boolean isBackward() {
    return step.isBackward();
  }

  boolean onTreadmill() {
    return surface == Surface.TREADMILL;
  }

  Movement movement() {
    return new Movement(step.gait(), step.direction());
  }

  boolean has(Support support) {
    return step.setting().supports().contains(support);
  }

  double grade() {
    return step.setting().gradeFraction();
  }

  /// Whether one stands here for at least some seconds, or until a key is pressed.
  boolean standsFor(int seconds) {
    return isStill()
        && switch (step.extent()) {
          case ForTime(int time) -> time >= seconds;
          case UntilLap _ -> true;
          default -> false;
        };
  }
}
