package org.backstride.ui.sheet;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.backstride.athlete.Athlete;
import org.backstride.athlete.Athlete.Status;
import org.backstride.athlete.AthleteId;
import org.backstride.program.ProgramId;
import org.backstride.store.ShelvedProgram;
import org.backstride.ui.kit.Field;
import org.backstride.ui.kit.Lifetime;
import org.backstride.ui.kit.ViewContext;

/// The form beside the preview: what, for whom, where, and on which paper.
final class SheetForm extends VBox {

  static final String PROGRAM_ID = "sheet-program";
  static final String ATHLETE_ID = "sheet-athlete";

  private final ViewContext context;
  private final SheetDesk desk;
  private final ComboBox<Choice<ProgramId>> program = new ComboBox<>();
  private final ComboBox<Choice<AthleteId>> athlete = new ComboBox<>();

  SheetForm(ViewContext context, SheetDesk desk, Lifetime lifetime) {
    this.context = context;
    this.desk = desk;
    var findings = new FindingsBox(context, desk);
    lifetime.watch(desk.choices(), next -> findings.refresh());
    lifetime.watch(desk.today(), next -> findings.refresh());
    lifetime.watch(context.studio().programs().programs(), next -> findings.refresh());
    lifetime.watch(context.studio().roster().athletes(), next -> findings.refresh());
    lifetime.watch(context.studio().clinic().settings(), next -> findings.refresh());
    lifetime.watch(context.studio().clinic().exemptions(), next -> findings.refresh());
    getStyleClass().add("bs-sheet-form");
    program.setId(PROGRAM_ID);
    athlete.setId(ATHLETE_ID);
    lifetime.watch(context.studio().programs().programs(), this::showPrograms);
    lifetime.watch(context.studio().roster().athletes(), this::showAthletes);
    program.setOnAction(event -> chooseProgram());
    athlete.setOnAction(event -> chooseAthlete());
    var shared =
        new SharedFields(
            context,
            () -> desk.choices().get().terms(),
            next -> desk.choices().set(desk.choices().get().withTerms(next)));
    getChildren().add(StretchSwitch.session(context, desk));
    getChildren().addAll(section("sheet.form.session"), field("program", program));
    getChildren().addAll(field("athlete", athlete), shared.naming());
    getChildren().addAll(shared.clinicianField(), shared.reviewField());
    getChildren().addAll(section("sheet.form.day"), shared.place(), shared.ground());
    getChildren().add(shared.light());
    getChildren().addAll(section("sheet.findings"), findings);
    getChildren().addAll(section("sheet.form.paper"), shared.paper(), shared.large());
    getChildren().add(shared.languageField());
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
        .forEach(each -> choices.add(new Choice<>(each.id(), context.name(each))));
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

  private Field field(String key, Node control) {
    return Field.of(context.text("sheet.form." + key), control);
  }

  private Label section(String key) {
    var label = new Label(context.text(key));
    label.getStyleClass().add("bs-section");
    return label;
  }
}
