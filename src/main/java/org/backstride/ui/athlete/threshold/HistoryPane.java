package org.backstride.ui.athlete.threshold;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.backstride.athlete.threshold.Threshold;
import org.backstride.ui.kit.Action;
import org.backstride.ui.kit.Buttons;
import org.backstride.ui.kit.Lifetime;
import org.backstride.ui.kit.ViewContext;
import org.kordamp.ikonli.feather.Feather;

/// What is looked at: a form for a new number, and all that were found before it.
final class HistoryPane extends VBox {

  private final ViewContext context;
  private final ThresholdsModel model;
  private final ThresholdWords words;
  private final Label title = new Label();
  private final Label meaning = new Label();
  private final VBox lines = new VBox();
  private final DraftForm form;

  HistoryPane(ViewContext context, ThresholdsModel model, Lifetime lifetime) {
    super(14);
    this.context = context;
    this.model = model;
    words = new ThresholdWords(context);
    title.getStyleClass().add("bs-section");
    meaning.getStyleClass().add("bs-secondary");
    meaning.setWrapText(true);
    meaning.setMinHeight(Region.USE_PREF_SIZE);
    form = new DraftForm(context, model, lifetime);
    var head = new Label(context.text("threshold.history"));
    head.getStyleClass().add("bs-strong");
    getChildren().setAll(new VBox(4, title, meaning), form, head, lines);
    getStyleClass().add("bs-threshold-pane");
    lifetime.watchAny(this::show, model.chosen(), model.athlete());
  }

  void focusValue() {
    form.focusValue();
  }

  private void show() {
    var subject = model.chosen().get();
    title.setText(words.subject(subject));
    meaning.setText(words.meaning(subject));
    lines.getChildren().clear();
    model.readings().forEach(reading -> lines.getChildren().add(line(reading)));
    if (lines.getChildren().isEmpty()) {
      boolean moving = subject.isHeart() && subject.movement() != null;
      var none =
          new Label(context.text(moving ? "threshold.history.person" : "threshold.history.none"));
      none.getStyleClass().add("bs-secondary");
      none.setWrapText(true);
      lines.getChildren().add(none);
    }
  }

  private HBox line(Threshold reading) {
    var value = new Label(words.value(reading));
    value.getStyleClass().add("bs-strong");
    value.setMinWidth(84);
    var mark = new SourceMark(context);
    mark.show(reading.provenance().source());
    var day = new Label(day(reading));
    day.getStyleClass().add("bs-secondary");
    day.setMinWidth(Region.USE_PREF_SIZE);
    var note = new Label(context.discreet(reading.provenance().note()));
    note.getStyleClass().add("bs-secondary");
    note.setMinWidth(0);
    HBox.setHgrow(note, Priority.ALWAYS);
    note.setMaxWidth(Double.MAX_VALUE);
    var remove =
        Buttons.icon(
            Action.of(
                    "threshold-remove",
                    context.text("threshold.remove", words.value(reading), day(reading)),
                    () -> model.remove(reading))
                .withIcon(Feather.X));
    var line = new HBox(10, value, mark, day, note, remove);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("bs-threshold-line");
    return line;
  }

  private String day(Threshold reading) {
    return reading.provenance().since() == null
        ? context.text("threshold.noday")
        : context.text("threshold.since", words.day(reading.provenance()));
  }
}
