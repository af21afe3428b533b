package org.backstride.codec.fit.workout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.backstride.codec.fit.wire.FitFraming;
import org.backstride.codec.fit.wire.FitHeader;
import org.backstride.codec.fit.wire.FitMessage;
import org.backstride.codec.fit.workout.FitWorkoutStep.Duration;
import org.backstride.codec.fit.workout.FitWorkoutStep.Target;
import org.jspecify.annotations.Nullable;

/// Reads the workout out of a FIT file.
public final class FitWorkoutReader {

  static final int WORKOUT = 26;
  static final int STEP = 27;

  private static final int MESSAGE_INDEX = 254;
  private static final int INDEX_BITS = 0xFFF;

  /// More steps than this are no workout; watches take fifty to a hundred.
  private static final int MOST_STEPS = 1_000;

  private FitWorkoutReader() {}

  /// The workout in some bytes, empty where they hold none. Answers for any bytes.
  public static Optional<FitWorkout> read(byte[] bytes) {
    return FitHeader.read(bytes, 0).flatMap(header -> read(bytes, header));
  }

  private static Optional<FitWorkout> read(byte[] bytes, FitHeader header) {
    long declared = header.dataStart() + header.dataSize();
    int end = header.dataSize() == 0 ? bytes.length : (int) Math.min(declared, bytes.length);
    var framing = FitFraming.of(bytes, header.dataStart(), end, Set.of(WORKOUT, STEP));
    var steps = steps(framing.messages());
    var workout = framing.messages().stream().filter(m -> m.kind() == WORKOUT).findFirst();
    if (workout.isEmpty() && steps.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new FitWorkout(
            workout.map(message -> message.text(8)).orElse(""),
            workout.map(message -> code(message, 4)).orElse(null),
            workout.map(message -> code(message, 11)).orElse(null),
            steps));
  }

  private static List<FitWorkoutStep> steps(List<FitMessage> messages) {
    var steps = new ArrayList<FitWorkoutStep>();
    for (var message : messages) {
      if (message.kind() == STEP && steps.size() < MOST_STEPS) {
        steps.add(step(message, steps.size()));
      }
    }
    steps.sort(Comparator.comparingInt(FitWorkoutStep::index));
    return steps;
  }

  private static FitWorkoutStep step(FitMessage message, int place) {
    return new FitWorkoutStep(
        message.code(MESSAGE_INDEX, place) & INDEX_BITS,
        message.text(0),
        message.text(8),
        code(message, 7),
        new Duration(code(message, 1), raw(message, 2)),
        new Target(code(message, 3), raw(message, 4), raw(message, 5), raw(message, 6)),
        new Target(code(message, 19), raw(message, 20), raw(message, 21), raw(message, 22)));
  }

  private static @Nullable Integer code(FitMessage message, int field) {
    double value = message.number(field);
    return Double.isNaN(value) ? null : (int) value;
  }

  private static @Nullable Long raw(FitMessage message, int field) {
    double value = message.number(field);
    return Double.isNaN(value) ? null : (long) value;
  }
}
