package org.backstride.ui.program.stage;

import java.util.function.DoubleConsumer;
import javafx.animation.AnimationTimer;

/// Moves the view while something is held at the edge of the lane, the faster the further out, for
/// as long as it is held there.
final class EdgeScroll {

  private static final double EDGE = 28;
  private static final double LEAST = 2;
  private static final double MOST = 18;

  private final DoubleConsumer scroll;
  private final AnimationTimer timer;
  private double speed;

  /// @param scroll moves the view by pixels, once a pulse
  EdgeScroll(DoubleConsumer scroll) {
    this.scroll = scroll;
    timer =
        new AnimationTimer() {
          @Override
          public void handle(long now) {
            EdgeScroll.this.scroll.accept(speed);
          }
        };
  }

  /// The pixels a pulse for a place of the lane: none inside, negative at the left.
  ///
  /// @param x where the pointer is
  /// @param from where the plot begins
  /// @param to where the lane ends
  static double speed(double x, double from, double to) {
    double beyond = x > to - EDGE ? x - (to - EDGE) : Math.min(0, x - from);
    return beyond == 0 ? 0 : Math.signum(beyond) * Math.clamp(Math.abs(beyond) / 4, LEAST, MOST);
  }

  void heldAt(double x, double from, double to) {
    double next = speed(x, from, to);
    if (next == 0) {
      end();
    } else {
      if (speed == 0) {
        timer.start();
      }
      speed = next;
    }
  }

  void end() {
    speed = 0;
    timer.stop();
  }
}
