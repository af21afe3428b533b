package org.backstride.store.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.backstride.athlete.Athlete;
import org.backstride.athlete.Circumstances;
import org.backstride.athlete.Circumstances.Contact;
import org.backstride.athlete.Circumstances.Goal;
import org.backstride.athlete.Condition.Side;
import org.backstride.program.ProgramId;
import org.backstride.rehab.ClinicRules;
import org.backstride.rehab.ClinicRules.Switch;
import org.backstride.rehab.ClinicRules.Weight;
import org.backstride.rehab.Exemption;
import org.backstride.rehab.Exemption.Given;
import org.backstride.rehab.Exemption.Subject;
import org.backstride.rehab.Exemption.Topic;
import org.backstride.rehab.Provenance;
import org.backstride.rehab.RuleId;
import org.backstride.rehab.RuleLimit;
import org.backstride.rehab.Strictness;
import org.backstride.rehab.care.CareRecord;
import org.backstride.rehab.clinic.ClinicSettings;
import org.backstride.rehab.course.Course;
import org.backstride.rehab.course.Course.Frame;
import org.backstride.rehab.course.Protocols;
import org.backstride.rehab.course.Ruling;
import org.backstride.rehab.course.Ruling.Signature;
import org.backstride.rehab.course.Ruling.Verdict;
import org.backstride.rehab.decision.Decision;
import org.backstride.rehab.decision.LimitChange;
import org.backstride.rehab.decision.PainScale;
import org.backstride.rehab.decision.Row;
import org.backstride.rehab.decision.Thresholds;
import org.backstride.rehab.decision.Thresholds.Practice;
import org.backstride.rehab.outcome.BackwardWalk;
import org.backstride.rehab.outcome.Measure;
import org.backstride.rehab.outcome.OutcomeScore;
import org.backstride.rehab.outcome.Series;
import org.backstride.rehab.response.BodySpot;
import org.backstride.rehab.response.Falls;
import org.backstride.rehab.response.Pain;
import org.backstride.rehab.response.Performed;
import org.backstride.rehab.response.Response;
import org.backstride.rehab.response.Response.Session;
import org.backstride.rehab.response.Response.Words;
import org.backstride.rehab.response.ResponseId;
import org.backstride.rehab.response.Signs;
import org.backstride.store.MargitsLibrary;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What is missing stays missing, what was set back is gone, and a deletion takes back all of it.
class CareTablesTest extends MargitsLibrary {

  private static final Signs UNTOLD = new Signs(null, null, null, null, null);
  private static final Signs ASKED_NONE = new Signs(Set.of(), Set.of(), null, null, null);

  @Test
  void whatNobodyWasAskedIsNotTheAnswerNone() {
    var untold = response(1, UNTOLD, List.of());
    var none =
        response(
            2,
            ASKED_NONE,
            List.of(
                new BodySpot(BodySpot.View.FRONT, 0.5, 1),
                new BodySpot(BodySpot.View.BACK, 0, 0.125)));
    library.record(tables -> tables.add(none));
    library.record(tables -> tables.add(untold));

    assertThat(record(margit).responses()).containsExactly(untold, none);
  }

  @Test
  void aScoreHasItsSideAndItsSumOnlyWhereTheyWereKept() {
    var bare = score(new Series(Measure.LEFS, null), null, NOON);
    var sided = score(new Series(Measure.KOOS_PS, Side.RIGHT), 11, NOON);
    var corrected =
        new OutcomeScore(
            sided.id(),
            margit.id(),
            sided.series(),
            DAY,
            33.6,
            12,
            new OutcomeScore.Words("7 items", "misread", NOON.plusSeconds(60)));
    List.of(bare, sided, corrected).forEach(each -> library.record(tables -> tables.add(each)));

    assertThat(record(margit).outcomes()).containsExactlyInAnyOrder(bare, corrected);
  }

  @Test
  void anOwnAdvanceLimitThatWasTakenBackNoLongerHoldsAndStaysOnRecord() {
    var own = new LimitChange(4, "Hurts 3 at rest", "Eva", NOON);
    var back = new LimitChange(null, "Rests well now", "Mia", NOON.plusSeconds(60));
    library.record(tables -> tables.add(margit.id(), own));
    assertThat(record(margit).thresholds().advanceLimit()).isEqualTo(4);

    library.record(tables -> tables.add(margit.id(), back));

    assertThat(record(margit).thresholds()).isEqualTo(Thresholds.STANDARD);
    assertThat(library.advanceLimits().get(margit.id())).containsExactly(own, back);
  }

  @Test
  void anOverrideIsNeverRewrittenButByItsWithdrawal() {
    var whole = exemption(null, "", NOON);
    var one = exemption(new ProgramId(UUID.randomUUID()), "Retro walk", NOON.plusSeconds(1));
    library.record(tables -> tables.save(whole));
    library.record(tables -> tables.save(one));
    var withdrawn = one.withdrawnBy("Mia", NOON.plusSeconds(90));

    library.record(
        tables ->
            tables.save(
                new Exemption(
                    one.id(),
                    one.subject(),
                    one.topic(),
                    new Given("Another reason", "Somebody", NOON),
                    withdrawn.withdrawn())));

    assertThat(library.exemptions()).containsExactly(whole, withdrawn);
  }

  @Test
  void everySettingOfTheClinicComesBackAndTheStandardLeavesNothing() {
    var set =
        new ClinicSettings(
            ClinicRules.STANDARD
                .with(new Switch(RuleId.S24, Strictness.Group.NOVICES), Weight.OFF)
                .with(RuleLimit.S24_NOVICE, 90),
            new Thresholds(PainScale.SILBERNAGEL, 3, 6, 1, new Practice(75, 3, 1, 4)),
            new BackwardWalk(3.25, 5, 7.5));

    library.record(tables -> tables.save(set, NOON));
    assertThat(library.clinic()).isEqualTo(set);
    library.record(tables -> tables.save(ClinicSettings.STANDARD, NOON));

    assertThat(library.clinic()).isEqualTo(ClinicSettings.STANDARD);
  }

  @Test
  void fewerContactsAndGoalsLeaveNoneOfTheEarlierOnes() {
    var self = new Contact(Circumstances.Role.SELF, "", "+49 1", "");
    var goal = new Goal("Stairs", null, Circumstances.State.OPEN);
    var full = Circumstances.UNKNOWN.withContacts(List.of(self, self)).withGoals(List.of(goal));
    library.save(margit.withCircumstances(full));

    var less = margit.withCircumstances(Circumstances.UNKNOWN.withContacts(List.of(self)));
    library.save(less);

    assertThat(library.athletes()).containsExactly(less);
  }

  @Test
  void aDeletionTakesAllOfTheRecordAndItsUndoBringsAllOfItBack() {
    var other = Athlete.named("Tunde");
    library.save(other);
    var response = response(1, ASKED_NONE, List.of());
    library.record(
        tables -> {
          tables.add(response);
          tables.add(ruling(response));
          tables.add(score(new Series(Measure.LEFS, null), null, NOON));
          tables.save(course().after(new Decision.Regress(1, 0, Set.of())).locked());
          tables.add(margit.id(), new LimitChange(4, "Hurts 3 at rest", "Eva", NOON));
        });
    var before = library.care();

    library.delete(margit.id());
    assertThat(library.care()).isEmpty();
    library.save(margit);

    assertThat(library.care()).isEqualTo(before).containsOnlyKeys(margit.id());
    assertThat(record(other)).isEqualTo(CareRecord.EMPTY);
  }

  private Response response(int day, Signs signs, List<BodySpot> spots) {
    return new Response(
        ResponseId.create(),
        new Session(margit.id(), DAY.plusDays(day), 1, -1),
        new Pain(null, null, null, null),
        signs,
        new Performed(null, null, null, null, null),
        new Falls(null, null, null),
        new Words("", spots, NOON));
  }

  private OutcomeScore score(Series series, @Nullable Integer raw, Instant entered) {
    var words = new OutcomeScore.Words("", "", entered);
    return new OutcomeScore(UUID.randomUUID(), margit.id(), series, DAY, 31.5, raw, words);
  }

  private Ruling ruling(Response response) {
    return new Ruling(
        UUID.randomUUID(),
        new Ruling.Subject(margit.id(), response.id()),
        Row.R11,
        Decision.repeat(),
        Verdict.ACCEPTED,
        Decision.repeat(),
        new Signature("", "Eva", NOON));
  }

  private Course course() {
    return Course.begun(
        margit.id(),
        new Frame(Provenance.T2, DAY, 4, 2, 1),
        Protocols.first(Provenance.T2, margit, 0),
        Protocols.ceiling(Provenance.T2, margit, 0));
  }

  private Exemption exemption(@Nullable ProgramId program, String name, Instant at) {
    return new Exemption(
        UUID.randomUUID(),
        new Subject(margit.id(), program, name),
        new Topic(RuleId.S24, "rehab.finding.S24"),
        new Given("Agreed with the surgeon", "Eva", at),
        null);
  }
}
