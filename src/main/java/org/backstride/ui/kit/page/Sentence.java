package org.backstride.ui.kit.page;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// Text that runs over as many lines as it needs and is never cut.
public final class Sentence {

  private static final String SECONDARY = "bs-secondary";

  private Sentence() {}

  public static Label of(String words) {
    var label = Steady.label();
    label.setText(words);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  public static Label of(String words, String style) {
    var label = of(words);
    label.getStyleClass().add(style);
    return label;
  }

  /// What explains something else.
  public static Label secondary(String words) {
    return of(words, SECONDARY);
  }
}
