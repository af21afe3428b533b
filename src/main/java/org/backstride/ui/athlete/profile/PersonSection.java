package org.backstride.ui.athlete.profile;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.backstride.athlete.Athlete;
import org.backstride.athlete.Condition;
import org.backstride.athlete.Condition.Care;
import org.backstride.athlete.Condition.Risk;
import org.backstride.athlete.Condition.Side;
import org.backstride.athlete.Language;
import org.backstride.athlete.Person.Sex;
import org.backstride.ui.athlete.person.Ages;
import org.backstride.ui.kit.Field;
import org.backstride.ui.kit.Lifetime;
import org.backstride.ui.kit.ViewContext;

/// Who it is and what is injured: the left half of the profile.
final class PersonSection extends VBox {

  private final ViewContext context;
  private final FormFields fields;
  private final PersonEntries entries;
  private final Field name;

  PersonSection(ViewContext context, ProfileModel model, Lifetime lifetime, LocalDate today) {
    super(28);
    this.context = context;
    fields = new FormFields(context, model, lifetime);
    entries = new PersonEntries(context.formats());
    name = context.isCoded() ? coded(context, model) : fields.text(entries.name());
    getChildren().setAll(person(today), condition(model, lifetime, today), notes());
  }

  /// The name while names are hidden: its code, not to be typed over.
  private static Field coded(ViewContext context, ProfileModel model) {
    var code = Field.text();
    code.setId("profile-name");
    code.setText(context.name(model.athlete().get()));
    code.setEditable(false);
    return Field.of(context.text("athlete.field.name"), code)
        .help(context.text("shell.names.hidden"));
  }

  /// Puts the keyboard into the name.
  void focusName() {
    name.control().requestFocus();
  }

  private VBox person(LocalDate today) {
    return Sections.section(
        context,
        "person",
        name,
        Sections.row(
            fields.date(DateEntry.birth(today)),
            fields.choice("sex", Sex.values(), a -> a.person().sex(), PersonSection::withSex)),
        Sections.row(fields.text(entries.height()), fields.text(entries.mass())),
        language());
  }

  private Field language() {
    return fields
        .choice(
            "language",
            Language.values(),
            athlete -> athlete.person().language(),
            (athlete, next) -> athlete.withPerson(athlete.person().withLanguage(next)))
        .help(context.text("athlete.language.help"));
  }

  private VBox condition(ProfileModel model, Lifetime lifetime, LocalDate today) {
    Field surgery = fields.date(DateEntry.surgery());
    lifetime.watch(model.athlete(), athlete -> surgery.help(sinceSurgery(athlete, today)));
    var sides = new HBox(20, side(Side.LEFT), side(Side.RIGHT));
    sides.getStyleClass().add("bs-form-checks");
    var risks = new VBox(10);
    for (Risk risk : Risk.values()) {
      risks.getChildren().add(risk(risk));
    }
    return Sections.section(
        context,
        "condition",
        Sections.row(
            fields.choice(
                "care", Care.values(), a -> a.condition().care(), PersonSection::withCare),
            surgery),
        fields.text(entries.condition()),
        group("sides", sides),
        group("risks", risks));
  }

  private VBox notes() {
    return Sections.section(context, "notes", fields.area(entries.notes(), 5));
  }

  private VBox group(String key, javafx.scene.Node content) {
    var label = new Label(context.text("athlete.field." + key));
    label.getStyleClass().add("bs-field-label");
    return new VBox(8, label, content);
  }

  private String sinceSurgery(Athlete athlete, LocalDate today) {
    LocalDate date = athlete.condition().surgeryDate();
    if (date == null) {
      return "";
    }
    long weeks = Ages.weeks(date, today);
    return weeks < 0
        ? context.text("athlete.surgery.ahead", -weeks)
        : context.text("athlete.surgery.since", weeks);
  }

  private CheckBox side(Side side) {
    return fields.check(
        "sides",
        context.text("athlete.side." + side.name()),
        athlete -> athlete.condition().sides().contains(side),
        (athlete, on) -> {
          var was = athlete.condition();
          return athlete.withCondition(
              new Condition(
                  was.care(),
                  toggled(was.sides(), side, on),
                  was.name(),
                  was.surgeryDate(),
                  was.risks()));
        });
  }

  private CheckBox risk(Risk risk) {
    return fields.check(
        "risks",
        context.text("athlete.risk." + risk.name()),
        athlete -> athlete.condition().risks().contains(risk),
        (athlete, on) -> {
          var was = athlete.condition();
          return athlete.withCondition(
              new Condition(
                  was.care(),
                  was.sides(),
                  was.name(),
                  was.surgeryDate(),
                  toggled(was.risks(), risk, on)));
        });
  }

  private static <T> Set<T> toggled(Set<T> set, T member, boolean on) {
    var next = new HashSet<>(set);
    if (on) {
      next.add(member);
    } else {
      next.remove(member);
    }
    return next;
  }

  private static Athlete withSex(Athlete athlete, Sex sex) {
    return athlete.withPerson(athlete.person().withSex(sex));
  }

  private static Athlete withCare(Athlete athlete, Care care) {
    var was = athlete.condition();
    return athlete.withCondition(
        new Condition(care, was.sides(), was.name(), was.surgeryDate(), was.risks()));
  }
}
