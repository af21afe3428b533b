package org.backstride.ui.athlete;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.backstride.rehab.decision.Thresholds;
import org.backstride.ui.kit.Icons;
import org.backstride.ui.kit.ViewContext;
import org.backstride.ui.kit.icon.Icon;
import org.kordamp.ikonli.feather.Feather;

/// Pain by shape, number and word.
public final class PainMark extends HBox {

  private final ViewContext context;
  private final Icon icon = Icons.of(Feather.HELP_CIRCLE, 14);
  private final Label words = new Label();

  public PainMark(ViewContext context) {
    super(6);
    this.context = context;
    setAlignment(Pos.CENTER_LEFT);
    words.setMinWidth(USE_PREF_SIZE);
    getChildren().setAll(icon, words);
  }

  /// @param pain 0 to 10, below 0 where nothing was reported
  public void show(int pain, Thresholds limits) {
    String light = light(pain, limits);
    icon.show(
        switch (light) {
          case "stop" -> Feather.MINUS_CIRCLE;
          case "caution" -> Feather.ALERT_TRIANGLE;
          case "safe" -> Feather.CHECK_CIRCLE;
          default -> Feather.HELP_CIRCLE;
        });
    icon.getStyleClass()
        .removeAll("bs-icon-safe", "bs-icon-stop", "bs-icon-caution", "bs-icon-muted");
    icon.getStyleClass().add("none".equals(light) ? "bs-icon-muted" : "bs-icon-" + light);
    words.getStyleClass().removeAll("bs-muted", "bs-text-stop", "bs-text-caution");
    words
        .getStyleClass()
        .addAll(
            switch (light) {
              case "stop" -> new String[] {"bs-text-stop"};
              case "caution" -> new String[] {"bs-text-caution"};
              case "none" -> new String[] {"bs-muted"};
              default -> new String[0];
            });
    words.setText(words(context, pain, limits));
  }

  /// What stands beside the shape.
  ///
  /// @param pain 0 to 10, below 0 where nothing was reported
  public static String words(ViewContext context, int pain, Thresholds limits) {
    String light = light(pain, limits);
    return pain < 0
        ? context.text("athlete.pain.none")
        : context.text("athlete.pain." + light, pain);
  }

  /// The light of a pain: safe, caution, stop, or none.
  static String light(int pain, Thresholds limits) {
    if (pain < 0) {
      return "none";
    }
    if (pain > limits.stopAbove()) {
      return "stop";
    }
    return pain > limits.scale().safeUpTo() ? "caution" : "safe";
  }
}
