package org.backstride.ui.athlete.threshold;

import java.time.LocalDate;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.backstride.athlete.threshold.Provenance.Source;
import org.backstride.athlete.threshold.SpeedMeasure;
import org.backstride.ui.athlete.threshold.ThresholdDraft.Outcome;
import org.backstride.ui.athlete.threshold.ThresholdDraft.Part;
import org.backstride.ui.kit.Action;
import org.backstride.ui.kit.Buttons;
import org.backstride.ui.kit.Field;
import org.backstride.ui.kit.Lifetime;
import org.backstride.ui.kit.ViewContext;
import org.backstride.ui.kit.day.DayText;
import org.backstride.ui.kit.number.TypedNumber;
import org.kordamp.ikonli.feather.Feather;

/// A new number of what is looked at: value, day, how it was found. What it would change shows
/// while it is typed; Enter keeps it.
final class DraftForm extends VBox {

  static final String VALUE_ID = "threshold-value";
  static final String DAY_ID = "threshold-day";
  static final String NOTE_ID = "threshold-note";
  static final String KEEP_ID = "threshold-keep";

  private final ViewContext context;
  private final ThresholdsModel model;
  private final TextField value = Field.text();
  private final DatePicker day = new DatePicker();
  private final TextField note = Field.text();
  private final ToggleGroup source = new ToggleGroup();
  private final Label effect = new Label();
  private final Field valueField;
  private final Field dayField;

  DraftForm(ViewContext context, ThresholdsModel model, Lifetime lifetime) {
    super(10);
    this.context = context;
    this.model = model;
    value.setId(VALUE_ID);
    day.setId(DAY_ID);
    note.setId(NOTE_ID);
    DayText.fit(day, context.formats());
    day.setValue(model.today());
    valueField = Field.of(context.text("threshold.field.value"), value);
    dayField = Field.of(context.text("threshold.field.day"), day);
    day.getEditor().setAccessibleText(context.text("threshold.field.day"));
    effect.getStyleClass().add("bs-secondary");
    effect.setWrapText(true);
    effect.setMinHeight(Region.USE_PREF_SIZE);
    var keep =
        Buttons.plain(
            Action.of(KEEP_ID, context.text("threshold.keep"), this::keep).withIcon(Feather.CHECK));
    keep.setMinWidth(Region.USE_PREF_SIZE);
    var foot = new HBox(12, keep, effect);
    foot.setAlignment(Pos.CENTER_LEFT);
    getChildren()
        .setAll(
            new HBox(12, valueField, dayField),
            sources(),
            Field.of(context.text("threshold.field.note"), note),
            foot);
    value.setOnAction(event -> keep());
    note.setOnAction(event -> keep());
    lifetime.observe(value.textProperty(), text -> preview());
    lifetime.observe(day.valueProperty(), date -> preview());
    lifetime.observe(note.textProperty(), text -> preview());
    lifetime.observe(source.selectedToggleProperty(), toggle -> preview());
    lifetime.watch(model.chosen(), subject -> begin());
  }

  /// Puts the keyboard into the value.
  void focusValue() {
    value.requestFocus();
  }

  private VBox sources() {
    var label = new Label(context.text("threshold.field.source"));
    label.getStyleClass().add("bs-field-label");
    var row = new HBox();
    row.getStyleClass().add("bs-segmented");
    row.setMaxWidth(Region.USE_PREF_SIZE);
    for (Source each : Source.values()) {
      var button = new ToggleButton(context.text("threshold.source." + each.name()));
      button.setId("threshold-source-" + each.name());
      button.setUserData(each);
      button.setToggleGroup(source);
      button.setMinWidth(Region.USE_PREF_SIZE);
      button.setSelected(each == Source.TESTED);
      button.setOnAction(event -> button.setSelected(true));
      row.getChildren().add(button);
    }
    return new VBox(4, label, row);
  }

  /// Empties the form for another number.
  private void begin() {
    boolean verified = model.chosen().get().measure() == SpeedMeasure.MAXIMUM_VERIFIED;
    source.getToggles().stream()
        .map(ToggleButton.class::cast)
        .filter(each -> each.getUserData() == Source.GUESS)
        .forEach(each -> each.setDisable(verified));
    if (verified && chosenSource() == Source.GUESS) {
      source.selectToggle(source.getToggles().getFirst());
    }
    valueField.help(
        context.text(
            model.chosen().get().isHeart() ? "threshold.help.beats" : "threshold.help.speed",
            context.formats().speedUnit()));
    value.clear();
    note.clear();
    day.setValue(model.today());
    preview();
  }

  private void preview() {
    valueField.clearError();
    dayField.clearError();
    effect.setText("");
    if (value.getText() == null || value.getText().isBlank()) {
      model.draft().set(Optional.empty());
      return;
    }
    switch (read()) {
      case Outcome.Ready(var reading) -> {
        model.draft().set(Optional.of(reading));
        effect.setText(
            context.text(
                "threshold.effect",
                model.recordingsTouched(reading, context.formats().zone()),
                model.sessionsAhead()));
      }
      case Outcome.Wrong wrong -> {
        model.draft().set(Optional.empty());
        if (isWhole(wrong)) {
          say(wrong);
        }
      }
    }
  }

  /// A number that is still being typed is not told to be wrong: "1" of "171".
  private boolean isWhole(Outcome.Wrong wrong) {
    return wrong.part() == Part.DAY
        || TypedNumber.decimal(value.getText()).isEmpty()
        || value.getText().strip().length() > 2;
  }

  private void keep() {
    if (value.getText() == null || value.getText().isBlank()) {
      valueField.error(context.text("threshold.error.empty"));
      value.requestFocus();
      return;
    }
    switch (read()) {
      case Outcome.Ready(var reading) -> {
        model.keep(reading);
        begin();
      }
      case Outcome.Wrong wrong -> say(wrong);
    }
  }

  private void say(Outcome.Wrong wrong) {
    var field = wrong.part() == Part.DAY ? dayField : valueField;
    field.error(context.text(wrong.key(), wrong.arguments().toArray()));
  }

  private Outcome read() {
    LocalDate since = day.getValue();
    var draft =
        new ThresholdDraft(
            model.chosen().get(), value.getText(), since, chosenSource(), note.getText());
    return draft.read(model.history(), context.formats(), model.today());
  }

  private Source chosenSource() {
    var toggle = source.getSelectedToggle();
    return toggle == null ? Source.TESTED : (Source) toggle.getUserData();
  }
}
