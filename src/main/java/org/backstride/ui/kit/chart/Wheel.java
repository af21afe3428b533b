package org.backstride.ui.kit.chart;

import javafx.scene.input.ScrollEvent;

/// The wheel over a chart: it scrolls along the axis, and with Shortcut zooms around the pointer.
public final class Wheel {

  private static final double ZOOM = 1.2;
  private static final double SCROLLED_SHARE = 0.08;

  private Wheel() {}

  /// @param position where on the axis the pointer is
  public static void turn(ScrollEvent event, Viewed axis, double position) {
    double amount = event.getDeltaY() == 0 ? event.getDeltaX() : event.getDeltaY();
    if (event.isInertia() || amount == 0) {
      return;
    }
    if (event.isShortcutDown()) {
      axis.zoom(Math.pow(ZOOM, Math.signum(amount)), position);
    } else {
      Viewport view = axis.view().get();
      axis.look(view.moved(-Math.signum(amount) * view.span() * SCROLLED_SHARE));
    }
    event.consume();
  }
}
