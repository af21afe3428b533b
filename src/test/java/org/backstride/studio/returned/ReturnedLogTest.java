package org.backstride.studio.returned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.backstride.athlete.Athlete;
import org.backstride.plan.PlannedSession;
import org.backstride.plan.Plans;
import org.backstride.plan.SessionId;
import org.backstride.plan.edit.PlanEdit;
import org.backstride.rehab.response.Falls;
import org.backstride.rehab.response.Pain;
import org.backstride.rehab.response.Performed;
import org.backstride.rehab.response.Response;
import org.backstride.rehab.response.Response.Words;
import org.backstride.rehab.response.ResponseId;
import org.backstride.rehab.response.Signs;
import org.backstride.review.Reported;
import org.backstride.studio.OpenStudio;
import org.backstride.studio.Studio;
import org.backstride.studio.deciding.Deciding;
import org.backstride.studio.returned.ReturnedLog.Row;
import org.backstride.text.Messages;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class ReturnedLogTest {

  private static final LocalDate TODAY = Plans.day(8);

  private final Athlete ana = Athlete.named("Ana");

  @TempDir Path folder;
  private Studio studio;
  private ReturnedLog log;

  @BeforeEach
  void open() throws InterruptedException {
    studio = new OpenStudio(folder.resolve("library.db")).studio();
    studio.roster().put(ana, "Add");
    plan("a0 b2 c2 d4 e14");
    log = new ReturnedLog(studio, ana.id(), TODAY);
  }

  @AfterEach
  void close() throws InterruptedException {
    studio.close();
  }

  @Test
  void whatIsDueAndUnreportedIsOpen() {
    log.keep(List.of(row("a", 0, 2)), "Log");

    assertThat(log.open(log.sheets().getFirst())).containsExactly(2, 3, 4);
  }

  @Test
  void aNumberLeadsToItsSession() {
    var sheet = log.sheets().getFirst();

    assertThat(sheet.of(3)).map(PlannedSession::id).contains(Plans.id("c"));
    assertThat(sheet.of(6)).isEmpty();
  }

  @Test
  void aPrintedNumberMeansItsSessionHoweverTheyMoved() throws InterruptedException {
    studio.plan().issue(ana.id(), studio.plan().numbers(ana.id()).sheet());
    move("a", 5);
    move("e", -13);
    reopen();

    var sheet = log.sheets().getFirst();

    assertThat(List.of(1, 2, 3, 4, 5))
        .extracting(number -> sheet.of(number).orElseThrow().program().name())
        .containsExactly("a", "b", "c", "d", "e");
    assertThat(log.open(sheet)).containsExactly(1, 2, 3, 4, 5);
  }

  @Test
  void undoDoesNotCallPaperBack() {
    move("a", 3);
    studio.plan().issue(ana.id(), studio.plan().numbers(ana.id()).sheet());

    studio.history().undo();

    assertThat(log.sheets().getFirst().of(3)).map(PlannedSession::id).contains(Plans.id("a"));
  }

  @Test
  void theSecondSessionOfADayKeepsItsPlaceWithoutTheFirst() {
    log.keep(List.of(row("c", 2, 5)), "Log");

    assertThat(responses()).extracting(each -> each.session().number()).containsExactly(2);
    assertThat(reported(Plans.id("c"))).isEqualTo(5);
    assertThat(reported(Plans.id("b"))).isNull();
  }

  @Test
  void aSessionDoneOnAnotherDayMovesThereAndKeepsItsFirstDay() {
    log.keep(List.of(row("a", 1, 3)), "Log");

    var moved = session("a");
    assertThat(moved.date()).isEqualTo(Plans.day(1));
    assertThat(moved.when().original()).isEqualTo(Plans.day(0));
    assertThat(reported(Plans.id("a"))).isEqualTo(3);
  }

  @Test
  void undoTakesTheReportsAndTheMovesBackAtOnce() {
    log.keep(List.of(row("a", 1, 3), row("d", 5, 2)), "Log");

    assertThat(studio.history().undo()).hasValue("Log");
    assertThat(responses()).isEmpty();
    assertThat(session("a").date()).isEqualTo(Plans.day(0));
    assertThat(session("d").date()).isEqualTo(Plans.day(4));
  }

  @Test
  void aLogThatWasDecidedOnIsNotTakenBack() {
    log.keep(List.of(row("a", 1, 3)), "Log");
    var waiting = studio.care().of(ana.id()).waiting().getFirst();

    new Deciding(studio, Messages.in(Locale.ENGLISH), "Sessions follow").accept(waiting);

    assertThat(studio.history().labels().get().undo()).isNotEqualTo("Log");
    assertThat(responses()).hasSize(1);
  }

  @Test
  void twoSessionsThatChangedDaysAreEachReportedOnTheirOwn() {
    log.keep(List.of(row("a", 4, 1), row("d", 0, 6)), "Log");

    assertThat(reported(Plans.id("a"))).isEqualTo(1);
    assertThat(reported(Plans.id("d"))).isEqualTo(6);
  }

  @Test
  void aRowWithoutAPlannedSessionTakesTheNextPlaceOfItsDay() {
    log.keep(List.of(row("a", 0, 2), row(null, 0, 4), row(null, 6, 1)), "Log");

    assertThat(responses())
        .extracting(Response::date, each -> each.session().number())
        .containsExactly(tuple(Plans.day(0), 1), tuple(Plans.day(0), 2), tuple(Plans.day(6), 1));
  }

  @Test
  void aRowWithoutAPlannedSessionIsNotTheReportOfOneThatNobodyReported() {
    log.keep(List.of(row(null, 2, 7), row("b", 2, 3)), "Log");

    assertThat(responses()).extracting(each -> each.session().number()).containsExactly(1, 3);
    assertThat(reported(Plans.id("b"))).isEqualTo(3);
    assertThat(reported(Plans.id("c"))).isNull();
  }

  @Test
  void aDateFindsTheSessionsOfItsDayThatNobodyReportedOneAfterTheOther() {
    log.keep(List.of(row("b", 2, 3)), "Log");

    assertThat(log.on(Plans.day(2), Set.of())).contains(Plans.id("c"));
    assertThat(log.on(Plans.day(2), Set.of(Plans.id("c")))).isEmpty();
    assertThat(log.on(Plans.day(1), Set.of())).isEmpty();
  }

  @Test
  void aSessionIsNotReportedTwice() {
    log.keep(List.of(row("a", 0, 2)), "Log");

    assertThat(log.reportedTwice(List.of(row("b", 2, 1), row("a", 0, 3)))).hasValue(1);
    assertThat(log.reportedTwice(List.of(row("b", 2, 1), row("b", 2, 1)))).hasValue(1);
    assertThat(log.reportedTwice(List.of(row("b", 2, 1), row(null, 0, 1)))).isEmpty();
  }

  private void move(String session, int days) {
    studio.plan().edit(new PlanEdit.Move(Set.of(Plans.id(session)), days, null), "Move");
  }

  private void reopen() throws InterruptedException {
    studio.close();
    studio = new OpenStudio(folder.resolve("library.db")).studio();
    log = new ReturnedLog(studio, ana.id(), TODAY);
  }

  private void plan(String sessions) {
    studio.plan().edit(new PlanEdit.Insert(ana.id(), Plans.plan(sessions).sessions()), "Plan");
  }

  private static Row row(@Nullable String session, int day, int peak) {
    var id = session == null ? null : Plans.id(session);
    return new Row(id, Plans.day(day), about -> response(about, peak));
  }

  private static Response response(Response.Session about, int peak) {
    return new Response(
        ResponseId.create(),
        about,
        new Pain(null, peak, null, null),
        new Signs(null, null, null, null, null),
        new Performed(100, null, null, null, null),
        Falls.UNREPORTED,
        new Words("", List.of(), Instant.parse("2026-11-30T10:00:00Z")));
  }

  private PlannedSession session(String name) {
    return studio.plan().plan().get().of(ana.id()).find(Plans.id(name)).orElseThrow();
  }

  private List<Response> responses() {
    return studio.care().of(ana.id()).responses();
  }

  private @Nullable Integer reported(SessionId session) {
    var plan = studio.plan().plan().get().of(ana.id());
    var found = Reported.of(plan, studio.care().of(ana.id())).get(session);
    return found == null ? null : found.pain();
  }
}
