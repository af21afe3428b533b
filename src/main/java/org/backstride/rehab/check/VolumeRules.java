package org.backstride.rehab.check;

import java.util.stream.Stream;
import org.backstride.athlete.Readiness.Tick;
import org.backstride.program.BlockPath;
import org.backstride.program.Extent.ForDistance;
import org.backstride.program.Extent.ForTime;
import org.backstride.rehab.Provenance;
import org.backstride.rehab.RuleLimit;
import org.backstride.unit.Quantity;

/// Rules for how the whole amount grows (evidence S15, S19 to S21, S27).
final class VolumeRules {

  /// From rung to rung the distance doubles; ours, the guides only say that each is mastered first.
  private static final int RUNG_FACTOR = 2;

  private VolumeRules() {}

  /// S15: who has mastered walking backward builds toward ten minutes.
  static Stream<Draft> towardTenMinutes(CheckedProgram checked) {
    double seconds = backwardSeconds(checked);
    int aim = checked.limit(RuleLimit.S15_AIM);
    boolean little = seconds > 0 && seconds < aim;
    return checked.has(Tick.BACKWARD_WALK_MASTERED) && little
        ? whole(new Quantity.Seconds(seconds), new Quantity.Seconds(aim))
        : Stream.empty();
  }

  /// S19: the ladder of distances begins at 50 m, and a longer one follows when the one before is
  /// mastered.
  static Stream<Draft> distanceLadder(CheckedProgram checked) {
    var athlete = checked.athlete();
    Integer mastered = athlete == null ? null : athlete.readiness().masteredMetres();
    int first = checked.limit(RuleLimit.S19_FIRST_RUNG);
    int allowed = mastered == null ? first : Math.max(first, mastered * RUNG_FACTOR);
    return checked.backwardSteps().flatMap(step -> beyondTheRung(step, allowed));
  }

  private static Stream<Draft> beyondTheRung(CheckedStep step, int allowed) {
    return step.step().extent() instanceof ForDistance far && far.metres() > allowed
        ? Stream.of(
            Draft.of(
                step.path(),
                "message",
                new Quantity.Metres(allowed),
                new Quantity.Metres(far.metres())))
        : Stream.empty();
  }

  /// S20: intervals begin with 30 seconds, unless the template has a dose of its own.
  static Stream<Draft> firstIntervals(CheckedProgram checked) {
    boolean own = Provenance.of(checked.program()).filter(Provenance::hasOwnDose).isPresent();
    if (own || checked.has(Tick.BACKWARD_WALK_MASTERED)) {
      return Stream.empty();
    }
    int first = checked.limit(RuleLimit.S20_BOUT);
    return checked.backwardSteps().flatMap(step -> beyondTheFirst(step, first));
  }

  private static Stream<Draft> beyondTheFirst(CheckedStep step, int first) {
    return step.step().extent() instanceof ForTime(int seconds) && seconds > first
        ? Stream.of(
            Draft.of(
                step.path(), "message", new Quantity.Seconds(first), new Quantity.Seconds(seconds)))
        : Stream.empty();
  }

  /// S21: a first week holds far less than what the person usually does forward.
  static Stream<Draft> firstWeek(CheckedProgram checked) {
    var athlete = checked.athlete();
    Integer usual = athlete == null ? null : athlete.circumstances().usualForwardMinutes();
    Integer times = checked.program().about().timesPerWeek();
    if (usual == null || times == null || checked.has(Tick.BACKWARD_WALK_MASTERED)) {
      return Stream.empty();
    }
    double week = backwardSeconds(checked) * times;
    double limit = usual * 60 * checked.limit(RuleLimit.S21_SHARE) / 100.0;
    return week > limit
        ? whole(new Quantity.Seconds(week), new Quantity.Seconds(limit))
        : Stream.empty();
  }

  /// S27: on most days of the week only a few minutes.
  static Stream<Draft> microDose(CheckedProgram checked) {
    Integer times = checked.program().about().timesPerWeek();
    double seconds = backwardSeconds(checked);
    int most = checked.limit(RuleLimit.S27_DOSE);
    boolean often = times != null && times >= checked.limit(RuleLimit.S27_TIMES);
    boolean much = often && seconds > most;
    return much ? whole(new Quantity.Seconds(seconds), new Quantity.Seconds(most)) : Stream.empty();
  }

  /// The time backward in the program, as far as it is known.
  static double backwardSeconds(CheckedProgram checked) {
    return checked
        .backwardSteps()
        .mapToDouble(step -> step.figures().seconds())
        .filter(seconds -> !Double.isNaN(seconds))
        .sum();
  }

  private static Stream<Draft> whole(Quantity... quantities) {
    return Stream.of(Draft.of(BlockPath.ROOT, "message", quantities));
  }
}
