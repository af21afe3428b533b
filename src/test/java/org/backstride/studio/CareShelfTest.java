package org.backstride.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.backstride.athlete.Athlete;
import org.backstride.athlete.Gate;
import org.backstride.athlete.Person;
import org.backstride.rehab.Provenance;
import org.backstride.rehab.care.CareRecord;
import org.backstride.rehab.course.Course;
import org.backstride.rehab.course.Course.Frame;
import org.backstride.rehab.course.Protocols;
import org.backstride.rehab.course.Ruling;
import org.backstride.rehab.course.Ruling.Signature;
import org.backstride.rehab.course.Ruling.Subject;
import org.backstride.rehab.course.Ruling.Verdict;
import org.backstride.rehab.decision.Decision;
import org.backstride.rehab.outcome.Measure;
import org.backstride.rehab.outcome.Scores;
import org.backstride.rehab.response.Reports;
import org.backstride.rehab.response.Response;
import org.backstride.rehab.response.Response.Session;
import org.backstride.store.Libraries;
import org.backstride.work.Jobs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class CareShelfTest {

  private static final Instant NOW = Instant.parse("2026-11-20T09:40:00Z");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 18);
  private static final Decision ADVANCE = new Decision.Advance();

  private final LinkedBlockingQueue<Runnable> deliveries = new LinkedBlockingQueue<>();
  private final List<Exception> failures = new ArrayList<>();
  private final Athlete margit = Athlete.named("Margit");

  @TempDir Path folder;
  private Studio studio;

  @BeforeEach
  void begin() throws InterruptedException {
    studio = opened();
    studio.roster().put(margit, "Add");
  }

  @AfterEach
  void end() throws InterruptedException {
    studio.close();
  }

  @Test
  void whatIsEnteredAboutSomebodyJustAddedIsThereAfterARestart() throws InterruptedException {
    var response = session("good", 1);
    studio.care().begin(course());
    studio.care().enter(response, "Report");
    studio.care().rule(ruling(response, ADVANCE));
    reopen();

    var record = studio.care().of(margit.id());
    assertThat(record.responses()).containsExactly(response);
    assertThat(record.course().map(Course::level)).hasValue(2);
    assertThat(record.awaitsDecision()).isFalse();
    assertThat(failures).isEmpty();
  }

  @Test
  void aReportEnteredInErrorIsTakenBackAndDoneAgain() throws InterruptedException {
    var response = session("good", 1);
    studio.care().enter(response, "Report");

    assertThat(studio.history().undo()).hasValue("Report");
    assertThat(studio.care().of(margit.id()).responses()).isEmpty();
    studio.history().redo();
    reopen();

    assertThat(studio.care().of(margit.id()).responses()).containsExactly(response);
  }

  @Test
  void aReportTakenBackIsNotThereAfterARestart() throws InterruptedException {
    studio.care().enter(session("good", 1), "Report");
    studio.history().undo();
    reopen();

    assertThat(studio.care().of(margit.id()).responses()).isEmpty();
  }

  @Test
  void aNextMorningIsTakenBackByALaterEntry() throws InterruptedException {
    var evening = session("morning=?", 1);
    studio.care().enter(evening, "Report");
    studio.care().enter(morning(evening, 4), "Morning");

    studio.history().undo();
    reopen();

    var now = studio.care().of(margit.id()).responses().getFirst();
    assertThat(now.pain()).isEqualTo(evening.pain());
    assertThat(now.words().entered()).isAfter(morning(evening, 4).words().entered());
    assertThat(studio.history().labels().get().undo()).isNull();
  }

  @Test
  void aNextMorningTakenBackIsDoneAgain() {
    var evening = session("morning=?", 1);
    studio.care().enter(evening, "Report");
    studio.care().enter(morning(evening, 4), "Morning");

    studio.history().undo();
    studio.history().redo();

    assertThat(studio.care().of(margit.id()).responses())
        .extracting(each -> each.pain().nextMorning())
        .containsExactly(4);
  }

  @Test
  void aReportThatSomebodyDecidedOnStays() {
    var response = session("good", 1);
    studio.care().enter(response, "Report");
    studio.care().begin(course());
    studio.care().rule(ruling(response, ADVANCE));

    assertThat(studio.history().labels().get().undo()).isEqualTo("Add");
  }

  @Test
  void aRedFlagIsNotTakenBack() {
    studio.care().enter(session("red=CALF_SWELLING", 1), "Report");

    assertThat(studio.history().labels().get().undo()).isEqualTo("Add");
  }

  @Test
  void aResultEnteredInErrorIsTakenBackForGood() throws InterruptedException {
    studio.care().score(Scores.about(margit.id(), Scores.of(Measure.NPRS, DAY, 4)), "Result");

    assertThat(studio.history().undo()).hasValue("Result");
    reopen();

    assertThat(studio.care().of(margit.id()).outcomes()).isEmpty();
  }

  @Test
  void aCorrectedRulingStartsFromTheLevelOfTheSession() {
    var response = session("good", 1);
    studio.care().enter(response, "Report");
    studio.care().begin(course());

    studio.care().rule(ruling(response, ADVANCE));
    studio.care().rule(ruling(response, Decision.repeat()));

    assertThat(studio.care().of(margit.id()).course().map(Course::level)).hasValue(1);
    assertThat(studio.care().of(margit.id()).rulings()).hasSize(2);
  }

  @Test
  void aReferralLocksTheGateAndUndoDoesNotLiftIt() {
    var named = margit.withPerson(Person.named("Margit S"));
    studio.roster().put(named, "Rename");
    var response = session("red=CALF_SWELLING", 1);
    studio.care().enter(response, "Report");
    studio.care().begin(course());

    studio.care().rule(ruling(response, new Decision.Refer()));
    studio.history().undo();

    var now = studio.roster().find(margit.id()).orElseThrow();
    assertThat(now.name()).isEqualTo("Margit");
    assertThat(Gate.of(now).reasons()).containsExactly(Gate.Reason.LOCKED);
  }

  @Test
  void aRedFlagLocksBeforeAnybodyHasDecided() {
    studio.care().begin(course());

    studio.care().enter(session("red=CALF_SWELLING", 1), "Report");

    assertThat(reasons()).containsExactly(Gate.Reason.LOCKED);
    assertThat(state()).hasValue(Course.State.LOCKED);
  }

  @Test
  void aFallWithInjuryLocksAsARedFlagDoes() {

    studio.care().enter(session("hurt=1", 1), "Report");

    assertThat(reasons()).containsExactly(Gate.Reason.LOCKED);
  }

  @Test
  void noLaterRulingLiftsALock() {
    studio.care().begin(course());
    var flagged = session("red=CALF_SWELLING", 1);
    var later = session("good", 1, DAY.plusDays(2));
    studio.care().enter(flagged, "Report");

    studio.care().rule(ruling(flagged, new Decision.Refer()));
    studio.care().rule(ruling(flagged, Decision.repeat()));
    studio.care().enter(later, "Report");
    studio.care().rule(ruling(later, ADVANCE));

    assertThat(reasons()).containsExactly(Gate.Reason.LOCKED);
    assertThat(state()).hasValue(Course.State.LOCKED);
  }

  @Test
  void aSignedClearanceLiftsItAndStandsInTheTrail() throws InterruptedException {
    studio.care().begin(course());
    var flagged = session("red=CALF_SWELLING", 1);
    studio.care().enter(flagged, "Report");
    studio.care().rule(ruling(flagged, new Decision.Refer()));

    studio
        .care()
        .clear(
            margit.id(), new Signature("Ultrasound clear", "Dr Ana Ruiz", NOW.plusSeconds(3600)));
    reopen();
    var record = studio.care().of(margit.id());
    assertThat(reasons()).isEmpty();
    assertThat(state()).hasValue(Course.State.RUNNING);
    assertThat(record.course().map(Course::level)).hasValue(1);
    assertThat(record.rulings().getLast().verdict()).isEqualTo(Verdict.CLEARED);
    assertThat(record.rulings().getLast().signature().by()).isEqualTo("Dr Ana Ruiz");
    assertThat(record.rulingOn(flagged.id()).map(Ruling::decided)).hasValue(new Decision.Refer());
  }

  @Test
  void completingAClearedReportDoesNotLockAgain() {
    var flagged = session("red=CALF_SWELLING morning=?", 1);
    studio.care().enter(flagged, "Report");
    studio
        .care()
        .clear(
            margit.id(), new Signature("Ultrasound clear", "Dr Ana Ruiz", NOW.plusSeconds(3600)));

    studio.care().enter(flagged.withPain(flagged.pain().withNextMorning(1)), "Report");

    assertThat(reasons()).isEmpty();
  }

  @Test
  void aHoldUntilReviewedLocksUntilSomebodyHasReviewed() {
    studio.care().begin(course());
    var limping = session("end=LIMP", 1);
    studio.care().enter(limping, "Report");

    studio.care().rule(ruling(limping, new Decision.Hold(0, Decision.Until.REVIEWED)));

    assertThat(reasons()).containsExactly(Gate.Reason.LOCKED);
    studio
        .care()
        .clear(margit.id(), new Signature("Gait normal again", "Eva, PT", NOW.plusSeconds(3600)));
    assertThat(reasons()).isEmpty();
    assertThat(state()).hasValue(Course.State.RUNNING);
  }

  @Test
  void endingAProgramNeedsNoClearance() {
    studio.care().begin(course());
    var response = session("good", 1);
    studio.care().enter(response, "Report");

    studio.care().rule(ruling(response, new Decision.Stop()));

    assertThat(reasons()).isEmpty();
    assertThat(studio.care().of(margit.id()).course()).isEmpty();
  }

  @Test
  void aNewCourseEndsTheOneBefore() {
    var first = course();
    var second = course();

    studio.care().begin(first);
    studio.care().begin(second);

    var record = studio.care().of(margit.id());
    assertThat(record.course()).hasValue(second);
    assertThat(record.courses().getFirst().state()).isEqualTo(Course.State.ENDED);
  }

  @Test
  void missingMorningsAreListedFromTheNextDayOn() {
    var record =
        CareRecord.EMPTY
            .with(session("morning=?", 1))
            .with(Reports.report(DAY.plusDays(2), "morning=?"))
            .with(Reports.report(DAY.minusDays(2), ""));

    assertThat(record.morningsMissing(DAY)).isEmpty();
    assertThat(record.morningsMissing(DAY.plusDays(1))).hasSize(1);
    assertThat(record.morningsMissing(DAY.plusDays(3))).hasSize(2);
  }

  private static Response morning(Response evening, int pain) {
    return evening
        .withPain(evening.pain().withNextMorning(pain))
        .enteredAt(evening.words().entered().plusSeconds(60_000));
  }

  private Course course() {
    return Course.begun(
        margit.id(),
        new Frame(Provenance.T3, DAY, 6, 3),
        Protocols.first(Provenance.T3, margit, 5),
        Protocols.ceiling(Provenance.T3, margit, 0));
  }

  private Response session(String differences, int level) {
    return session(differences, level, DAY);
  }

  private Response session(String differences, int level, LocalDate day) {
    var was = Reports.report(day, differences);
    return new Response(
        was.id(),
        new Session(margit.id(), day, 1, level),
        was.pain(),
        was.signs(),
        was.performed(),
        was.falls(),
        was.words());
  }

  private Ruling ruling(Response response, Decision decided) {
    var proposal = CareRecord.EMPTY.with(response).proposal().orElseThrow();
    return new Ruling(
        UUID.randomUUID(),
        new Subject(margit.id(), response.id()),
        proposal.row(),
        proposal.decision(),
        proposal.decision().equals(decided) ? Verdict.ACCEPTED : Verdict.CHANGED,
        decided,
        new Signature("Seen", "Eva", NOW.plusSeconds(deliveries.size())));
  }

  private void reopen() throws InterruptedException {
    studio.close();
    studio = opened();
  }

  private Studio opened() throws InterruptedException {
    var library = Libraries.open(folder.resolve("library.db"));
    var ground =
        new Studio.Ground(
            library, deliveries::add, Clock.fixed(NOW, ZoneOffset.UTC), failures::add);
    var made = new Studio(ground, new Jobs(1, deliveries::add));
    var loaded = new CompletableFuture<Boolean>();
    made.load(() -> loaded.complete(true));
    while (!loaded.isDone()) {
      var delivery = deliveries.poll(60, TimeUnit.SECONDS);
      assertThat(delivery).as("the library is read").isNotNull();
      delivery.run();
    }
    return made;
  }

  private List<Gate.Reason> reasons() {
    return Gate.of(studio.roster().find(margit.id()).orElseThrow()).reasons();
  }

  private Optional<Course.State> state() {
    return studio.care().of(margit.id()).course().map(Course::state);
  }
}
