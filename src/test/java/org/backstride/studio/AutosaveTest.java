package org.backstride.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.backstride.athlete.Athlete;
import org.backstride.athlete.Person;
import org.backstride.plan.AthletePlan;
import org.backstride.plan.Plan;
import org.backstride.plan.PlannedSession;
import org.backstride.plan.SessionId;
import org.backstride.plan.Snapshot;
import org.backstride.program.Program;
import org.backstride.program.ProgramId;
import org.backstride.store.Libraries;
import org.backstride.store.Library;
import org.backstride.store.ShelvedProgram;
import org.backstride.studio.DocumentState.AthleteState;
import org.backstride.studio.DocumentState.PlanState;
import org.backstride.studio.DocumentState.ProgramState;
import org.backstride.studio.DocumentState.ShelfState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Everything is written by itself, the last state of each document, and nothing is lost at the
/// end.
class AutosaveTest {

  @TempDir Path folder;
  private final BlockingQueue<Runnable> deliveries = new LinkedBlockingQueue<>();
  private final List<Exception> failures = new ArrayList<>();
  private StoreThread store;
  private Autosave autosave;

  @BeforeEach
  void open() {
    store = new StoreThread(Libraries.open(file()), deliveries::add, failures::add);
    autosave = new Autosave(store, deliveries::add);
  }

  @AfterEach
  void close() throws InterruptedException {
    autosave.close();
    store.close(10_000);
  }

  @Test
  void aStateIsWrittenByItselfSoonAfter() throws InterruptedException {
    autosave.keep(state("Ada"));
    assertThat(names()).isEmpty();

    var flush = deliveries.poll(60, TimeUnit.SECONDS);
    assertThat(flush).isNotNull();
    flush.run();

    assertThat(names()).containsExactly("Ada");
  }

  @Test
  void ofABurstTheLastStateIsWrittenAndOneFlushIsUnderWay() throws InterruptedException {
    var ada = Athlete.named("A");
    for (String typed : List.of("A", "Ad", "Ada")) {
      autosave.keep(new AthleteState(ada.id(), ada.withPerson(Person.named(typed))));
    }
    autosave.flush();

    assertThat(names()).containsExactly("Ada");
    assertThat(deliveries).isEmpty();
  }

  @Test
  void whatIsKeptAfterAFlushIsWrittenByTheNextOne() throws InterruptedException {
    autosave.keep(state("Ada"));
    autosave.flush();
    autosave.keep(state("Ben"));
    autosave.flush();

    assertThat(names()).containsExactly("Ada", "Ben");
  }

  @Test
  void aSessionThatMovesToSomebodyElseIsWrittenWithBothPlansOrNotAtAll() throws Exception {
    var ada = Athlete.named("Ada");
    var ben = Athlete.named("Ben");
    var session =
        PlannedSession.of(
            SessionId.create(),
            LocalDate.of(2026, 11, 20),
            Snapshot.of(Program.EMPTY.withName("Walk"), null));
    var with = AthletePlan.EMPTY.withSessions(List.of(session));
    autosave.keep(new AthleteState(ada.id(), ada));
    autosave.keep(new AthleteState(ben.id(), ben));
    autosave.keep(new PlanState(Map.of(ada.id(), with), Set.of()));
    autosave.flush();
    assertThat(names()).containsExactly("Ada", "Ben");
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file());
        var statement = connection.createStatement()) {
      statement.executeUpdate(
          "CREATE TRIGGER full BEFORE INSERT ON planned_session WHEN NEW.athlete_id = '%s'"
                  .formatted(ben.id().value())
              + " BEGIN SELECT RAISE(ABORT, 'full'); END");
    }

    autosave.keep(new PlanState(Map.of(ada.id(), AthletePlan.EMPTY, ben.id(), with), Set.of()));
    autosave.flush();

    var plans = new ArrayList<Plan>();
    store.ask(Library::plan, plans::add);
    while (plans.isEmpty()) {
      Objects.requireNonNull(deliveries.poll(60, TimeUnit.SECONDS)).run();
    }
    assertThat(plans).extracting(plan -> plan.of(ada.id())).containsExactly(with);
  }

  @Test
  void theEndWritesWhatIsPending() throws InterruptedException {
    autosave.keep(state("Ada"));

    autosave.close();

    assertThat(names()).containsExactly("Ada");
  }

  @Test
  void anEditOfAViewThatIsStillClosingIsWrittenToo() throws InterruptedException {
    autosave.close();

    assertThatCode(() -> autosave.keep(state("Ada"))).doesNotThrowAnyException();

    assertThat(names()).containsExactly("Ada");
  }

  @Test
  void programsThatCameTogetherAndOneThatWentAfterwardsAreEachWrittenOnce()
      throws InterruptedException {
    var walk = new ProgramState(ProgramId.create(), named("Walk"), List.of());
    var run = new ProgramState(ProgramId.create(), named("Run"), List.of());
    autosave.keep(new ShelfState(List.of(walk, run), List.of()));
    autosave.keep(new ProgramState(run.id(), null, List.of()));
    autosave.flush();

    var there = new ArrayList<ShelvedProgram>();
    ask(() -> store.ask(library -> library.programs(), there::addAll));

    assertThat(there).extracting(ShelvedProgram::id).containsExactly(walk.id());
    assertThat(failures).isEmpty();
  }

  private static Program named(String name) {
    return Program.EMPTY.withName(name);
  }

  private static AthleteState state(String name) {
    var athlete = Athlete.named(name);
    return new AthleteState(athlete.id(), athlete);
  }

  private List<String> names() throws InterruptedException {
    var names = new ArrayList<String>();
    ask(
        () ->
            store.ask(
                library -> library.athletes(), all -> all.forEach(each -> names.add(each.name()))));
    return names;
  }

  /// Asks, waits for the answer, and leaves alone what is delivered by others.
  private void ask(Runnable question) throws InterruptedException {
    var others = new ArrayList<Runnable>();
    deliveries.drainTo(others);
    question.run();
    var answer = deliveries.poll(60, TimeUnit.SECONDS);
    assertThat(answer).as("no answer within a minute").isNotNull();
    answer.run();
    deliveries.addAll(others);
  }

  private Path file() {
    return folder.resolve("library.db");
  }
}
