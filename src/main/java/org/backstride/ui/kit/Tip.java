package org.backstride.ui.kit;

import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/// The words that a control shows while the pointer rests on it. The tooltip itself is made when
/// the pointer first comes: it is a window of its own, and a screen has dozens of controls.
public final class Tip {

  private static final String WORDS = "backstride.tip";

  private Tip() {}

  /// Gives a control its words.
  ///
  /// @param words blank for none
  public static void on(Control control, String words) {
    Object before = control.getProperties().put(WORDS, words);
    if (before == null) {
      control.addEventHandler(MouseEvent.MOUSE_ENTERED, event -> follow(control));
    }
    if (control.getTooltip() != null) {
      follow(control);
    }
  }

  /// Shows the words of a label where they are cut.
  public static void whereCut(Labeled label) {
    label.addEventFilter(
        MouseEvent.MOUSE_ENTERED,
        event -> {
          on(label, label.isTextTruncated() ? label.getText() : "");
          follow(label);
        });
  }

  /// The words that a control would show, blank where it has none.
  public static String of(Control control) {
    return control.getProperties().get(WORDS) instanceof String words ? words : "";
  }

  /// The control's tooltip, to be shown by other means than the pointer.
  static Tooltip tooltip(Control control) {
    var made = control.getTooltip();
    if (made == null) {
      made = new Tooltip();
      control.setTooltip(made);
    }
    made.setText(of(control));
    return made;
  }

  private static void follow(Control control) {
    if (of(control).isBlank()) {
      control.setTooltip(null);
    } else {
      tooltip(control);
    }
  }
}
