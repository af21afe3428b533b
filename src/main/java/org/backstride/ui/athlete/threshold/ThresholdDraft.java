package org.backstride.ui.athlete.threshold;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.backstride.athlete.threshold.HeartMeasure;
import org.backstride.athlete.threshold.Provenance;
import org.backstride.athlete.threshold.Provenance.Source;
import org.backstride.athlete.threshold.SpeedMeasure;
import org.backstride.athlete.threshold.Threshold;
import org.backstride.athlete.threshold.Threshold.OfHeart;
import org.backstride.athlete.threshold.Threshold.OfSpeed;
import org.backstride.athlete.threshold.Threshold.Subject;
import org.backstride.athlete.threshold.ThresholdHistory;
import org.backstride.text.Formats;
import org.backstride.ui.kit.number.TypedNumber;
import org.backstride.unit.Movement;
import org.backstride.unit.Speed;
import org.backstride.unit.SpeedUnit;
import org.backstride.unit.UnitSystem;
import org.jspecify.annotations.Nullable;

/// A new number as it stands in the form.
///
/// @param value what was typed: beats, a speed in the user's unit, or a pace such as 4:30
/// @param since the day from which it holds, null where the field is empty
record ThresholdDraft(
    Subject subject, String value, @Nullable LocalDate since, Source source, String note) {

  private static final Pattern PACE = Pattern.compile("(\\d{1,2}):([0-5]\\d)");
  private static final double FASTEST = 15;

  /// What a form comes to.
  sealed interface Outcome {

    /// It can be kept.
    record Ready(Threshold threshold) implements Outcome {}

    /// It cannot; the key says why, with its arguments.
    record Wrong(Part part, String key, List<Object> arguments) implements Outcome {
      public Wrong {
        arguments = List.copyOf(arguments);
      }
    }
  }

  /// A field of the form.
  enum Part {
    VALUE,
    DAY
  }

  /// What the form comes to beside the numbers there are.
  Outcome read(ThresholdHistory history, Formats formats, LocalDate today) {
    if (since == null) {
      return wrong(Part.DAY, "threshold.error.day");
    }
    if (since.isAfter(today)) {
      return wrong(Part.DAY, "athlete.error.future");
    }
    return switch (subject.measure()) {
      case HeartMeasure measure -> heart(measure, history);
      case SpeedMeasure measure -> speed(measure, history, formats);
      default -> throw new IllegalStateException("No measure: " + subject);
    };
  }

  private Outcome heart(HeartMeasure measure, ThresholdHistory history) {
    int beats = TypedNumber.whole(value).orElse(-1);
    if (!measure.admits(beats)) {
      return wrong(Part.VALUE, "threshold.error.beats", measure.least(), measure.most());
    }
    var reading = new OfHeart(measure, subject.movement(), beats, provenance());
    return history.admits(reading)
        ? new Outcome.Ready(reading)
        : wrong(
            Part.VALUE,
            subject.movement() == null
                ? "threshold.error.order.heart"
                : "threshold.error.order.moving");
  }

  private Outcome speed(SpeedMeasure measure, ThresholdHistory history, Formats formats) {
    @Nullable Movement movement = subject.movement();
    var speed = speed(formats.units());
    if (speed.isEmpty() || movement == null) {
      return wrong(Part.VALUE, "threshold.error.speed", formats.speed(FASTEST));
    }
    if (measure == SpeedMeasure.MAXIMUM_VERIFIED && source == Source.GUESS) {
      return wrong(Part.VALUE, "threshold.error.verified");
    }
    var reading = new OfSpeed(measure, movement, speed.get(), provenance());
    return isSlowerThanVerified(history.with(reading), movement)
        ? new Outcome.Ready(reading)
        : wrong(Part.VALUE, "threshold.error.order.speed");
  }

  /// A comfortable speed above the fastest one seen is a slip of the pen.
  private boolean isSlowerThanVerified(ThresholdHistory history, Movement movement) {
    var speeds = history.at(since == null ? LocalDate.MAX : since).speedsFor(movement);
    @Nullable Speed comfortable = speeds.comfortable();
    @Nullable Speed most = speeds.maximumVerified();
    return comfortable == null
        || most == null
        || comfortable.metresPerSecond() <= most.metresPerSecond() + 1e-9;
  }

  private Optional<Speed> speed(UnitSystem units) {
    var unit =
        units == UnitSystem.METRIC ? SpeedUnit.KILOMETRES_PER_HOUR : SpeedUnit.MILES_PER_HOUR;
    var pace = PACE.matcher(value.strip());
    Optional<BigDecimal> amount =
        pace.matches()
            ? hourly(Integer.parseInt(pace.group(1)) * 60 + Integer.parseInt(pace.group(2)))
            : TypedNumber.decimal(value);
    return amount
        .filter(each -> each.signum() > 0)
        .filter(each -> each.doubleValue() * unit.metresPerSecond() <= FASTEST)
        .map(each -> new Speed(each, unit));
  }

  /// Kilometres or miles an hour from the seconds of one.
  private static Optional<BigDecimal> hourly(int seconds) {
    return seconds == 0
        ? Optional.empty()
        : Optional.of(
            BigDecimal.valueOf(3600).divide(BigDecimal.valueOf(seconds), 3, RoundingMode.HALF_UP));
  }

  private Provenance provenance() {
    return new Provenance(since, source, note.strip());
  }

  private static Outcome wrong(Part part, String key, Object... arguments) {
    return new Outcome.Wrong(part, key, List.of(arguments));
  }
}
