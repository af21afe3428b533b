package org.backstride.rehab.check;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.backstride.athlete.Athlete;
import org.backstride.athlete.Condition.Risk;
import org.backstride.athlete.Gate;
import org.backstride.athlete.Question;
import org.backstride.athlete.Readiness.Answer;
import org.backstride.athlete.Readiness.Tick;
import org.backstride.program.BlockPath;
import org.backstride.program.Step.Role;
import org.backstride.program.Support;
import org.backstride.rehab.Finding.Severity;
import org.backstride.rehab.Provenance;
import org.backstride.unit.Gait;
import org.backstride.unit.Movement;
import org.backstride.unit.Quantity;
import org.backstride.unit.Speed;
import org.jspecify.annotations.Nullable;

/// Rules for what a person has shown and been cleared for (evidence S10, S25, S26, S30 to S32, X02,
/// X03).
final class PersonRules {

  static final String FALL_DRILL = "fall-drill";
  static final String CRAB_WALK = "crab-walk";

  private static final int OLD_YEARS = 65;
  private static final double TOLERANCE_METRES_PER_SECOND = 0.0005;

  private PersonRules() {}

  /// S10: shoes with support and grip are looked at before the first session.
  static Stream<Draft> shoes(CheckedProgram checked) {
    boolean goes = checked.backwardSteps().findAny().isPresent();
    return goes && !checked.has(Tick.SHOES_CHECKED)
        ? Stream.of(Draft.of(BlockPath.ROOT, "message"))
        : Stream.empty();
  }

  /// S25: backward running comes after backward walking is mastered.
  static Stream<Draft> walkBeforeRun(CheckedProgram checked) {
    if (checked.has(Tick.BACKWARD_WALK_MASTERED)) {
      return Stream.empty();
    }
    return checked
        .backwardSteps()
        .filter(step -> step.step().gait() == Gait.RUN)
        .map(step -> Draft.of(step.path(), "message"));
  }

  /// S26: a novice goes backward no faster than forward at ease.
  static Stream<Draft> noFasterThanComfortable(CheckedProgram checked) {
    Optional<Speed> comfortable = checked.comfortable(Movement.FORWARD_WALK);
    if (comfortable.isEmpty()) {
      boolean goes = checked.backwardSteps().findAny().isPresent();
      return goes
          ? Stream.of(Draft.of(BlockPath.ROOT, "untested").atMost(Severity.HINT))
          : Stream.empty();
    }
    double limit = comfortable.get().metresPerSecond();
    return checked
        .backwardSteps()
        .filter(
            step ->
                Speeds.fastest(step, checked.references()) > limit + TOLERANCE_METRES_PER_SECOND)
        .map(step -> tooFast(checked, step, limit));
  }

  /// X02: nothing is issued to a person whose gate is closed; each reason says what opens it.
  static Stream<Draft> clearance(CheckedProgram checked) {
    Athlete athlete = checked.athlete();
    return athlete == null
        ? Stream.empty()
        : Gate.of(athlete).reasons().stream().map(why -> Draft.of(BlockPath.ROOT, variant(why)));
  }

  private static String variant(Gate.Reason reason) {
    return switch (reason) {
      case LOCKED -> "locked";
      case REFUSED -> "refused";
      case RED_FLAG -> "redFlag";
      case NOT_CLEARED -> "message";
      case NOT_SCREENED -> "unscreened";
    };
  }

  /// S30: practising how to land loads wrists and bent knees; it is not for everyone, and otherwise
  /// supervised and on a mat.
  static Stream<Draft> fallPractice(CheckedProgram checked) {
    return drill(checked, FALL_DRILL);
  }

  /// S31: the same holds for drills on the arms behind the body.
  static Stream<Draft> crabWalk(CheckedProgram checked) {
    return drill(checked, CRAB_WALK);
  }

  /// S32: backward running raises the heart rate sooner than one expects.
  static Stream<Draft> heartRate(CheckedProgram checked) {
    var athlete = checked.athlete();
    boolean known = athlete != null && athlete.capacity().heartRateMax() != null;
    boolean runs = checked.backwardSteps().anyMatch(step -> step.step().gait() == Gait.RUN);
    return runs && !known ? Stream.of(Draft.of(BlockPath.ROOT, "message")) : Stream.empty();
  }

  /// X03: with an injured knee a health professional is asked first.
  static Stream<Draft> consultation(CheckedProgram checked) {
    Athlete athlete = checked.athlete();
    boolean unasked =
        athlete != null
            && athlete.condition().risks().contains(Risk.KNEE_INJURY)
            && athlete.readiness().clearance().answer() == Answer.NOT_RECORDED;
    return unasked ? Stream.of(Draft.of(BlockPath.ROOT, "message")) : Stream.empty();
  }

  /// A program says by a tag that it holds the drill. Forbidden where it does harm; for everyone
  /// else somebody has to stand by.
  private static Stream<Draft> drill(CheckedProgram checked, String tag) {
    boolean tagged =
        checked.program().about().tags().stream().anyMatch(each -> each.equalsIgnoreCase(tag));
    if (!tagged) {
      return Stream.empty();
    }
    boolean inRehab =
        Provenance.of(checked.program()).filter(Provenance::isRehabilitation).isPresent();
    var athlete = checked.athlete();
    boolean fragile = athlete != null && isTooFragile(athlete, checked.conditions().day());
    if (inRehab || fragile) {
      return Stream.of(Draft.of(BlockPath.ROOT, "forbidden"));
    }
    boolean guarded =
        checked.steps().stream()
            .filter(step -> step.step().role() == Role.DRILL)
            .allMatch(step -> step.has(Support.PARTNER));
    return guarded
        ? Stream.empty()
        : Stream.of(Draft.of(BlockPath.ROOT, "message").atMost(Severity.WARNING));
  }

  private static boolean isTooFragile(Athlete athlete, LocalDate day) {
    var screening = athlete.screening();
    return athlete.condition().surgeryDate() != null
        || screening.saysYes(Question.OSTEOPOROSIS)
        || screening.saysYes(Question.WRIST_OR_SHOULDER)
        || screening.saysYes(Question.RECENT_SURGERY)
        || mayBeOld(athlete.person().birthDate(), day);
  }

  /// Whether someone is 65 or may be: an age that is not known counts as such.
  private static boolean mayBeOld(@Nullable LocalDate birth, LocalDate day) {
    return birth == null || !birth.plusYears(OLD_YEARS).isAfter(day);
  }

  private static Draft tooFast(CheckedProgram checked, CheckedStep step, double limit) {
    var draft =
        Draft.of(
            step.path(),
            "message",
            new Quantity.MetresPerSecond(Speeds.fastest(step, checked.references())),
            new Quantity.MetresPerSecond(limit));
    return Speeds.capped(checked, step, limit)
        .map(next -> draft.with(Fixes.onStep("rehab.fix.cap", checked, step, _ -> next)))
        .orElse(draft);
  }
}
