package org.backstride.ui.recording.hand;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalDouble;
import org.backstride.recording.hand.HandSession;
import org.backstride.ui.kit.day.ClockText;
import org.backstride.ui.kit.number.TypedNumber;
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

  /// What is missing or cannot be.
  enum Fault {
    NONE,
    START,
    MINUTES,
    DIRECTIONS,
    DISTANCE
  }

  /// The first thing that keeps it from being a session.
  Fault fault(ZoneId zone) {
    var elapsed = seconds(minutes);
    if (ClockText.instant(day, time, zone).isEmpty()) {
      return Fault.START;
    }
    if (elapsed.isEmpty() || elapsed.getAsDouble() < 1) {
      return Fault.MINUTES;
    }
    double moved = part(forward).orElse(Double.NaN) + part(backward).orElse(Double.NaN);
    if (!(moved <= elapsed.getAsDouble())) {
      return Fault.DIRECTIONS;
    }
    return metres().isEmpty() ? Fault.DISTANCE : Fault.NONE;
  }

  /// The session; empty where something is missing or cannot be.
  Optional<HandSession> session(ZoneId zone) {
    if (fault(zone) != Fault.NONE) {
      return Optional.empty();
    }
    return Optional.of(
        new HandSession(
            sport,
            ClockText.instant(day, time, zone).orElseThrow(),
            Math.round(seconds(minutes).orElseThrow()),
            Math.round(part(forward).orElseThrow()),
            Math.round(part(backward).orElseThrow()),
            metres().orElseThrow(),
            rpe,
            note.strip()));
  }

  private static OptionalDouble part(String typed) {
    return typed.isBlank() ? OptionalDouble.of(0) : seconds(typed);
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
    var number = TypedNumber.decimal(typed);
    return number.isPresent()
        ? OptionalDouble.of(number.get().doubleValue())
        : OptionalDouble.empty();
  }
}
