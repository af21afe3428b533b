package org.backstride.ui.settings.clinic;

import java.util.function.DoubleFunction;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.backstride.rehab.decision.PainScale;
import org.backstride.rehab.decision.Thresholds;
import org.backstride.rehab.decision.Thresholds.Practice;
import org.backstride.rehab.outcome.BackwardWalk;
import org.backstride.ui.kit.Action;
import org.backstride.ui.kit.Buttons;
import org.backstride.ui.kit.Field;
import org.backstride.ui.kit.Lifetime;
import org.backstride.ui.kit.ViewContext;

/// The numbers of the decision table, begun from a published pain scale, and the bands of the
/// backward walk; each with where it comes from, and the way back.
public final class DecisionPane extends VBox {

  public static final String SCALE_ID = "decision-scale";
  public static final String RESET_ID = "decision-reset";

  private final ViewContext context;
  private final ComboBox<PainScale> scale =
      new ComboBox<>(FXCollections.observableArrayList(PainScale.values()));
  private final Label source = new Label();
  private final FlowPane numbers = new FlowPane(14, 12);

  public DecisionPane(ViewContext context, Lifetime lifetime) {
    super(12);
    this.context = context;
    var title = new Label(context.text("settings.decision.title"));
    title.getStyleClass().add("bs-section");
    var help = new Label(context.text("settings.decision.help"));
    help.setWrapText(true);
    help.setMinHeight(Region.USE_PREF_SIZE);
    help.getStyleClass().add("bs-secondary");
    scale.setId(SCALE_ID);
    scale.setConverter(words());
    source.setWrapText(true);
    source.setMinHeight(Region.USE_PREF_SIZE);
    source.getStyleClass().add("bs-secondary");
    var reset = Action.of(RESET_ID, context.text("settings.decision.reset"), this::reset);
    getChildren()
        .setAll(
            title,
            help,
            Field.of(context.text("settings.decision.scale"), scale),
            source,
            numbers,
            new HBox(Buttons.plain(reset)));
    lifetime.watch(context.studio().clinic().settings(), now -> show(now.thresholds()));
  }

  private void show(Thresholds now) {
    scale.setOnAction(null);
    scale.setValue(now.scale());
    scale.setOnAction(event -> choose(scale.getValue()));
    source.setText(context.text("settings.decision.source", now.source().words(context::text)));
    numbers
        .getChildren()
        .setAll(Stream.concat(pain(now), Stream.concat(practice(now), walk())).toList());
  }

  private Stream<NumberField> pain(Thresholds now) {
    return Stream.of(
        number(
            "advance",
            new Bounds(0, Math.min(5, now.stopAbove())),
            now.advanceLimit(),
            now::withAdvanceLimit),
        number(
            "stop",
            new Bounds(Math.max(1, now.advanceLimit()), 9),
            now.stopAbove(),
            value ->
                new Thresholds(
                    now.scale(), now.advanceLimit(), value, now.morningRise(), now.practice())),
        number(
            "morning",
            new Bounds(0, 5),
            now.morningRise(),
            value ->
                new Thresholds(
                    now.scale(), now.advanceLimit(), now.stopAbove(), value, now.practice())));
  }

  private Stream<NumberField> practice(Thresholds now) {
    var own = now.practice();
    return Stream.of(
        number(
            "completed",
            new Bounds(1, 100),
            own.completedPercent(),
            value ->
                now.withPractice(
                    new Practice(
                        value, own.exertionOver(), own.nearFalls(), own.sessionsToAdvance()))),
        number(
            "exertion",
            new Bounds(1, 10),
            own.exertionOver(),
            value ->
                now.withPractice(
                    new Practice(
                        own.completedPercent(), value, own.nearFalls(), own.sessionsToAdvance()))),
        number(
            "near",
            new Bounds(1, 10),
            own.nearFalls(),
            value ->
                now.withPractice(
                    new Practice(
                        own.completedPercent(),
                        own.exertionOver(),
                        value,
                        own.sessionsToAdvance()))),
        number(
            "sessions",
            new Bounds(1, 10),
            own.sessionsToAdvance(),
            value ->
                now.withPractice(
                    new Practice(
                        own.completedPercent(), own.exertionOver(), own.nearFalls(), value))));
  }

  private Stream<NumberField> walk() {
    var bands = context.studio().clinic().settings().get().walk();
    return Stream.of(
        band(
            "green",
            new NumberField.Range("settings.decision.green", "s", 0.5, bands.amberUpTo() - 0.1, 1),
            bands.greenUpTo(),
            new Bands(value -> new BackwardWalk(value, bands.amberUpTo(), bands.alarmAbove()))),
        band(
            "amber",
            new NumberField.Range(
                "settings.decision.amber",
                "s",
                bands.greenUpTo() + 0.1,
                bands.alarmAbove() - 0.1,
                1),
            bands.amberUpTo(),
            new Bands(value -> new BackwardWalk(bands.greenUpTo(), value, bands.alarmAbove()))),
        band(
            "alarm",
            new NumberField.Range("settings.decision.alarm", "s", bands.amberUpTo() + 0.1, 60, 1),
            bands.alarmAbove(),
            new Bands(value -> new BackwardWalk(bands.greenUpTo(), bands.amberUpTo(), value))));
  }

  private record Bounds(int low, int high) {}

  private record Bands(DoubleFunction<BackwardWalk> with) {}

  private NumberField number(
      String name, Bounds bounds, int value, IntFunction<Thresholds> changed) {
    var range =
        new NumberField.Range("settings.decision." + name, "", bounds.low(), bounds.high(), 0);
    var field =
        new NumberField(
            context, "decision-" + name, range, typed -> set(changed.apply((int) typed)));
    field.show(value);
    return field;
  }

  private NumberField band(String name, NumberField.Range range, double value, Bands bands) {
    var field =
        new NumberField(
            context,
            "decision-" + name,
            range,
            typed -> {
              var clinic = context.studio().clinic();
              clinic.set(clinic.settings().get().withWalk(bands.with().apply(typed)));
            });
    field.show(value);
    return field;
  }

  /// A preset sets the pain limits; how much must be done stays as it was set.
  private void choose(PainScale next) {
    var practice = context.studio().clinic().settings().get().thresholds().practice();
    set(Thresholds.of(next).withPractice(practice));
  }

  private void reset() {
    var clinic = context.studio().clinic();
    clinic.set(
        clinic
            .settings()
            .get()
            .withThresholds(Thresholds.STANDARD)
            .withWalk(BackwardWalk.STANDARD));
  }

  private void set(Thresholds next) {
    var clinic = context.studio().clinic();
    clinic.set(clinic.settings().get().withThresholds(next));
  }

  private StringConverter<PainScale> words() {
    return new StringConverter<>() {
      @Override
      public String toString(PainScale each) {
        return each == null ? "" : context.text("settings.decision.scale." + each.name());
      }

      @Override
      public PainScale fromString(String text) {
        throw new IllegalStateException("Not typed: " + text);
      }
    };
  }
}
