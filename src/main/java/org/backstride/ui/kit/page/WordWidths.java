package org.backstride.ui.kit.page;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// How wide words are in one font, in pixels; each is measured once. On the JavaFX thread alone.
public final class WordWidths {

  private final Map<String, Double> known = new HashMap<>();
  private final Text text = new Text();

  public WordWidths(Font font) {
    text.setFont(font);
  }

  public double of(String words) {
    return known.computeIfAbsent(
        words,
        each -> {
          text.setText(each);
          return text.getLayoutBounds().getWidth();
        });
  }
}
