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
/// @param person the person's number that holds where the movement has none, empty for all others
/// @param first whether it is the first line of its movement, or of the heart rates
record NumberRow(
    Subject subject, List<Threshold> newest, double guess, List<Threshold> person, boolean first) {

  NumberRow {
    newest = List.copyOf(newest);
    person = List.copyOf(person);
  }

  /// All lines of a person: heart rates, then each movement's speeds and heart rates.
  static List<NumberRow> of(Athlete athlete) {
    var rows = new ArrayList<NumberRow>();
    Stream.of(HeartMeasure.MAXIMUM, HeartMeasure.THRESHOLD, HeartMeasure.REST)
        .map(Subject::of)
        .forEach(subject -> rows.add(row(athlete, subject, rows.isEmpty())));
    for (var movement : Movement.TESTED) {
      for (var measure : SpeedMeasure.values()) {
        rows.add(row(athlete, Subject.of(measure, movement), measure == SpeedMeasure.COMFORTABLE));
      }
      rows.add(row(athlete, Subject.of(HeartMeasure.MAXIMUM, movement), false));
      rows.add(row(athlete, Subject.of(HeartMeasure.THRESHOLD, movement), false));
    }
    return List.copyOf(rows);
  }

  Optional<Threshold> number() {
    return newest.stream().findFirst();
  }

  /// The person's number that holds in place of one of the movement.
  Optional<Threshold> personal() {
    return person.stream().findFirst();
  }

  boolean isGuessed() {
    return newest.isEmpty() && !Double.isNaN(guess);
  }

  private static NumberRow row(Athlete athlete, Subject subject, boolean first) {
    var newest = athlete.thresholds().newest(subject).stream().toList();
    return new NumberRow(
        subject, newest, guess(athlete, subject), person(athlete, subject, newest), first);
  }

  /// A threshold of the person above the movement's own maximum does not hold in it.
  private static List<Threshold> person(Athlete athlete, Subject subject, List<Threshold> newest) {
    var movement = subject.movement();
    if (movement == null
        || !newest.isEmpty()
        || !(subject.measure() instanceof HeartMeasure measure)) {
      return List.of();
    }
    return athlete.capacity().hearts().of(movement).of(measure) == null
        ? List.of()
        : athlete.thresholds().newest(Subject.of(measure)).stream().toList();
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
