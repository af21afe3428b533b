package org.backstride.ui.athlete.profile;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.HashSet;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.backstride.athlete.Athlete;
import org.backstride.athlete.Circumstances.Equipment;
import org.backstride.athlete.file.Consent;
import org.backstride.ui.kit.Lifetime;
import org.backstride.ui.kit.ViewContext;
import org.backstride.ui.kit.number.TypedNumber;

/// With what and when the person can train, and whether data may be kept.
final class MeansSection extends VBox {

  private static final int DAY_MINUTES = 1_440;

  private final ViewContext context;
  private final LocalDate today;
  private final FormFields fields;

  MeansSection(ViewContext context, ProfileModel model, LocalDate today, Lifetime lifetime) {
    super(28);
    this.context = context;
    this.today = today;
    fields = new FormFields(context, model, lifetime);
    getChildren().setAll(equipment(), available(), consent());
  }

  private VBox equipment() {
    var checks = new FlowPane(20, 10);
    for (Equipment each : Equipment.values()) {
      var check =
          fields.check(
              "equipment",
              context.text("dossier.equipment." + each.name()),
              athlete -> athlete.circumstances().equipment().contains(each),
              (athlete, on) -> with(athlete, each, on));
      check.setPrefWidth(210);
      checks.getChildren().add(check);
    }
    return Sections.section(context, "equipment", checks);
  }

  private VBox available() {
    var grid = new GridPane();
    grid.setHgap(8);
    int column = 0;
    for (DayOfWeek day : DayOfWeek.values()) {
      String full = day.getDisplayName(TextStyle.FULL_STANDALONE, context.formats().locale());
      var field = fields.named(minutes(day), full.substring(0, Math.min(2, full.length())), full);
      field.setMinWidth(56);
      grid.add(field, column++, 0);
    }
    return Sections.section(context, "available", grid, fields.text(usualForward()));
  }

  private VBox consent() {
    return Sections.section(
        context,
        "consent",
        fields.choice(
            "consent",
            Consent.State.values(),
            athlete -> athlete.file().consent().state(),
            (athlete, state) ->
                athlete.withFile(
                    athlete
                        .file()
                        .with(
                            new Consent(
                                state,
                                athlete.file().consent().date(),
                                athlete.file().consent().note())))),
        fields.date(DateEntry.consent(today)),
        fields.text(consentNote()));
  }

  private static Entry minutes(DayOfWeek day) {
    return new Entry(
        "available",
        "",
        athlete -> text(athlete.circumstances().availableMinutes().get(day)),
        (athlete, typed) -> {
          var next = new HashMap<>(athlete.circumstances().availableMinutes());
          int minutes = TypedNumber.whole(typed).orElse(-1);
          if (typed.isBlank()) {
            next.remove(day);
          } else if (minutes < 1 || minutes > DAY_MINUTES) {
            return Typed.refused("dossier.error.minutes", DAY_MINUTES);
          } else {
            next.put(day, minutes);
          }
          return new Typed.Accepted(
              athlete.withCircumstances(athlete.circumstances().withAvailable(next)));
        });
  }

  private static Entry usualForward() {
    return new Entry(
        "usual-forward",
        "min",
        athlete -> text(athlete.circumstances().usualForwardMinutes()),
        (athlete, typed) -> {
          int minutes = TypedNumber.whole(typed).orElse(-1);
          if (!typed.isBlank() && (minutes < 0 || minutes > 6_000)) {
            return Typed.refused("dossier.error.minutes", 6_000);
          }
          return new Typed.Accepted(
              athlete.withCircumstances(
                  athlete
                      .circumstances()
                      .withUsualForward(typed.isBlank() ? null : Integer.valueOf(minutes))));
        });
  }

  private static Entry consentNote() {
    return new Entry(
        "consent-note",
        "",
        athlete -> athlete.file().consent().note(),
        (athlete, typed) ->
            new Typed.Accepted(
                athlete.withFile(
                    athlete
                        .file()
                        .with(
                            new Consent(
                                athlete.file().consent().state(),
                                athlete.file().consent().date(),
                                typed)))));
  }

  private static String text(@org.jspecify.annotations.Nullable Integer number) {
    return number == null ? "" : number.toString();
  }

  private static Athlete with(Athlete athlete, Equipment equipment, boolean on) {
    var next = new HashSet<>(athlete.circumstances().equipment());
    if (on) {
      next.add(equipment);
    } else {
      next.remove(equipment);
    }
    return athlete.withCircumstances(athlete.circumstances().withEquipment(next));
  }
}
