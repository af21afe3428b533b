package org.backstride.ui.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.backstride.athlete.Athlete;
import org.backstride.athlete.Athlete.Status;
import org.backstride.athlete.AthleteId;
import org.backstride.program.ProgramId;
import org.backstride.sheet.Conditions.Ground;
import org.backstride.sheet.Conditions.Place;
import org.backstride.sheet.SheetOrder.Naming;
import org.backstride.sheet.paper.PrintFormat.Paper;
import org.backstride.sheet.paper.PrintFormat.Print;
import org.backstride.store.ShelvedProgram;
import org.backstride.text.Messages;
import org.backstride.ui.kit.Field;
import org.backstride.ui.kit.Lifetime;
import org.backstride.ui.kit.ViewContext;
import org.backstride.ui.sheet.SheetChoices.Giving;
import org.backstride.ui.sheet.SheetChoices.Look;
import org.backstride.ui.sheet.SheetChoices.Where;

/// The form beside the preview: what, for whom, where, and on which paper.
final class SheetForm extends VBox {

  static final String PROGRAM_ID = "sheet-program";
  static final String ATHLETE_ID = "sheet-athlete";
  static final String LARGE_ID = "sheet-large";
  static final String LANGUAGE_ID = "sheet-language";
  static final String PLACE_ID = "sheet-place";

  private final ViewContext context;
  private final SheetDesk desk;
  private final ComboBox<Choice<ProgramId>> program = new ComboBox<>();
  private final ComboBox<Choice<AthleteId>> athlete = new ComboBox<>();

  SheetForm(ViewContext context, SheetDesk desk, Lifetime lifetime) {
    this.context = context;
    this.desk = desk;
    var findings = new FindingsBox(context, desk);
    lifetime.watch(desk.choices(), next -> findings.refresh());
    lifetime.watch(context.studio().programs().programs(), next -> findings.refresh());
    lifetime.watch(context.studio().roster().athletes(), next -> findings.refresh());
    getStyleClass().add("bs-sheet-form");
    program.setId(PROGRAM_ID);
    athlete.setId(ATHLETE_ID);
    lifetime.watch(context.studio().programs().programs(), this::showPrograms);
    lifetime.watch(context.studio().roster().athletes(), this::showAthletes);
    program.setOnAction(event -> chooseProgram());
    athlete.setOnAction(event -> chooseAthlete());
    getChildren().addAll(section("sheet.form.session"), field("program", program));
    getChildren().addAll(field("athlete", athlete), naming());
    getChildren().addAll(field("clinician", clinician()), field("review", review()));
    getChildren().addAll(section("sheet.form.day"), place(), ground());
    getChildren().addAll(section("sheet.findings"), findings);
    getChildren().addAll(section("sheet.form.paper"), paper(), large());
    getChildren().add(field("language", language()));
  }

  void focus() {
    program.requestFocus();
  }

  private void showPrograms(List<ShelvedProgram> programs) {
    var choices =
        programs.stream()
            .map(shelved -> new Choice<>(shelved.id(), nameOf(shelved.program().name())))
            .toList();
    Choice.fill(program, choices, desk.choices().get().program());
  }

  private void showAthletes(List<Athlete> athletes) {
    var choices = new ArrayList<Choice<AthleteId>>();
    choices.add(new Choice<>(null, context.text("sheet.form.athlete.none")));
    athletes.stream()
        .filter(each -> each.standing().status() == Status.ACTIVE)
        .forEach(each -> choices.add(new Choice<>(each.id(), each.name())));
    Choice.fill(athlete, choices, desk.choices().get().athlete());
  }

  private String nameOf(String name) {
    return name.isBlank() ? context.text("sheet.unnamed") : name;
  }

  private void chooseProgram() {
    var chosen = program.getValue();
    if (chosen != null) {
      desk.choices().set(desk.choices().get().withProgram(chosen.value()));
    }
  }

  private void chooseAthlete() {
    var chosen = athlete.getValue();
    if (chosen != null) {
      desk.choices().set(desk.choices().get().withAthlete(chosen.value()));
    }
  }

  private Node naming() {
    return labelled(
        "naming",
        List.of(
            new Choice<>(Naming.FULL_NAME, context.text("sheet.form.naming.full")),
            new Choice<>(Naming.INITIALS, context.text("sheet.form.naming.initials"))),
        naming -> giving(new Giving(giving().clinician(), giving().review(), naming)));
  }

  private Node clinician() {
    TextField field = Field.text();
    field
        .textProperty()
        .subscribe(text -> giving(new Giving(text, giving().review(), giving().naming())));
    return field;
  }

  private Node review() {
    var picker = new DatePicker();
    picker
        .valueProperty()
        .subscribe(day -> giving(new Giving(giving().clinician(), day, giving().naming())));
    return picker;
  }

  private Node place() {
    var place =
        labelled(
            "place",
            List.of(
                new Choice<>(Place.INDOOR, context.text("sheet.form.place.indoor")),
                new Choice<>(Place.OUTDOOR, context.text("sheet.form.place.outdoor"))),
            next -> where(new Where(next, where().ground())));
    place.setId(PLACE_ID);
    return place;
  }

  private Node ground() {
    return labelled(
        "ground",
        List.of(
            new Choice<>(Ground.DRY, context.text("sheet.form.ground.dry")),
            new Choice<>(Ground.WET, context.text("sheet.form.ground.wet")),
            new Choice<>(Ground.ICE, context.text("sheet.form.ground.ice"))),
        next -> where(new Where(where().place(), next)));
  }

  private Node paper() {
    String label = context.text("sheet.form.size");
    var letter = context.text("sheet.form.size.letter");
    return Field.of(
        label,
        Choice.segments(
            label,
            List.of(new Choice<>(Paper.A4, "A4"), new Choice<>(Paper.LETTER, letter)),
            look().paper(),
            paper -> look(new Look(paper, look().print(), look().language()))));
  }

  private Node large() {
    var large = new CheckBox(context.text("sheet.form.large"));
    large.setId(LARGE_ID);
    large
        .selectedProperty()
        .subscribe(
            on ->
                look(new Look(look().paper(), on ? Print.LARGE : Print.NORMAL, look().language())));
    return large;
  }

  private Node language() {
    var box = new ComboBox<Choice<Locale>>();
    box.setId(LANGUAGE_ID);
    var choices =
        Messages.LANGUAGES.stream()
            .map(each -> new Choice<>(each, each.getDisplayLanguage(each)))
            .toList();
    Choice.fill(box, choices, look().language());
    box.setOnAction(
        event -> {
          Locale language = box.getValue().value();
          if (language != null) {
            look(new Look(look().paper(), look().print(), language));
          }
        });
    return box;
  }

  private <T> Field labelled(String key, List<Choice<T>> choices, Consumer<T> chosen) {
    String label = context.text("sheet.form." + key);
    T first = Objects.requireNonNull(choices.getFirst().value());
    return Field.of(label, Choice.segments(label, choices, first, chosen));
  }

  private Field field(String key, Node control) {
    return Field.of(context.text("sheet.form." + key), control);
  }

  private Label section(String key) {
    var label = new Label(context.text(key));
    label.getStyleClass().add("bs-section");
    return label;
  }

  private Giving giving() {
    return desk.choices().get().giving();
  }

  private void giving(Giving next) {
    desk.choices().set(desk.choices().get().withGiving(next));
  }

  private Where where() {
    return desk.choices().get().where();
  }

  private void where(Where next) {
    desk.choices().set(desk.choices().get().withWhere(next));
  }

  private Look look() {
    return desk.choices().get().format();
  }

  private void look(Look next) {
    desk.choices().set(desk.choices().get().withLook(next));
  }
}
