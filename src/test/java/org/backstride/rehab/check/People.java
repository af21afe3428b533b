package org.backstride.rehab.check;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.backstride.athlete.Athlete;
import org.backstride.athlete.Condition;
import org.backstride.athlete.Condition.Care;
import org.backstride.athlete.Condition.Risk;
import org.backstride.athlete.Question;
import org.backstride.athlete.Readiness;
import org.backstride.athlete.Readiness.Answer;
import org.backstride.athlete.Readiness.Clearance;
import org.backstride.athlete.Readiness.Level;
import org.backstride.athlete.Readiness.Mark;
import org.backstride.athlete.Readiness.Tick;
import org.backstride.athlete.threshold.Capacity;
import org.backstride.athlete.threshold.TestedSpeeds;
import org.backstride.athlete.threshold.ThresholdHistory;
import org.backstride.rehab.Conditions;
import org.backstride.unit.Movement;
import org.backstride.unit.Speed;

/// People for tests of the rules.
final class People {

  static final LocalDate DAY = LocalDate.of(2026, 11, 2);

  /// Nothing is known but the day.
  static final Conditions TODAY = Conditions.on(DAY);

  private People() {}

  /// Somebody whom no rule about the person troubles: all ticks, tested, nothing injured.
  static Athlete ready(Level level) {
    var ticks = new HashMap<Tick, Mark>();
    for (var tick : Tick.values()) {
      ticks.put(tick, new Mark(DAY, "Kim"));
    }
    return Athlete.named("Test")
        .withThresholds(
            ThresholdHistory.of(
                new Capacity(
                    180,
                    60,
                    Map.of(
                        Movement.FORWARD_WALK,
                        new TestedSpeeds(Speed.kilometresPerHour("4.0"), null, null),
                        Movement.BACKWARD_WALK,
                        new TestedSpeeds(
                            Speed.kilometresPerHour("2.0"),
                            Speed.kilometresPerHour("3.0"),
                            null)))))
        .withReadiness(new Readiness(level, ticks, Clearance.NOT_RECORDED));
  }

  static Athlete without(Athlete athlete, Tick tick) {
    var ticks = new HashMap<>(athlete.readiness().ticks());
    ticks.remove(tick);
    return athlete.withReadiness(
        new Readiness(athlete.readiness().level(), ticks, athlete.readiness().clearance()));
  }

  static Athlete untested(Athlete athlete) {
    return athlete.withThresholds(ThresholdHistory.of(Capacity.UNKNOWN));
  }

  static Athlete inRehab(Athlete athlete) {
    return athlete.withCondition(new Condition(Care.REHAB, Set.of(), "", null, Set.of()));
  }

  static Athlete withRisk(Athlete athlete, Risk risk) {
    return athlete.withCondition(new Condition(Care.TRAINING, Set.of(), "", null, Set.of(risk)));
  }

  static Athlete answered(Athlete athlete, Answer answer) {
    var before = athlete.readiness();
    return athlete.withReadiness(
        new Readiness(before.level(), before.ticks(), new Clearance(answer, DAY, "Dr. Ortiz")));
  }

  /// Somebody who has not mastered walking backward.
  static Athlete beginner(Athlete athlete) {
    return without(athlete, Tick.BACKWARD_WALK_MASTERED);
  }

  static Athlete stiffNecked(Athlete athlete) {
    return athlete.withScreening(
        athlete.screening().withAnswer(Question.NECK, Answer.YES).asked(DAY, "Kim"));
  }
}
