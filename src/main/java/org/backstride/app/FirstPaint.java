package org.backstride.app;

import javafx.animation.AnimationTimer;

/// Tells when what is on the stage has been painted: the second pulse after it was shown begins
/// only when the first one's picture has been handed over.
final class FirstPaint extends AnimationTimer {

  private final Runnable painted;
  private int pulses;

  private FirstPaint(Runnable painted) {
    this.painted = painted;
  }

  static void after(Runnable painted) {
    new FirstPaint(painted).start();
  }

  @Override
  public void handle(long now) {
    pulses++;
    if (pulses > 2) {
      stop();
      painted.run();
    }
  }
}
