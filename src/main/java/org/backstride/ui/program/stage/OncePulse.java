package org.backstride.ui.program.stage;

import javafx.animation.AnimationTimer;

/// Does something in the next pulse, once, however often it was asked for until then: a mouse may
/// move many times between two pictures.
final class OncePulse {

  private final Runnable work;
  private final AnimationTimer timer =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          flush();
        }
      };
  private boolean waiting;

  OncePulse(Runnable work) {
    this.work = work;
  }

  void request() {
    if (!waiting) {
      waiting = true;
      timer.start();
    }
  }

  /// Does what was asked for now; nothing where nothing was.
  void flush() {
    if (waiting) {
      drop();
      work.run();
    }
  }

  /// Forgets what was asked for.
  void drop() {
    waiting = false;
    timer.stop();
  }
}
