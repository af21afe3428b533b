package org.backstride.ui.athlete.threshold;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.backstride.athlete.threshold.ZoneChoice;
import org.backstride.athlete.threshold.ZonePreset;
import org.backstride.ui.kit.Action;
import org.backstride.ui.kit.Buttons;
import org.backstride.ui.kit.ViewContext;
import org.kordamp.ikonli.feather.Feather;

/// The zones that were chosen for what is looked at, the newest first; each can be taken back.
final class ZoneChoices extends VBox {

  private final ViewContext context;
  private final ThresholdsModel model;

  ZoneChoices(ViewContext context, ThresholdsModel model) {
    super(2);
    this.context = context;
    this.model = model;
  }

  void show() {
    getChildren().clear();
    model.history().zones().reversed().stream()
        .filter(choice -> choice.subject().equals(model.zoned()))
        .forEach(choice -> getChildren().add(line(choice)));
    setVisible(!getChildren().isEmpty());
    setManaged(isVisible());
  }

  private HBox line(ZoneChoice choice) {
    var words = new Label(words(choice));
    words.getStyleClass().add("bs-secondary");
    words.setMaxWidth(Double.MAX_VALUE);
    words.setWrapText(true);
    words.setMinHeight(Region.USE_PREF_SIZE);
    HBox.setHgrow(words, Priority.ALWAYS);
    var remove =
        Buttons.icon(
            Action.of(
                    "zones-remove",
                    context.text("threshold.zones.remove", words(choice)),
                    () -> model.remove(choice, context.text("threshold.zones.scheme")))
                .withIcon(Feather.X));
    var line = new HBox(8, words, remove);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("bs-threshold-line");
    return line;
  }

  private String words(ZoneChoice choice) {
    String name =
        ZonePreset.of(choice.scheme())
            .map(preset -> context.text(preset.key()))
            .orElseGet(() -> context.text("threshold.zones.own.name", choice.scheme().zones()));
    var since = choice.since();
    return since == null
        ? context.text("threshold.zones.chosen.always", name)
        : context.text("threshold.zones.chosen", name, context.formats().date(since));
  }
}
