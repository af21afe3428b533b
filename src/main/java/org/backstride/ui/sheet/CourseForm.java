package org.backstride.ui.sheet;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.backstride.athlete.AthleteId;
import org.backstride.sheet.course.CourseOrder.PerPage;
import org.backstride.ui.kit.Action;
import org.backstride.ui.kit.Buttons;
import org.backstride.ui.kit.Field;
import org.backstride.ui.kit.Lifetime;
import org.backstride.ui.kit.ViewContext;
import org.backstride.ui.kit.day.DayText;

/// The form beside the preview of a week or a block: which days, for whom, and on which paper.
final class CourseForm extends VBox {

  static final String PEOPLE_ID = "sheet-people";
  static final String DAY_ID = "sheet-day";
  static final String PERSON_ID = "sheet-person-";

  private final ViewContext context;
  private final CourseDesk desk;
  private final VBox people = new VBox(6);
  private final DatePicker day = new DatePicker();

  CourseForm(ViewContext context, CourseDesk desk, List<Action> weeks, Lifetime lifetime) {
    this.context = context;
    this.desk = desk;
    getStyleClass().add("bs-sheet-form");
    people.setId(PEOPLE_ID);
    day.setId(DAY_ID);
    DayText.fit(day, context.formats());
    day.setMaxWidth(Double.MAX_VALUE);
    var shared =
        new SharedFields(
            context,
            () -> desk.choices().get().terms(),
            next -> desk.choices().set(desk.choices().get().withTerms(next)));
    getChildren().add(StretchSwitch.course(context, desk));
    getChildren().addAll(section("sheet.course.days"), days(weeks), perPage(shared));
    getChildren().addAll(section("sheet.course.people"), everyoneOrNobody(), people);
    getChildren().addAll(shared.naming(), shared.clinicianField(), shared.reviewField());
    getChildren().addAll(section("sheet.form.day"), shared.place(), shared.ground());
    getChildren().add(shared.light());
    getChildren().addAll(section("sheet.form.paper"), shared.paper(), shared.large());
    getChildren().add(shared.languageField());
    lifetime.watchAny(
        this::refresh,
        desk.choices(),
        context.studio().plan().plan(),
        context.studio().roster().athletes());
  }

  void focus() {
    day.requestFocus();
  }

  private Node days(List<Action> weeks) {
    day.setValue(desk.choices().get().days().day());
    day.valueProperty()
        .subscribe(
            next -> {
              var chosen = desk.choices().get();
              if (next != null && !next.equals(chosen.days().day())) {
                desk.choices().set(chosen.withDays(chosen.days().on(next)));
              }
            });
    HBox.setHgrow(day, Priority.ALWAYS);
    var row = new HBox(6, Buttons.icon(weeks.getFirst()), day, Buttons.icon(weeks.getLast()));
    return Field.of(context.text("sheet.course.day"), row);
  }

  private Node perPage(SharedFields shared) {
    var choices =
        List.of(
            new Choice<>(PerPage.FOUR, context.formats().number(4, 0)),
            new Choice<>(PerPage.TWO, context.formats().number(2, 0)),
            new Choice<>(PerPage.ONE, context.formats().number(1, 0)));
    return shared.labelled(
        "cards",
        choices,
        next -> {
          var chosen = desk.choices().get();
          desk.choices().set(chosen.withDays(chosen.days().withPerPage(next)));
        });
  }

  private Node everyoneOrNobody() {
    var all = Action.of("sheet-everyone", context.text("sheet.course.everyone"), this::everyone);
    var none =
        Action.of("sheet-nobody", context.text("sheet.course.nobody"), () -> choose(List.of()));
    return new HBox(8, Buttons.flat(all), Buttons.flat(none));
  }

  /// Ticks all who have something on the days.
  void everyone() {
    choose(
        desk.everyone().stream()
            .filter(PersonSheet.Ready.class::isInstance)
            .map(each -> each.athlete().id())
            .toList());
  }

  private void choose(List<AthleteId> athletes) {
    desk.choices().set(desk.choices().get().withAthletes(athletes));
  }

  private void refresh() {
    day.setValue(desk.choices().get().days().day());
    var rows = desk.everyone().stream().map(this::row).toList();
    people.getChildren().setAll(rows);
  }

  private Node row(PersonSheet sheet) {
    var athlete = sheet.athlete();
    var tick = new CheckBox(context.name(athlete));
    tick.setMnemonicParsing(false);
    tick.setId(PERSON_ID + athlete.id().value());
    tick.setDisable(!(sheet instanceof PersonSheet.Ready));
    tick.setSelected(desk.choices().get().athletes().contains(athlete.id()));
    tick.setOnAction(event -> toggle(athlete.id(), tick.isSelected()));
    var state = new Label(state(sheet));
    state.getStyleClass().add("bs-secondary");
    state.setWrapText(true);
    state.setMinHeight(Region.USE_PREF_SIZE);
    tick.setAccessibleText(context.name(athlete) + ", " + state.getText());
    var row = new VBox(tick, state);
    return row;
  }

  private String state(PersonSheet sheet) {
    return switch (sheet) {
      case PersonSheet.Ready(var order) ->
          context.text("sheet.course.sessions", order.sessions().size());
      case PersonSheet.Empty _ -> context.text("sheet.course.empty");
      case PersonSheet.Closed(var _, var reasons) ->
          context.text("sheet.gate.closed")
              + " "
              + String.join(" ", reasons.stream().map(each -> context.text(each.key())).toList());
    };
  }

  private void toggle(AthleteId athlete, boolean on) {
    var next = new ArrayList<>(desk.choices().get().athletes());
    next.remove(athlete);
    if (on) {
      next.add(athlete);
    }
    choose(next);
    if (lookup("#" + PERSON_ID + athlete.value()) instanceof CheckBox again) {
      again.requestFocus();
    }
  }

  private Label section(String key) {
    var label = new Label(context.text(key));
    label.getStyleClass().add("bs-section");
    return label;
  }
}
