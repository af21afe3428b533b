package org.backstride.ui.kit.ruling;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The way out of a form that stands inside a view.
public final class Leaving {

  private Leaving() {}

  /// Escape in the form does what its cancel button does. What Escape means to a control inside,
  /// such as closing a list that is open, comes first.
  public static void onEscape(Node form, Runnable cancel) {
    form.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            cancel.run();
          }
        });
  }
}
