package org.backstride.ui.calendar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.backstride.athlete.Athlete;
import org.backstride.athlete.AthleteId;
import org.backstride.athlete.Gate;
import org.backstride.plan.PlannedSession;
import org.backstride.plan.SessionId;
import org.backstride.plan.Snapshot;
import org.backstride.plan.edit.PlanEdit;
import org.backstride.program.Program;
import org.backstride.rehab.Conditions;
import org.backstride.rehab.Finding;
import org.backstride.rehab.RuleId;
import org.backstride.rehab.check.SafetyRules;
import org.backstride.ui.calendar.words.CalendarWords;
import org.backstride.ui.kit.Action;
import org.backstride.ui.kit.Lifetime;
import org.backstride.ui.kit.Notice;
import org.backstride.ui.kit.ViewContext;
import org.backstride.ui.kit.page.Sentence;
import org.backstride.unit.Gait;
import org.jspecify.annotations.Nullable;

/// Says that planned sessions of a person lack the rail or somebody beside, which the screening or
/// an earlier injury asks for (X04), and gives them to all of these in one step. Not there where
/// none lacks them.
final class SuperviseBar extends HBox {

  static final String ID = "calendar-supervise-bar";
  static final String BUTTON_ID = "calendar-supervise";

  private final ViewContext context;
  private final CalendarModel model;
  private final CalendarCommands commands;
  private final CalendarWords words;
  private final Label said = Sentence.of("", "bs-text-caution");
  private final Button give = new Button();
  private @Nullable Lacking shown;

  /// The sessions of a person that lack it.
  private record Lacking(AthleteId athlete, List<PlannedSession> sessions) {}

  SuperviseBar(
      ViewContext context, CalendarModel model, CalendarCommands commands, CalendarWords words) {
    super(12);
    this.context = context;
    this.model = model;
    this.commands = commands;
    this.words = words;
    setId(ID);
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("bs-calendar-bar");
    HBox.setHgrow(said, Priority.ALWAYS);
    said.setMaxWidth(Double.MAX_VALUE);
    give.setId(BUTTON_ID);
    give.setMinWidth(USE_PREF_SIZE);
    give.setOnAction(_ -> mend());
    getChildren().addAll(said, give);
  }

  void follow(Lifetime lifetime) {
    lifetime.watch(context.studio().plan().plan(), _ -> show());
    lifetime.watch(context.studio().roster().athletes(), _ -> show());
    lifetime.watch(context.studio().clinic().settings(), _ -> show());
    lifetime.watch(context.studio().clinic().exemptions(), _ -> show());
    lifetime.watch(model.people(), _ -> show());
  }

  /// The same by keyboard.
  Action action() {
    return Action.of(BUTTON_ID, words.text("calendar.action.supervise"), this::mend)
        .withKeys("Shortcut+Shift+G");
  }

  private void show() {
    var lacking =
        model.people().get().stream()
            .flatMap(id -> model.athlete(id).stream())
            .map(this::lacking)
            .filter(each -> !each.sessions().isEmpty())
            .findFirst()
            .orElse(null);
    shown = lacking;
    setVisible(lacking != null);
    setManaged(lacking != null);
    if (lacking != null) {
      int count = lacking.sessions().size();
      String name = words.person().apply(lacking.athlete());
      said.setText(words.text("calendar.supervise", count, name));
      give.setText(words.text("calendar.supervise.give", count));
    }
  }

  /// From today on, what nobody has done or reported yet.
  private Lacking lacking(Athlete athlete) {
    boolean asked = Stream.of(Gait.values()).anyMatch(gait -> Gate.isSupervised(athlete, gait));
    if (!asked) {
      return new Lacking(athlete.id(), List.of());
    }
    var review = model.review(athlete.id());
    var judged = new HashMap<Snapshot, Boolean>();
    var found = new ArrayList<PlannedSession>();
    for (var session : model.plan().of(athlete.id()).sessions()) {
      boolean ahead =
          !session.date().isBefore(model.today())
              && review.doneOf(session.id()).isEmpty()
              && review.reportOf(session.id()).isEmpty();
      if (ahead && judged.computeIfAbsent(session.snapshot(), _ -> lacks(athlete, session))) {
        found.add(session);
      }
    }
    return new Lacking(athlete.id(), found);
  }

  private boolean lacks(Athlete athlete, PlannedSession session) {
    return check(athlete, session, session.program()).stream()
        .filter(each -> each.rule() == RuleId.X04 && !each.isOverridden())
        .anyMatch(each -> !each.fixes().isEmpty());
  }

  private List<Finding> check(Athlete athlete, PlannedSession session, Program program) {
    var inForce = context.studio().clinic().inForce(athlete.id(), session.snapshot().source());
    return SafetyRules.check(program, athlete, Conditions.on(session.date()), inForce);
  }

  /// Gives it to all of them as one step of undo.
  private void mend() {
    var lacking = shown;
    var athlete = lacking == null ? null : model.athlete(lacking.athlete()).orElse(null);
    if (lacking == null || athlete == null) {
      context.notices().show(Notice.hint(words.text("calendar.supervise.none")));
      return;
    }
    Map<Program, Set<SessionId>> mended = new HashMap<>();
    for (var session : lacking.sessions()) {
      var program =
          SafetyRules.mended(session.program(), each -> check(athlete, session, each), RuleId.X04);
      mended.computeIfAbsent(program, _ -> new HashSet<>()).add(session.id());
    }
    var edits = new ArrayList<PlanEdit>();
    mended.forEach((program, sessions) -> edits.add(new PlanEdit.Change(sessions, program)));
    commands.perform(
        edits, words.text("calendar.undo.supervise", words.person().apply(athlete.id())));
  }
}
