package org.backstride.ui.program.stage;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import org.backstride.ui.program.lane.LaneBlend;
import org.backstride.ui.program.lane.LaneLayout;
import org.jspecify.annotations.Nullable;

/// Lets blocks slide to their new places in 120 ms, slower toward the end; at once where motion is
/// reduced. Only what is seen slides: what is hit and edited is always the lane as it will be.
final class Glide {

  static final double MILLIS = 120;

  private final Runnable repaint;
  private final BooleanSupplier still;
  private final AnimationTimer timer;
  private @Nullable LaneLayout from;
  private double share = 1;
  private long began = -1;

  /// @param repaint called for every frame of a slide
  /// @param still whether nothing may move
  Glide(Runnable repaint, BooleanSupplier still) {
    this.repaint = repaint;
    this.still = still;
    timer =
        new AnimationTimer() {
          @Override
          public void handle(long now) {
            frame(now / 1e6);
          }
        };
  }

  /// Begins to slide, from what is seen now.
  ///
  /// @param seen the lane as it was before
  void begin(LaneLayout seen) {
    if (still.getAsBoolean()) {
      end();
      return;
    }
    from = seen(seen);
    share = 0;
    began = -1;
    timer.start();
  }

  /// The lane to be painted.
  LaneLayout seen(LaneLayout now) {
    return Optional.ofNullable(from).map(start -> LaneBlend.of(start, now, share)).orElse(now);
  }

  boolean isMoving() {
    return from != null;
  }

  void end() {
    from = null;
    share = 1;
    timer.stop();
  }

  /// How far one has come after some time: fast first, then slower.
  static double eased(double millis) {
    double left = 1 - Math.clamp(millis / MILLIS, 0, 1);
    return 1 - left * left * left;
  }

  private void frame(double millis) {
    if (began < 0) {
      began = Math.round(millis);
    }
    share = eased(millis - began);
    if (share >= 1) {
      end();
    }
    repaint.run();
  }
}
