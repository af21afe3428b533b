package org.backstride.studio.deciding;

import java.time.LocalDate;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.backstride.athlete.AthleteId;
import org.backstride.plan.AthletePlan;
import org.backstride.plan.edit.PlanEdit;
import org.backstride.rehab.care.Waiting;
import org.backstride.rehab.course.Ruling;
import org.backstride.rehab.course.Ruling.Signature;
import org.backstride.rehab.course.Ruling.Subject;
import org.backstride.rehab.course.Ruling.Verdict;
import org.backstride.rehab.decision.Decision;
import org.backstride.rehab.decision.DecisionTable;
import org.backstride.rehab.response.Response;
import org.backstride.rehab.template.CoursePlan;
import org.backstride.studio.Studio;
import org.backstride.text.Messages;

/// Accepts, changes or declines what the table proposes after a session.
///
/// @param undo what undo calls the change of the planned sessions
public record Deciding(Studio studio, Messages messages, String undo) {

  /// Accepts a proposal as it stands.
  public void accept(Waiting waiting) {
    rule(waiting, Verdict.ACCEPTED, waiting.proposal().decision(), "");
  }

  /// Puts a ruling on record; planned sessions ahead keep the days off free and take the level that
  /// is next.
  ///
  /// @param waiting the session that is decided on, with what was proposed after it
  /// @throws IllegalArgumentException where a change or a refusal says no reason
  public void rule(Waiting waiting, Verdict verdict, Decision decided, String note) {
    var response = waiting.response();
    var proposal = waiting.proposal();
    var athlete = response.session().athlete();
    studio
        .care()
        .rule(
            new Ruling(
                UUID.randomUUID(),
                new Subject(athlete, response.id()),
                proposal.row(),
                proposal.decision(),
                verdict,
                decided,
                new Signature(note, signing(athlete), studio.care().now())));
    var day = response.date();
    follow(athlete, day, DecisionTable.earliest(proposal.row(), decided, day));
  }

  /// Enters what may ask for other precautions; where it does, the planned sessions take them in
  /// the same step of undo.
  ///
  /// @param label what undo calls the step
  public void guarding(AthleteId athlete, String label, Runnable entry) {
    studio
        .history()
        .asOne(
            label,
            () -> {
              var before = studio.care().of(athlete).precautions();
              entry.run();
              if (!studio.care().of(athlete).precautions().equals(before)) {
                guard(athlete);
              }
            });
  }

  /// The planned sessions that nobody has reported yet take what they are now to be done with.
  public void guard(AthleteId athlete) {
    var today = studio.care().today();
    var after =
        studio
            .care()
            .of(athlete)
            .last()
            .map(Response::date)
            .filter(today::equals)
            .orElse(today.minusDays(1));
    follow(athlete, after, today);
  }

  /// Who signs: who said so for this person a moment ago, else the one name that this library
  /// knows. Where several people sign, each says so anew for every person.
  public String signer(AthleteId athlete) {
    String said = studio.care().signer(athlete);
    if (!said.isBlank()) {
      return said;
    }
    var known = names();
    return known.size() == 1 ? known.first() : "";
  }

  /// Who signed what is put on record now.
  public String signing(AthleteId athlete) {
    String said = studio.care().signing(athlete);
    return said.isBlank() ? signer(athlete) : said;
  }

  /// Everyone who has signed a ruling or an override or asked the questions, in order.
  public SortedSet<String> names() {
    var names = new TreeSet<>(studio.care().signers());
    studio.roster().athletes().get().forEach(each -> names.add(each.screening().by()));
    studio.clinic().exemptions().get().forEach(each -> names.add(each.given().by()));
    names.removeIf(String::isBlank);
    return names;
  }

  /// What was planned for a day that is over stays as it was planned, however late one decides.
  private void follow(AthleteId athlete, LocalDate session, LocalDate earliest) {
    var precautions = studio.care().of(athlete).precautions();
    var yesterday = studio.care().today().minusDays(1);
    var after = session.isBefore(yesterday) ? yesterday : session;
    studio
        .care()
        .of(athlete)
        .course()
        .ifPresent(
            course ->
                studio
                    .history()
                    .asOne(
                        undo,
                        () -> {
                          CoursePlan.rested(course, plan(athlete), after, earliest)
                              .ifPresent(this::edit);
                          CoursePlan.followed(
                                  new CoursePlan.Next(course, precautions),
                                  plan(athlete),
                                  after,
                                  messages::text)
                              .ifPresent(this::edit);
                        }));
  }

  private AthletePlan plan(AthleteId athlete) {
    return studio.plan().plan().get().of(athlete);
  }

  private void edit(PlanEdit edit) {
    studio.plan().edit(edit, undo);
  }
}
