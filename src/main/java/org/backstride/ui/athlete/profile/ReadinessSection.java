package org.backstride.ui.athlete.profile;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.backstride.athlete.Athlete;
import org.backstride.athlete.Readiness;
import org.backstride.athlete.Readiness.Answer;
import org.backstride.athlete.Readiness.Level;
import org.backstride.athlete.Readiness.Mark;
import org.backstride.athlete.Readiness.Tick;
import org.backstride.ui.kit.Field;
import org.backstride.ui.kit.Lifetime;
import org.backstride.ui.kit.ViewContext;

/// What the person can do and is cleared for: the right half of the profile.
final class ReadinessSection extends VBox {

  /// Room for a name with its title.
  private static final double SIGNER_WIDTH = 156;

  private final ViewContext context;
  private final ProfileModel model;
  private final Lifetime lifetime;
  private final FormFields fields;
  private final LocalDate today;
  private final Field cleared;

  ReadinessSection(ViewContext context, ProfileModel model, Lifetime lifetime, LocalDate today) {
    super(28);
    this.context = context;
    this.model = model;
    this.lifetime = lifetime;
    this.today = today;
    fields = new FormFields(context, model, lifetime);
    cleared =
        fields.choice(
            "clearance",
            Answer.values(),
            a -> a.readiness().clearance().answer(),
            this::withAnswer);
    getChildren().setAll(experience(), clearance(), thresholds());
  }

  void focusClearance() {
    cleared.control().requestFocus();
  }

  private VBox experience() {
    var ticks = new VBox(8);
    for (Tick tick : Tick.values()) {
      ticks.getChildren().add(tick(tick));
    }
    return Sections.section(
        context,
        "experience",
        fields.choice(
            "level", Level.values(), a -> a.readiness().level(), ReadinessSection::withLevel),
        ticks,
        fields.text(new PersonEntries(context.formats()).mastered()));
  }

  private HBox tick(Tick tick) {
    String word = context.text("athlete.tick." + tick.name());
    var box =
        fields.check(
            "ticks",
            word,
            athlete -> athlete.readiness().has(tick),
            (athlete, on) -> withTick(athlete, tick, on));
    box.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(box, Priority.ALWAYS);
    Field day = fields.date(tickDay(tick));
    day.getChildren().removeFirst();
    day.setPrefWidth(150);
    day.setMinWidth(136);
    HBox.setHgrow(day, Priority.NEVER);
    Field by = fields.bare(tickBy(tick), context.text("athlete.tick.by.of", word));
    ((javafx.scene.control.TextField) by.control()).setPromptText(context.text("athlete.tick.by"));
    by.setPrefWidth(SIGNER_WIDTH);
    by.setMinWidth(SIGNER_WIDTH);
    HBox.setHgrow(by, Priority.NEVER);
    lifetime.watch(
        model.athlete(),
        athlete -> {
          day.setVisible(athlete.readiness().has(tick));
          by.setVisible(athlete.readiness().has(tick));
        });
    var row = new HBox(8, box, day, by);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private VBox clearance() {
    return Sections.section(
        context,
        "clearance",
        Sections.row(cleared, fields.date(DateEntry.clearance(today))),
        fields.text(new PersonEntries(context.formats()).clinician()));
  }

  private VBox thresholds() {
    var summary = new ThresholdSummary(context, model);
    lifetime.watch(model.athlete(), summary::show);
    return Sections.section(context, "thresholds", summary);
  }

  private DateEntry tickDay(Tick tick) {
    return new DateEntry(
        "tick-" + tick.name(),
        athlete -> mark(athlete, tick).date(),
        (athlete, date) -> {
          if (!athlete.readiness().has(tick) || date == null) {
            return new Typed.Accepted(athlete);
          }
          return date.isAfter(today)
              ? Typed.refused("athlete.error.future")
              : new Typed.Accepted(marked(athlete, tick, new Mark(date, mark(athlete, tick).by())));
        });
  }

  private Entry tickBy(Tick tick) {
    return new Entry(
        "tick-by-" + tick.name(),
        "",
        athlete -> mark(athlete, tick).by(),
        (athlete, text) ->
            new Typed.Accepted(
                athlete.readiness().has(tick)
                    ? marked(athlete, tick, new Mark(mark(athlete, tick).date(), text))
                    : athlete));
  }

  private Mark mark(Athlete athlete, Tick tick) {
    return athlete.readiness().ticks().getOrDefault(tick, new Mark(today, ""));
  }

  private Athlete withTick(Athlete athlete, Tick tick, boolean on) {
    if (on) {
      return marked(athlete, tick, new Mark(today, ""));
    }
    var ticks = new HashMap<>(athlete.readiness().ticks());
    ticks.remove(tick);
    return withTicks(athlete, ticks);
  }

  private static Athlete marked(Athlete athlete, Tick tick, Mark mark) {
    var ticks = new HashMap<>(athlete.readiness().ticks());
    ticks.put(tick, mark);
    return withTicks(athlete, ticks);
  }

  private static Athlete withTicks(Athlete athlete, Map<Tick, Mark> ticks) {
    var was = athlete.readiness();
    return athlete.withReadiness(was.withTicks(ticks));
  }

  private static Athlete withLevel(Athlete athlete, Level level) {
    var was = athlete.readiness();
    return athlete.withReadiness(was.withLevel(level));
  }

  private Athlete withAnswer(Athlete athlete, Answer answer) {
    var was = athlete.readiness();
    LocalDate date = was.clearance().date();
    boolean said = answer != Answer.NOT_RECORDED;
    var clearance =
        new Readiness.Clearance(
            answer, said && date == null ? today : date, was.clearance().clinician());
    return athlete.withReadiness(was.withClearance(clearance));
  }
}
