package org.backstride.rehab.course;

import java.util.Optional;
import java.util.stream.Stream;
import org.backstride.unit.Gait;

/// The ladder of evidence §7: bout length, then number of bouts, then on the level speed by at most
/// 0.1 m/s, then grade by 1 %, then running. One variable a step, never two. The sizes of length
/// and number are ours.
public final class Ladder {

  /// The most that a belt gets faster at a step, in metres a second.
  public static final double BELT_STEP = 0.1;

  /// Three tenths of km/h are 0.083 m/s, the most that does not pass 0.1 m/s.
  private static final int SPEED_STEP_TENTHS = 3;

  private static final int GRADE_STEP_TENTHS = 10;

  /// One step up.
  public record Rung(Variable variable, Dose dose) {}

  private Ladder() {}

  /// The next step up, the first variable that has room; empty at the top.
  public static Optional<Rung> next(Dose dose, Ceiling ceiling) {
    return Stream.of(Variable.values())
        .flatMap(variable -> step(variable, dose, ceiling).stream())
        .findFirst();
  }

  /// One step of one variable; empty where it has no room.
  public static Optional<Rung> step(Variable variable, Dose dose, Ceiling ceiling) {
    return raised(variable, dose, ceiling).map(raised -> new Rung(variable, raised));
  }

  private static Optional<Dose> raised(Variable variable, Dose dose, Ceiling ceiling) {
    return switch (variable) {
      case BOUT_LENGTH -> longer(dose, ceiling);
      case BOUTS -> within(dose.withBouts(dose.bouts() + 1), ceiling);
      case SPEED -> faster(dose, ceiling);
      case GRADE ->
          Optional.of(dose.gradeTenths() + GRADE_STEP_TENTHS)
              .filter(grade -> grade <= ceiling.gradeTenths())
              .map(dose::withGradeTenths);
      case GAIT ->
          dose.gait() == Gait.WALK && ceiling.run() == Ceiling.Run.ALLOWED
              ? Optional.of(dose.withGait(Gait.RUN))
              : Optional.empty();
    };
  }

  private static Optional<Dose> longer(Dose dose, Ceiling ceiling) {
    int length = dose.length() + Ceiling.lengthStep(dose.measure());
    return length > ceiling.length() ? Optional.empty() : within(dose.withLength(length), ceiling);
  }

  /// Speed rises on the level only, from a known one, and never past what was verified.
  private static Optional<Dose> faster(Dose dose, Ceiling ceiling) {
    int next = dose.speedTenths() + SPEED_STEP_TENTHS;
    boolean may = dose.speedTenths() > 0 && dose.gradeTenths() == 0;
    return may && next <= ceiling.speedTenths()
        ? Optional.of(dose.withSpeedTenths(next))
        : Optional.empty();
  }

  private static Optional<Dose> within(Dose dose, Ceiling ceiling) {
    return dose.bouts() <= 60 && dose.total() <= ceiling.total()
        ? Optional.of(dose)
        : Optional.empty();
  }
}
