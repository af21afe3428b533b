package org.backstride.ui.athlete.profile;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.backstride.athlete.Athlete;
import org.backstride.athlete.threshold.Threshold;
import org.backstride.ui.athlete.threshold.ThresholdWords;
import org.backstride.ui.kit.Action;
import org.backstride.ui.kit.Buttons;
import org.backstride.ui.kit.Place;
import org.backstride.ui.kit.ViewContext;
import org.kordamp.ikonli.feather.Feather;

/// The newest of every number, and the way to where they are entered.
final class ThresholdSummary extends VBox {

  private final ViewContext context;
  private final VBox lines = new VBox(6);

  ThresholdSummary(ViewContext context, ProfileModel model) {
    super(12);
    this.context = context;
    var edit =
        Buttons.plain(
            Action.of(
                    "profile-thresholds",
                    context.text("dossier.thresholds.edit"),
                    () ->
                        context
                            .navigator()
                            .open(new Place.ThresholdsPlace(model.athlete().get().id())))
                .withIcon(Feather.TRENDING_UP));
    getChildren().setAll(lines, edit);
  }

  void show(Athlete athlete) {
    var history = athlete.thresholds();
    lines.getChildren().clear();
    history.readings().stream()
        .map(Threshold::subject)
        .distinct()
        .flatMap(subject -> history.newest(subject).stream())
        .forEach(reading -> lines.getChildren().add(line(reading)));
    if (lines.getChildren().isEmpty()) {
      var none = new Label(context.text("dossier.thresholds.none"));
      none.getStyleClass().add("bs-secondary");
      none.setWrapText(true);
      lines.getChildren().add(none);
    }
  }

  private HBox line(Threshold reading) {
    var words = new ThresholdWords(context);
    var subject = new Label(words.subject(reading.subject()));
    subject.setMinWidth(0);
    var value = new Label(words.value(reading));
    value.getStyleClass().add("bs-strong");
    value.setMinWidth(Region.USE_PREF_SIZE);
    var found = new Label(words.provenance(reading.provenance()));
    found.getStyleClass().add("bs-secondary");
    found.setMinWidth(0);
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    return new HBox(10, subject, value, gap, found);
  }
}
