package org.backstride.studio.load;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.backstride.athlete.Athlete;
import org.backstride.load.BackwardWeek;
import org.backstride.load.DailyLoads;
import org.backstride.load.LoadMeasure;
import org.backstride.load.RecordingLoad;
import org.backstride.load.TrainingLoad;
import org.backstride.plan.AthletePlan;
import org.backstride.plan.PlannedSession;
import org.backstride.plan.total.PlanTotals;
import org.backstride.program.resolve.ProgramTotals;
import org.backstride.program.resolve.References;
import org.backstride.rehab.response.Response;
import org.backstride.rehab.template.LevelProgram;
import org.backstride.review.Done;
import org.backstride.review.PlanReview;
import org.backstride.store.Library;
import org.backstride.store.RecordingRow;
import org.backstride.studio.Studio;
import org.jspecify.annotations.Nullable;

/// Gathers what training loaded one person with: reports at once, recordings in the background.
public final class PersonLoads {

  /// How far back recordings are read.
  static final int DAYS = 182;

  private static final double SECONDS_PER_MINUTE = 60;

  /// What was found.
  ///
  /// @param days the loads by measure and day
  /// @param recordings how many recordings were read
  /// @param without how many of them say nothing of a measure; of session RPE, how many reports
  /// @param byLevel of session RPE, how many reports were counted with the length of their level
  public record Found(
      Map<LoadMeasure, Map<LocalDate, Double>> days,
      int recordings,
      Map<LoadMeasure, Integer> without,
      int byLevel) {

    public Found {
      days = Map.copyOf(days);
      without = Map.copyOf(without);
    }

    /// The days of a measure up to today.
    public DailyLoads of(LoadMeasure measure, LocalDate today) {
      return DailyLoads.of(days.getOrDefault(measure, Map.of()), today);
    }
  }

  private final Studio studio;
  private final LocalDate today;
  private final ZoneId zone;

  /// @param zone where the clinic is: a recording counts for the day that it began there
  public PersonLoads(Studio studio, LocalDate today, ZoneId zone) {
    this.studio = studio;
    this.today = today;
    this.zone = zone;
  }

  /// Reads a person's recordings one after another beside everything else, then hands on what they
  /// and the reports say.
  public void gather(Athlete athlete, PlanReview review, Consumer<Found> found) {
    var rows = rows(athlete);
    Map<LoadMeasure, Map<LocalDate, Double>> days = new EnumMap<>(LoadMeasure.class);
    Map<LoadMeasure, Integer> without = new EnumMap<>(LoadMeasure.class);
    var effort = sessionRpe(athlete, review);
    days.put(LoadMeasure.SESSION_RPE, effort.days());
    without.put(LoadMeasure.SESSION_RPE, effort.without());
    next(new Reading(athlete, rows, days, without, effort.byLevel()), 0, found);
  }

  /// The weeks of backward dose of the person's recordings, the oldest first.
  public List<BackwardWeek> backward(Athlete athlete) {
    return BackwardWeek.of(
        rows(athlete).stream()
            .map(row -> new BackwardWeek.Day(day(row), row.directions()))
            .toList());
  }

  /// What has been read so far; grows on the thread of the studio alone.
  private record Reading(
      Athlete athlete,
      List<RecordingRow> rows,
      Map<LoadMeasure, Map<LocalDate, Double>> days,
      Map<LoadMeasure, Integer> without,
      int byLevel) {

    void add(LocalDate day, RecordingLoad load) {
      for (var measure : LoadMeasure.values()) {
        double value = measure.of(load);
        if (measure == LoadMeasure.SESSION_RPE) {
          continue;
        }
        if (Double.isNaN(value)) {
          without.merge(measure, 1, Integer::sum);
        } else {
          days.computeIfAbsent(measure, _ -> new HashMap<>()).merge(day, value, Double::sum);
        }
      }
    }
  }

  private void next(Reading reading, int place, Consumer<Found> found) {
    if (place == reading.rows().size()) {
      found.accept(new Found(reading.days(), place, reading.without(), reading.byLevel()));
      return;
    }
    var row = reading.rows().get(place);
    var athlete = reading.athlete();
    studio
        .store()
        .ask(
            library -> load(library, row, athlete),
            load -> {
              reading.add(day(row), load);
              next(reading, place + 1, found);
            });
  }

  private RecordingLoad load(Library library, RecordingRow row, Athlete athlete) {
    var capacity = athlete.thresholds().at(day(row));
    return library
        .recording(row.id())
        .map(recording -> RecordingLoad.of(recording, capacity, athlete.person()))
        .orElse(RecordingLoad.UNKNOWN);
  }

  /// Session RPE of every reported session: the exertion times the minutes recorded, or else those
  /// planned and said to be done, or else those of the level's own program. No minute counts for
  /// two reports.
  private Effort sessionRpe(Athlete athlete, PlanReview review) {
    Map<LocalDate, Double> days = new HashMap<>();
    int without = 0;
    int byLevel = 0;
    var plan = studio.plan().plan().get().of(athlete.id());
    var totals = new PlanTotals(studio.plan()::references);
    var responses = studio.care().of(athlete.id()).responses();
    for (Response response : responses) {
      Integer rpe = response.performed().rpe();
      @Nullable PlannedSession session = planned(response, plan);
      double seconds =
          session == null
              ? unplannedSeconds(athlete, response.date(), review, plan)
                  / unplanned(response.date(), responses, plan)
              : seconds(response, session, review, totals, athlete);
      if (seconds <= 0) {
        seconds = levelSeconds(response, athlete);
        byLevel += rpe != null && seconds > 0 ? 1 : 0;
      }
      if (rpe != null && seconds > 0) {
        double load = TrainingLoad.sessionRpe(rpe, seconds / SECONDS_PER_MINUTE);
        days.merge(response.date(), load, Double::sum);
      } else {
        without++;
      }
    }
    return new Effort(days, without, byLevel);
  }

  /// @param without how many reports have no exertion or belong to no session of known length
  /// @param byLevel how many were counted with the length of their level
  private record Effort(Map<LocalDate, Double> days, int without, int byLevel) {}

  /// The length of the program of the level that was reported on, as far as it was done; 0 where
  /// the session belongs to no course.
  private double levelSeconds(Response response, Athlete athlete) {
    return studio
        .care()
        .of(athlete.id())
        .courseOf(response)
        .filter(course -> response.level() != 0)
        .map(course -> course.atLevel(response.level()))
        .map(
            course ->
                LevelProgram.of(
                    course.frame().protocol(), course.dose(), course.level(), (key, _) -> key))
        .map(program -> ProgramTotals.of(program, References.of(athlete)).whole().seconds())
        .map(seconds -> done(response, seconds))
        .orElse(0.0);
  }

  private static double seconds(
      Response response,
      PlannedSession session,
      PlanReview review,
      PlanTotals totals,
      Athlete athlete) {
    var done = review.doneOf(session.id());
    if (done.isPresent() && done.get().seconds() > 0) {
      return done.get().seconds();
    }
    return done(response, totals.of(athlete.id(), session).seconds());
  }

  private static double done(Response response, double planned) {
    Integer percent = response.performed().completedPercent();
    return planned * (percent == null ? 100 : percent) / 100;
  }

  /// The planned session that a report is of, null where it is of none.
  private static @Nullable PlannedSession planned(Response response, AthletePlan plan) {
    var sessions = plan.on(response.date());
    int place = response.session().number() - 1;
    return place >= 0 && place < sessions.size() ? sessions.get(place) : null;
  }

  /// How many reports of a day are of no planned session: they share what was recorded beside the
  /// planned ones, since nothing says which recording is whose.
  private static long unplanned(LocalDate day, List<Response> responses, AthletePlan plan) {
    return responses.stream()
        .filter(each -> each.date().equals(day) && planned(each, plan) == null)
        .count();
  }

  /// What was recorded on a day beside its planned sessions.
  private double unplannedSeconds(
      Athlete athlete, LocalDate day, PlanReview review, AthletePlan plan) {
    var claimed =
        plan.on(day).stream()
            .flatMap(session -> review.doneOf(session.id()).stream())
            .map(Done::recording)
            .toList();
    return rows(athlete).stream()
        .filter(row -> day(row).equals(day) && !claimed.contains(row.id()))
        .mapToDouble(
            row -> {
              double timer = row.totals().timerSeconds();
              return Double.isNaN(timer) ? row.totals().elapsedSeconds() : timer;
            })
        .filter(seconds -> !Double.isNaN(seconds))
        .sum();
  }

  private List<RecordingRow> rows(Athlete athlete) {
    var rows = new ArrayList<RecordingRow>();
    for (var row : studio.recordings().rows().get()) {
      if (athlete.id().equals(row.athlete())
          && row.start() != null
          && day(row).isAfter(today.minusDays(DAYS))) {
        rows.add(row);
      }
    }
    return rows;
  }

  private LocalDate day(RecordingRow row) {
    return row.activity().day(zone).orElse(LocalDate.MIN);
  }
}
