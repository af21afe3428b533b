package org.backstride.ui.recording.hand;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalDouble;
import org.backstride.recording.hand.HandSession;
import org.backstride.ui.kit.day.ClockText;
import org.backstride.unit.DistanceUnit;
import org.jspecify.annotations.Nullable;

/// What stands in the fields of a session, as it was typed.
///
/// @param day null where none is chosen
/// @param minutes how long it was; so are the two directions, blank for none
/// @param distance blank where nobody knows
/// @param unit what the distance is written in
record TypedSession(
    String sport,
    @Nullable LocalDate day,
    String time,
    String minutes,
    String forward,
    String backward,
    String distance,
    DistanceUnit unit,
    int rpe,
    String note) {

  private static final double MOST_METRES = 500_000;

  /// The session; empty where something is missing or cannot be.
  Optional<HandSession> session(ZoneId zone) {
    var start = ClockText.instant(day, time, zone);
    var elapsed = seconds(minutes);
    var forwards = forward.isBlank() ? OptionalDouble.of(0) : seconds(forward);
    var backwards = backward.isBlank() ? OptionalDouble.of(0) : seconds(backward);
    var metres = metres();
    if (start.isEmpty()
        || elapsed.isEmpty()
        || forwards.isEmpty()
        || backwards.isEmpty()
        || metres.isEmpty()
        || elapsed.getAsDouble() < 1
        || forwards.getAsDouble() + backwards.getAsDouble() > elapsed.getAsDouble()) {
      return Optional.empty();
    }
    return Optional.of(
        new HandSession(
            sport,
            start.get(),
            Math.round(elapsed.getAsDouble()),
            Math.round(forwards.getAsDouble()),
            Math.round(backwards.getAsDouble()),
            metres.getAsDouble(),
            rpe,
            note.strip()));
  }

  private OptionalDouble metres() {
    if (distance.isBlank()) {
      return OptionalDouble.of(Double.NaN);
    }
    double metres = number(distance).orElse(0) * unit.metres();
    return metres > 0 && metres <= MOST_METRES ? OptionalDouble.of(metres) : OptionalDouble.empty();
  }

  /// Minutes as a number, or minutes and seconds as a clock.
  private static OptionalDouble seconds(String typed) {
    String text = typed.strip();
    if (text.matches("\\d{1,4}:[0-5]\\d")) {
      int colon = text.indexOf(':');
      return bounded(
          Integer.parseInt(text.substring(0, colon)) * 60.0
              + Integer.parseInt(text.substring(colon + 1)));
    }
    var minutes = number(text);
    return minutes.isPresent() ? bounded(minutes.getAsDouble() * 60) : OptionalDouble.empty();
  }

  private static OptionalDouble bounded(double seconds) {
    return seconds <= HandSession.LONGEST_SECONDS
        ? OptionalDouble.of(seconds)
        : OptionalDouble.empty();
  }

  private static OptionalDouble number(String typed) {
    String text = typed.strip().replace(',', '.');
    return text.matches("\\d{1,5}(\\.\\d{1,3})?")
        ? OptionalDouble.of(Double.parseDouble(text))
        : OptionalDouble.empty();
  }
}
