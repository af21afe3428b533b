package org.backstride.ui.athlete.profile;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.backstride.athlete.Athlete;
import org.backstride.athlete.Circumstances.Goal;
import org.backstride.athlete.Circumstances.State;
import org.backstride.ui.kit.Action;
import org.backstride.ui.kit.Buttons;
import org.backstride.ui.kit.Field;
import org.backstride.ui.kit.ViewContext;
import org.backstride.ui.kit.day.DayText;
import org.kordamp.ikonli.feather.Feather;

/// What the person wants, until when, and whether it is reached.
final class GoalSection extends VBox {

  static final String TEXT_ID = "goal-text";
  static final String ADD_ID = "goal-add";

  private final ViewContext context;
  private final ProfileModel model;
  private final VBox lines = new VBox();
  private final TextField text = Field.text();
  private final DatePicker by = new DatePicker();
  private final Field textField;

  GoalSection(ViewContext context, ProfileModel model) {
    this.context = context;
    this.model = model;
    text.setId(TEXT_ID);
    by.setId("goal-by");
    by.setMinWidth(130);
    DayText.fit(by, context.formats());
    by.getEditor().setAccessibleText(context.text("dossier.goal.by"));
    text.setOnAction(event -> add());
    textField = Field.of(context.text("dossier.goal.text"), text);
    var add =
        Buttons.plain(
            Action.of(ADD_ID, context.text("dossier.goal.add"), this::add).withIcon(Feather.PLUS));
    getChildren()
        .setAll(
            Sections.section(
                context,
                "goals",
                lines,
                new HBox(12, textField, Field.of(context.text("dossier.goal.by"), by)),
                add));
  }

  void show(Athlete athlete) {
    lines.getChildren().clear();
    for (Goal goal : athlete.circumstances().goals()) {
      var line =
          new FiledLine(
              context.discreet(goal.text()),
              below(goal),
              context.text("dossier.remove", context.discreet(goal.text())),
              () -> keep(goals().stream().filter(each -> !each.equals(goal)).toList()));
      boolean open = goal.state() == State.OPEN;
      line.with(
          Action.of(
              "goal-reached",
              context.text(open ? "dossier.goal.reached" : "dossier.goal.reopen"),
              () -> turn(goal)));
      lines.getChildren().add(line);
    }
  }

  private String below(Goal goal) {
    String state = context.text("dossier.goal.state." + goal.state().name());
    var day = goal.by();
    return day == null
        ? state
        : state + " · " + context.text("dossier.goal.until", context.formats().date(day));
  }

  private void add() {
    textField.clearError();
    if (text.getText().isBlank()) {
      textField.error(context.text("dossier.error.goal"));
      return;
    }
    var goals = new ArrayList<>(goals());
    goals.add(new Goal(text.getText().strip(), by.getValue(), State.OPEN));
    keep(goals);
    text.clear();
    by.setValue(null);
  }

  private void turn(Goal goal) {
    var state = goal.state() == State.OPEN ? State.REACHED : State.OPEN;
    keep(
        goals().stream()
            .map(each -> each.equals(goal) ? new Goal(goal.text(), goal.by(), state) : each)
            .toList());
  }

  private List<Goal> goals() {
    return model.athlete().get().circumstances().goals();
  }

  private void keep(List<Goal> goals) {
    var athlete = model.athlete().get();
    model.choose("goals", athlete.withCircumstances(athlete.circumstances().withGoals(goals)));
  }
}
