package org.backstride.ui.recording;

import javafx.animation.AnimationTimer;

/// Does something once what stands in the window now has been laid out and painted: what need not
/// be seen at once is built then.
final class AfterPaint extends AnimationTimer {

  private final Runnable work;
  private int begun;

  private AfterPaint(Runnable work) {
    this.work = work;
  }

  /// Runs the work on the JavaFX thread, after the next picture.
  static void run(Runnable work) {
    new AfterPaint(work).start();
  }

  /// The second pulse begins only when the first one has laid out and painted.
  @Override
  public void handle(long now) {
    begun++;
    if (begun == 2) {
      stop();
      work.run();
    }
  }
}
