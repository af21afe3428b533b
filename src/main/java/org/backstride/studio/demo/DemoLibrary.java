package org.backstride.studio.demo;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.backstride.athlete.Athlete;
import org.backstride.plan.edit.Growth;
import org.backstride.program.Program;
import org.backstride.program.ProgramId;
import org.backstride.program.Shelving;
import org.backstride.recording.Recording;
import org.backstride.store.Library;
import org.backstride.work.Progress;

/// Fills a library with six invented people, ten programs and some weeks of generated recordings.
/// The same day gives the same library.
public final class DemoLibrary {

  /// What is left of a session that was cut short: three bouts of five.
  private static final Growth CUT = new Growth(List.of(), 0, new Growth.Deload(2, 60));

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
    return index < 0 ? List.of() : recordings(athlete, Habit.ALL.get(index), index);
  }

  /// Whether a library holds people, or recordings of nobody, that this demo did not invent.
  public boolean isSomebodys(Library library) {
    var invented = people().stream().map(Athlete::id).collect(Collectors.toSet());
    var there = library.athletes().stream().map(Athlete::id).toList();
    return there.isEmpty() ? !library.recordings().isEmpty() : !invented.containsAll(there);
  }

  /// Puts everything into a library; may be called again, and then changes nothing but the
  /// recordings that are there already, which it leaves.
  public void fill(Library library, Progress progress) {
    List<Athlete> people = people();
    programs().forEach(program -> shelve(library, program));
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
      plan(library, athlete, index);
      tellCourse(library, athlete, index);
    }
    if (library.templates().isEmpty()) {
      new DemoPlans(today).templates().forEach(library::save);
    }
    progress.report(people.size(), people.size(), "");
  }

  /// Programs of the clinic and of the club stand in folders, what is for anybody in none.
  private static void shelve(Library library, Program program) {
    var tags = program.about().tags();
    library.save(idOf(program), program);
    if (tags.contains("rehab")) {
      library.shelve(idOf(program), Shelving.in("Clinic"));
    } else if (tags.contains("athlete")) {
      library.shelve(idOf(program), Shelving.in("Club"));
    }
  }

  /// What was reported of a course, once: a filled library keeps what was entered since.
  private void tellCourse(Library library, Athlete athlete, int person) {
    if (library.care().containsKey(athlete.id())) {
      return;
    }
    new DemoCourses(today)
        .of(athlete, person)
        .ifPresent(
            told ->
                library.record(
                    tables -> {
                      told.responses().forEach(tables::add);
                      told.rulings().forEach(tables::add);
                      told.outcomes().forEach(tables::add);
                      told.courses().forEach(tables::save);
                    }));
  }

  /// What is planned for one of the people; somebody who has a plan keeps it.
  private void plan(Library library, Athlete athlete, int index) {
    if (library.plan().of(athlete.id()).isEmpty()) {
      library.save(athlete.id(), new DemoPlans(today).of(athlete.id(), index));
    }
  }

  private List<Recording> recordings(Athlete athlete, Habit habit, int person) {
    var recordings = new ArrayList<Recording>();
    var course = new DemoCourses(today).sessionsOf(person);
    for (var day : PlannedDay.of(person, today)) {
      if (day.wasDone()) {
        Program program =
            course
                .filter(each -> each.has(day.date()))
                .map(each -> each.on(day.date()))
                .orElseGet(() -> DemoPrograms.named(habit.programIn(day.week())));
        var done = day.fate() == Fate.CUT_SHORT ? CUT.in(program, 1) : program;
        long seed = 1_000L * person + 10L * day.week() + day.date().getDayOfWeek().getValue();
        // Nobody starts on the minute.
        var at =
            day.date().atTime(habit.time()).plusMinutes(7 * seed % 10).atZone(zone).toInstant();
        recordings.add(GeneratedSession.of(athlete, done, habit.mostUptake(), at, seed));
      }
    }
    return recordings;
  }

  static ProgramId idOf(Program program) {
    byte[] seed = ("demo " + program.name()).getBytes(StandardCharsets.UTF_8);
    return new ProgramId(UUID.nameUUIDFromBytes(seed));
  }
}
