package org.backstride.ui.program.stage;

import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.backstride.ui.program.gesture.Pointer;
import org.jspecify.annotations.Nullable;

/// Tells when the mouse was held at one place for half a second.
final class PressAndHold {

  private static final Duration LONG = Duration.millis(500);
  private static final double SLACK = 4;

  private final PauseTransition pause = new PauseTransition(LONG);
  private @Nullable Pointer start;

  PressAndHold(Consumer<Pointer> held) {
    pause.setOnFinished(
        _ -> {
          var at = start;
          start = null;
          if (at != null) {
            held.accept(at);
          }
        });
  }

  void from(Pointer pointer) {
    start = pointer;
    pause.playFromStart();
  }

  void movedTo(Pointer pointer) {
    var at = start;
    if (at != null && Math.hypot(pointer.x() - at.x(), pointer.y() - at.y()) >= SLACK) {
      end();
    }
  }

  void end() {
    start = null;
    pause.stop();
  }
}
