package org.backstride.ui.rehab;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.backstride.athlete.Condition.Side;
import org.backstride.rehab.outcome.Answers;
import org.backstride.rehab.outcome.BackwardWalk;
import org.backstride.rehab.outcome.Measure;
import org.backstride.rehab.outcome.Scoring;
import org.backstride.rehab.outcome.Series;
import org.backstride.ui.kit.Action;
import org.backstride.ui.kit.Buttons;
import org.backstride.ui.kit.Field;
import org.backstride.ui.kit.ViewContext;
import org.backstride.ui.kit.day.DayText;
import org.backstride.ui.kit.mark.Named;
import org.backstride.ui.kit.number.TypedNumber;
import org.backstride.ui.kit.page.Sentence;

/// Entering one result: the measure with what may be shown of it, the value, and the version of the
/// form where that matters.
final class OutcomeForm extends VBox {

  static final String VALUE_ID = "outcome-value";
  static final String SECOND_ID = "outcome-second";
  static final String RAW_ID = "outcome-raw";
  static final String ANSWERS_ID = "outcome-answers";
  static final String FORM_ID = "outcome-form";
  static final String MEASURE_ID = "outcome-measure";
  static final String SIDE_ID = "outcome-side";
  static final String DAY_ID = "outcome-day";
  static final String SAVE_ID = "outcome-save";

  private final ViewContext context;
  private final RehabModel model;
  private final Runnable kept;
  private final ComboBox<Measure> measure =
      new ComboBox<>(FXCollections.observableArrayList(Measure.values()));
  private final ComboBox<Side> side;
  private final Field sideField;
  private final DatePicker day;
  private final TextField value = new TextField();
  private final TextField second = new TextField();
  private final TextField raw = new TextField();
  private final TextField answers = new TextField();
  private final TextField form = new TextField();
  private final WorkedOut worked;
  private final Label note = Sentence.secondary("");
  private final Field dayField;
  private final Field valueField;
  private final Field secondField;
  private final Field rawField;
  private final Field answersField;
  private final Field formField;

  /// @param kept what follows when a result is kept
  OutcomeForm(ViewContext context, RehabModel model, Runnable kept) {
    super(8);
    this.kept = kept;
    this.context = context;
    this.model = model;
    var title = new Label(context.text("care.outcome.add"));
    title.getStyleClass().add("bs-section");
    measure.setId(MEASURE_ID);
    measure.setConverter(new Named<>(each -> context.text(each.titleKey())));
    measure.setAccessibleText(context.text("care.outcome.measure"));
    measure.setMaxWidth(Double.MAX_VALUE);
    side = new ComboBox<>(FXCollections.observableArrayList(new TreeSet<>(model.sides())));
    side.setId(SIDE_ID);
    side.setConverter(new Named<>(each -> context.text("rehab.side." + each.name())));
    side.setMinWidth(Region.USE_PREF_SIZE);
    sideField = Field.of(context.text("care.outcome.side"), side);
    if (model.sides().size() == 1) {
      side.setValue(model.sides().iterator().next());
    }
    worked = new WorkedOut(context, this::save);
    kept(value, VALUE_ID);
    kept(second, SECOND_ID);
    kept(raw, RAW_ID);
    kept(answers, ANSWERS_ID);
    day = DayText.fit(new DatePicker(model.today()), context.formats());
    day.setId(DAY_ID);
    day.getEditor().setAccessibleText(context.text("care.outcome.day"));
    dayField = Field.of(context.text("care.outcome.day"), day);
    valueField = Field.of(context.text("care.outcome.value"), value);
    secondField = Field.of(context.text("care.outcome.second"), second);
    rawField = Field.of("", raw);
    answersField = Field.of(context.text("care.outcome.answers"), answers);
    formField = Field.of(context.text("care.outcome.form"), form);
    kept(form, FORM_ID);
    measure.setOnAction(event -> describe());
    measure.setValue(Measure.NPRS);
    describe();
    var save = Buttons.plain(Action.of(SAVE_ID, context.text("care.outcome.save"), this::save));
    getChildren()
        .setAll(
            title,
            measure,
            note,
            new FlowPane(10, 8, dayField, sideField),
            new FlowPane(10, 8, rawField, valueField, secondField, formField),
            answersField,
            worked,
            save);
  }

  /// Puts the keyboard on the choice of the measure.
  void begin() {
    measure.requestFocus();
  }

  /// Enter in the field keeps the result.
  private void kept(TextField field, String id) {
    field.setId(id);
    field.setOnAction(event -> save());
  }

  private void describe() {
    var chosen = measure.getValue();
    note.setText(context.text(chosen.noteKey()) + " " + context.text(chosen.shipped().key()));
    shown(sideField, chosen.hasSide());
    shown(formField, chosen.needsForm());
    chosen.rawHighest().ifPresent(most -> rawField.rename(context.text("care.outcome.raw", most)));
    shown(rawField, chosen.rawHighest().isPresent());
    valueField.rename(named(chosen));
    shown(secondField, chosen == Measure.BACKWARD_WALK_3M);
    shown(answersField, Scoring.items(chosen) > 0);
    worked.ask(chosen);
  }

  /// What is asked for, with its unit.
  private String named(Measure chosen) {
    String unit = chosen.scale().unit();
    if (chosen == Measure.BACKWARD_WALK_3M) {
      return context.text("care.outcome.first");
    }
    return unit.isEmpty()
        ? context.text("care.outcome.value")
        : context.text("care.outcome.value.in", unit);
  }

  private static void shown(Field field, boolean asked) {
    field.setVisible(asked);
    field.setManaged(asked);
  }

  private void save() {
    var all = List.of(dayField, sideField, formField, rawField, valueField, secondField);
    all.forEach(Field::clearError);
    answersField.clearError();
    var chosen = measure.getValue();
    var taken = day.getValue();
    if (taken == null || taken.isAfter(model.today())) {
      refuse(dayField, context.text("care.outcome.day.wrong"));
      return;
    }
    if (chosen.hasSide() && side.getValue() == null) {
      refuse(sideField, context.text("care.outcome.side.missing"));
      return;
    }
    if (chosen.needsForm() && form.getText().isBlank()) {
      refuse(formField, context.text("care.outcome.form.missing"));
      return;
    }
    var series = new Series(chosen, chosen.hasSide() ? side.getValue() : null);
    var sum = sum(chosen);
    if (chosen.rawHighest().isPresent() && sum.isEmpty()) {
      refuse(rawField, context.text("care.outcome.range", 0, chosen.rawHighest().getAsInt()));
      return;
    }
    result(chosen)
        .ifPresent(
            result -> {
              model.score(series, taken, result, sum.orElse(null), form.getText().strip());
              kept.run();
            });
  }

  /// Says at a field what is wrong with it, and puts the keyboard there.
  private static void refuse(Field field, String why) {
    field.error(why);
    field.control().requestFocus();
  }

  /// The sum of the answers, where it is asked for and typed.
  private Optional<Integer> sum(Measure chosen) {
    int most = chosen.rawHighest().orElse(-1);
    return read(raw.getText())
        .filter(sum -> sum >= 0 && sum <= most && sum == Math.rint(sum))
        .map(Double::intValue);
  }

  /// What is to be kept; empty where something was wrong, which is said at its field.
  private Optional<Double> result(Measure chosen) {
    if (Scoring.items(chosen) > 0 && !answers.getText().isBlank()) {
      return scored(chosen);
    }
    if (worked.isFilled()) {
      return worked.value(chosen);
    }
    if (chosen == Measure.BACKWARD_WALK_3M) {
      return averaged();
    }
    var first = onScale(chosen, value);
    if (first.isEmpty()) {
      refuse(
          valueField,
          context.text(
              "care.outcome.range",
              context.formats().number(chosen.scale().low(), 0),
              context.formats().number(chosen.scale().high(), 0)));
    }
    return first;
  }

  private Optional<Double> scored(Measure chosen) {
    var read = Answers.read(answers.getText());
    if (read.isEmpty()) {
      refuse(answersField, context.text("care.outcome.answers.wrong"));
      return Optional.empty();
    }
    if (!read.get().fits(chosen)) {
      refuse(
          answersField,
          context.text(
              "care.outcome.answers.count", Scoring.items(chosen), read.get().items().size()));
      return Optional.empty();
    }
    var score = read.get().score(chosen);
    if (score.isEmpty()) {
      refuse(answersField, context.text("care.outcome.answers.few"));
      return Optional.empty();
    }
    return Optional.of(score.getAsDouble());
  }

  /// The mean of two timed walks; each that is none is said at its own field.
  private Optional<Double> averaged() {
    var next = timed(second, secondField);
    var first = timed(value, valueField);
    return first.flatMap(one -> next.map(two -> BackwardWalk.average(one, two)));
  }

  private Optional<Double> timed(TextField typed, Field field) {
    var seconds = onScale(Measure.BACKWARD_WALK_3M, typed).filter(each -> each > 0);
    if (seconds.isEmpty()) {
      double most = Measure.BACKWARD_WALK_3M.scale().high();
      refuse(field, context.text("care.outcome.walk.missing", context.formats().number(most, 0)));
    }
    return seconds;
  }

  private static Optional<Double> onScale(Measure chosen, TextField field) {
    return read(field.getText()).filter(chosen.scale()::holds);
  }

  /// A number as it is typed.
  static Optional<Double> read(String text) {
    return TypedNumber.signed(text).map(BigDecimal::doubleValue);
  }
}
