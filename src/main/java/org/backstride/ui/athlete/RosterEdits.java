package org.backstride.ui.athlete;

import org.backstride.athlete.Athlete;
import org.backstride.athlete.Athlete.Standing;
import org.backstride.athlete.Athlete.Status;
import org.backstride.studio.Roster;
import org.backstride.ui.kit.Action;
import org.backstride.ui.kit.Notice;
import org.backstride.ui.kit.Place;
import org.backstride.ui.kit.ViewContext;

/// Adding, archiving and deleting people: each one undo step, each deletion told with a way back.
public final class RosterEdits {

  private final ViewContext context;
  private final Roster roster;

  public RosterEdits(ViewContext context) {
    this.context = context;
    roster = context.studio().roster();
  }

  /// Adds a person with a name to be overwritten, and opens the profile.
  public void add() {
    var athlete = Athlete.named(context.text("athlete.new.name"));
    roster.put(athlete, context.text("athlete.undo.add"));
    context.navigator().open(new Place.AthletePlace(athlete.id()));
  }

  /// Archives a person, or takes an archived one back.
  public void archiveOrRestore(Athlete athlete) {
    boolean away = athlete.standing().status() != Status.ARCHIVED;
    var status = away ? Status.ARCHIVED : Status.ACTIVE;
    roster.put(
        athlete.withStanding(new Standing(athlete.standing().notes(), status)),
        context.text(
            away ? "athlete.undo.archive" : "athlete.undo.restore", context.name(athlete)));
    tell(
        context.text(
            away ? "athlete.told.archived" : "athlete.told.restored", context.name(athlete)));
  }

  /// Deletes at once, without a question: the notice and undo bring the person back.
  public void delete(Athlete athlete) {
    roster.delete(athlete.id(), context.text("athlete.undo.delete", context.name(athlete)));
    tell(context.text("athlete.told.deleted", context.name(athlete)));
  }

  private void tell(String text) {
    var undo =
        Action.of(
            "notice-undo", context.text("athlete.action.undo"), context.studio().history()::undo);
    context.notices().show(Notice.done(text).withAction(undo));
  }
}
