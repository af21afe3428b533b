package org.backstride.ui.calendar.board;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.backstride.athlete.Circumstances.Equipment;
import org.backstride.athlete.Gate;
import org.backstride.plan.AthletePlan;
import org.backstride.plan.Days;
import org.backstride.plan.Mark;
import org.backstride.plan.Means;
import org.backstride.plan.PlannedSession;
import org.backstride.program.Program;
import org.backstride.program.Surface;
import org.jspecify.annotations.Nullable;

/// Why a day is a bad one for a session. A reason to think twice: the day can still be chosen, but
/// for a person whose gate is closed.
public sealed interface Conflict {

  /// Nothing may be issued to the person; unlike the others this one is no matter of choice.
  record GateClosed(List<Gate.Reason> reasons) implements Conflict {
    public GateClosed {
      reasons = List.copyOf(reasons);
    }
  }

  /// The day is over.
  record Past() implements Conflict {}

  /// The person is away or ill.
  record Away(Mark.Reason reason) implements Conflict {}

  /// On this day of the week there is no time, or less than the session takes.
  ///
  /// @param minutes how long there is time, 0 for not at all
  record NoTime(int minutes) implements Conflict {}

  /// The person does not have what the program needs.
  record NoMeans(Equipment missing) implements Conflict {}

  /// What is asked besides the plan.
  ///
  /// @param availableMinutes how long the person has time on which day of the week; empty where
  ///   nobody said, a missing day has none
  /// @param equipment what the person has; empty where nobody said
  /// @param minutes how long the session takes for the person
  record Asked(
      LocalDate today,
      Map<DayOfWeek, Integer> availableMinutes,
      Set<Equipment> equipment,
      double minutes) {
    public Asked {
      availableMinutes = Map.copyOf(availableMinutes);
      equipment = Set.copyOf(equipment);
    }
  }

  /// The day stands next to another session, and the program asks for a free day between.
  record TooSoon(LocalDate other) implements Conflict {}

  /// The week has the program's number of sessions already.
  record TooOften(int timesPerWeek) implements Conflict {}

  /// How many times a week at most leave a free day between two of them.
  int LEAST_DENSE = 3;

  /// The gravest conflict of a program on a day of a plan.
  ///
  /// @param plan the plan without the session that is being placed
  static Optional<Conflict> of(AthletePlan plan, Program program, LocalDate day, Asked asked) {
    if (day.isBefore(asked.today())) {
      return Optional.of(new Past());
    }
    var away = plan.absenceOn(day).filter(absence -> matters(absence, program));
    if (away.isPresent()) {
      return Optional.of(new Away(away.get().reason()));
    }
    int time = asked.availableMinutes().getOrDefault(day.getDayOfWeek(), 0);
    boolean isShort = time == 0 || asked.minutes() > time;
    if (!asked.availableMinutes().isEmpty() && isShort) {
      return Optional.of(new NoTime(time));
    }
    var missing = Means.missing(program, asked.equipment());
    if (missing.isPresent()) {
      return Optional.of(new NoMeans(missing.get()));
    }
    @Nullable Integer times = program.about().timesPerWeek();
    return times == null ? Optional.empty() : dense(plan, program, day, times);
  }

  private static Optional<Conflict> dense(
      AthletePlan plan, Program program, LocalDate day, int times) {
    var near =
        Stream.of(day.minusDays(1), day, day.plusDays(1))
            .filter(each -> times <= LEAST_DENSE)
            .filter(each -> plan.on(each).stream().anyMatch(other -> isAlike(other, program)))
            .findFirst();
    if (near.isPresent()) {
      return Optional.of(new TooSoon(near.get()));
    }
    var monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    long there =
        plan.within(Days.counted(monday, 7)).stream()
            .filter(other -> isAlike(other, program))
            .count();
    return there >= times ? Optional.of(new TooOften(times)) : Optional.empty();
  }

  /// Whether two sessions count against one frequency: both say one.
  private static boolean isAlike(PlannedSession other, Program program) {
    return program.about().timesPerWeek() != null && other.program().about().timesPerWeek() != null;
  }

  private static boolean matters(Mark.Absence absence, Program program) {
    return absence.reason() != Mark.Reason.NO_TREADMILL || program.surface() == Surface.TREADMILL;
  }
}
