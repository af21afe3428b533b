package org.backstride.ui.program.paint;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// The few sizes of type on the lane, and how wide a text is in one of them.
final class Type {

  final Font strong = Font.font("Inter SemiBold", 13);
  final Font plain = Font.font("Inter", 12);
  final Font small = Font.font("Inter", 11);
  final Font smallStrong = Font.font("Inter SemiBold", 11);

  private final Map<Font, Map<String, Double>> widths = new HashMap<>();

  double width(String text, Font font) {
    return widths
        .computeIfAbsent(font, _ -> new HashMap<>())
        .computeIfAbsent(text, key -> measured(key, font));
  }

  private static double measured(String text, Font font) {
    var probe = new Text(text);
    probe.setFont(font);
    return probe.getLayoutBounds().getWidth();
  }
}
