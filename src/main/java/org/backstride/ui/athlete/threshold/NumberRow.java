package org.backstride.ui.athlete.threshold;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.backstride.athlete.Athlete;
import org.backstride.athlete.Translation;
import org.backstride.athlete.threshold.HeartMeasure;
import org.backstride.athlete.threshold.SpeedMeasure;
import org.backstride.athlete.threshold.Threshold;
import org.backstride.athlete.threshold.Threshold.Subject;
import org.backstride.unit.Direction;
import org.backstride.unit.Movement;

/// One line of what a person can do.
///
/// @param newest the newest number, empty where there is none
/// @param guess what is guessed from the forward speed in metres a second, NaN where nothing is
/// @param first whether it is the first line of its movement, or of the heart rates
record NumberRow(Subject subject, List<Threshold> newest, double guess, boolean first) {

  private static final List<Movement> MOVEMENTS =
      List.of(
          Movement.FORWARD_WALK,
          Movement.BACKWARD_WALK,
          Movement.FORWARD_RUN,
          Movement.BACKWARD_RUN);

  NumberRow {
    newest = List.copyOf(newest);
  }

  /// All lines of a person: heart rates, then each movement's reference and verified maximum.
  static List<NumberRow> of(Athlete athlete) {
    var rows = new ArrayList<NumberRow>();
    Stream.of(HeartMeasure.MAXIMUM, HeartMeasure.THRESHOLD, HeartMeasure.REST)
        .map(Subject::of)
        .forEach(subject -> rows.add(row(athlete, subject, rows.isEmpty())));
    for (var movement : MOVEMENTS) {
      for (var measure : SpeedMeasure.values()) {
        rows.add(row(athlete, Subject.of(measure, movement), measure == SpeedMeasure.COMFORTABLE));
      }
    }
    return List.copyOf(rows);
  }

  Optional<Threshold> number() {
    return newest.stream().findFirst();
  }

  boolean isGuessed() {
    return newest.isEmpty() && !Double.isNaN(guess);
  }

  private static NumberRow row(Athlete athlete, Subject subject, boolean first) {
    var newest = athlete.thresholds().newest(subject).stream().toList();
    return new NumberRow(subject, newest, guess(athlete, subject), first);
  }

  private static double guess(Athlete athlete, Subject subject) {
    var movement = subject.movement();
    if (movement == null || movement.direction() != Direction.BACKWARD) {
      return Double.NaN;
    }
    return subject.measure() == SpeedMeasure.referenceOf(movement.gait())
        ? Translation.backwardReference(athlete, movement.gait()).orElse(Double.NaN)
        : Double.NaN;
  }
}
