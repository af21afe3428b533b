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
    studio.care().enter(response);
    studio.care().begin(course());
    studio.care().rule(ruling(response, ADVANCE));
    reopen();

    var record = studio.care().of(margit.id());
    assertThat(record.responses()).containsExactly(response);
    assertThat(record.course().map(Course::level)).hasValue(2);
    assertThat(record.awaitsDecision()).isFalse();
    assertThat(failures).isEmpty();
  }

  @Test
  void nothingOfTheRecordCanBeUndone() {
    studio.care().enter(session("good", 1));

    assertThat(studio.history().labels().get().undo()).isEqualTo("Add");
  }

  @Test
  void aCorrectedRulingStartsFromTheLevelOfTheSession() {
    var response = session("good", 1);
    studio.care().enter(response);
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
    studio.care().enter(response);
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

    studio.care().enter(session("red=CALF_SWELLING", 1));

    assertThat(reasons()).containsExactly(Gate.Reason.LOCKED);
    assertThat(state()).hasValue(Course.State.LOCKED);
  }

  @Test
  void aFallWithInjuryLocksAsARedFlagDoes() {

    studio.care().enter(session("hurt=1", 1));

    assertThat(reasons()).containsExactly(Gate.Reason.LOCKED);
  }

  @Test
  void noLaterRulingLiftsALock() {
    studio.care().begin(course());
    var flagged = session("red=CALF_SWELLING", 1);
    var later = session("good", 1, DAY.plusDays(2));
    studio.care().enter(flagged);

    studio.care().rule(ruling(flagged, new Decision.Refer()));
    studio.care().rule(ruling(flagged, Decision.repeat()));
    studio.care().enter(later);
    studio.care().rule(ruling(later, ADVANCE));

    assertThat(reasons()).containsExactly(Gate.Reason.LOCKED);
    assertThat(state()).hasValue(Course.State.LOCKED);
  }

  @Test
  void aSignedClearanceLiftsItAndStandsInTheTrail() throws InterruptedException {
    studio.care().begin(course());
    var flagged = session("red=CALF_SWELLING", 1);
    studio.care().enter(flagged);
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
    studio.care().enter(flagged);
    studio
        .care()
        .clear(
            margit.id(), new Signature("Ultrasound clear", "Dr Ana Ruiz", NOW.plusSeconds(3600)));

    studio.care().enter(flagged.withPain(flagged.pain().withNextMorning(1)));

    assertThat(reasons()).isEmpty();
  }

  @Test
  void aHoldUntilReviewedLocksUntilSomebodyHasReviewed() {
    studio.care().begin(course());
    var limping = session("end=LIMP", 1);
    studio.care().enter(limping);

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
    studio.care().enter(response);

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
