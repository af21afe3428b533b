package org.backstride.studio.demo;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.backstride.athlete.Athlete;
import org.backstride.program.Program;
import org.backstride.program.ProgramId;
import org.backstride.recording.Recording;
import org.backstride.store.Library;
import org.backstride.work.Progress;

/// Fills a library with six invented people, ten programs and some weeks of generated recordings.
/// The same day gives the same library.
public final class DemoLibrary {

  /// What someone has been doing.
  ///
  /// @param first the program of the first half of the weeks
  /// @param second that of the second half
  /// @param mostUptake the most oxygen the body takes up, in mL a minute and kilogram
  private record Habit(
      String first, String second, int weeks, List<DayOfWeek> days, double mostUptake) {}

  private static final List<DayOfWeek> THREE_DAYS =
      List.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY);
  private static final List<DayOfWeek> TWO_DAYS = List.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY);

  /// In the order of [DemoPeople#all].
  private static final List<Habit> HABITS =
      List.of(
          new Habit("Knee OA, weeks 1 and 2", "Knee OA, weeks 3 to 6", 5, THREE_DAYS, 24),
          new Habit("Easy backward, hamstrings", "ACL late phase, level to 4 %", 4, THREE_DAYS, 42),
          new Habit("First steps on the treadmill", "Incline for the kneecap", 3, THREE_DAYS, 38),
          new Habit(
              "First steps on the treadmill", "Track, twenty metres at a time", 4, TWO_DAYS, 36),
          new Habit("Backward strides 20 m", "Backward intervals 2 min", 6, TWO_DAYS, 58),
          new Habit("Balance between the bars", "Balance between the bars", 2, TWO_DAYS, 20));

  private final LocalDate today;
  private final ZoneId zone;

  public DemoLibrary(LocalDate today, ZoneId zone) {
    this.today = today;
    this.zone = zone;
  }

  /// The people, without their recordings.
  public List<Athlete> people() {
    return new DemoPeople(today).all();
  }

  /// The programs of the demo.
  public List<Program> programs() {
    return DemoPrograms.all();
  }

  /// The recordings of one of the people, oldest first.
  public List<Recording> recordingsOf(Athlete athlete) {
    int index = people().stream().map(Athlete::id).toList().indexOf(athlete.id());
    return index < 0 ? List.of() : recordings(athlete, HABITS.get(index), index);
  }

  /// Puts everything into a library; may be called again, and then changes nothing but the
  /// recordings that are there already, which it leaves.
  public void fill(Library library, Progress progress) {
    List<Athlete> people = people();
    programs().forEach(program -> library.save(idOf(program), program));
    for (int index = 0; index < people.size() && !progress.isCancelled(); index++) {
      Athlete athlete = people.get(index);
      progress.report(index, people.size(), athlete.name());
      library.save(athlete);
      var known = library.recordings().stream().map(row -> row.id()).toList();
      var fresh =
          recordingsOf(athlete).stream()
              .filter(recording -> !known.contains(recording.id()))
              .toList();
      library.add(fresh, null, athlete.id());
    }
    tellKneeCase(library, people.getFirst());
    progress.report(people.size(), people.size(), "");
  }

  /// The six weeks of the first one, once: a filled library keeps what was entered since.
  private void tellKneeCase(Library library, Athlete athlete) {
    if (library.care().containsKey(athlete.id())) {
      return;
    }
    LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    var told = new KneeCase(athlete, monday.minusWeeks(6)).record();
    library.record(
        tables -> {
          told.responses().forEach(tables::add);
          told.rulings().forEach(tables::add);
          told.outcomes().forEach(tables::add);
          told.courses().forEach(tables::save);
        });
  }

  private List<Recording> recordings(Athlete athlete, Habit habit, int person) {
    var recordings = new ArrayList<Recording>();
    Program first = DemoPrograms.named(habit.first());
    Program second = DemoPrograms.named(habit.second());
    LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    for (int week = 0; week < habit.weeks(); week++) {
      LocalDate start = monday.minusWeeks(habit.weeks() - 1L - week);
      Program program = week < habit.weeks() / 2 ? first : second;
      for (DayOfWeek day : habit.days()) {
        LocalDate date = start.with(TemporalAdjusters.nextOrSame(day));
        long seed = 1_000L * person + 10L * week + day.getValue();
        boolean missed = seed % 11 == 3;
        if (!missed && date.isBefore(today)) {
          var at = date.atTime(9 + person, (int) (7 * seed % 50)).atZone(zone).toInstant();
          recordings.add(GeneratedSession.of(athlete, program, habit.mostUptake(), at, seed));
        }
      }
    }
    return recordings;
  }

  private static ProgramId idOf(Program program) {
    byte[] seed = ("demo " + program.name()).getBytes(StandardCharsets.UTF_8);
    return new ProgramId(UUID.nameUUIDFromBytes(seed));
  }
}
