package org.backstride.ui.kit.exposure;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.backstride.recording.DirectionLabel;
import org.backstride.review.ExposureMeasure;
import org.backstride.review.ExposureWeek;
import org.backstride.text.Formats;
import org.backstride.text.Messages;
import org.backstride.unit.DistanceUnit;
import org.backstride.unit.UnitSystem;

/// The words and figures of weeks, as the user reads them.
///
/// @param messages the user's language
/// @param formats the user's numbers and units
record ExposureWords(Messages messages, Formats formats) {

  String text(String key, Object... arguments) {
    return messages.text("shell.exposure." + key, arguments);
  }

  /// The name of a direction in style classes: both sides look alike.
  String style(DirectionLabel direction) {
    return switch (direction) {
      case BACKWARD, MIXED -> "backward";
      case FORWARD -> "forward";
      case LATERAL_LEFT, LATERAL_RIGHT, STILL, UNKNOWN -> "lateral";
    };
  }

  String direction(DirectionLabel direction) {
    return text("direction." + direction.name().toLowerCase(Locale.ROOT));
  }

  String measure(ExposureMeasure measure) {
    return measure == ExposureMeasure.METRES && formats.units() == UnitSystem.IMPERIAL
        ? text("measure.yards")
        : text("measure." + measure.name().toLowerCase(Locale.ROOT));
  }

  /// An amount without its unit, which the choice above names: minutes, metres or yards, steps.
  String amount(ExposureMeasure measure, double value) {
    double yard = DistanceUnit.YARDS.metres();
    return switch (measure) {
      case SECONDS -> formats.number(value / 60, value > 0 && value < 600 ? 1 : 0);
      case METRES -> formats.number(formats.units() == UnitSystem.METRIC ? value : value / yard, 0);
      case STEPS -> formats.number(value, 0);
    };
  }

  /// The day on which a week begins, without its year.
  String week(LocalDate monday) {
    return formats.dayInFigures(monday);
  }

  /// How much more or less, such as `+12 %`; a dash where nothing came before.
  String change(OptionalDouble change) {
    if (change.isEmpty()) {
      return Formats.UNKNOWN;
    }
    double share = change.getAsDouble();
    String sign = Math.abs(share) < 0.005 ? "±" : share < 0 ? "−" : "+";
    return sign + formats.percent(Math.abs(share));
  }

  /// All bars in one sentence.
  String meaning(List<ExposureWeek> weeks, DirectionLabel direction, ExposureMeasure measure) {
    String all =
        weeks.stream()
            .map(
                week ->
                    week(week.monday())
                        + ": "
                        + amount(measure, measure.of(week.amount(direction))))
            .collect(Collectors.joining("; "));
    return direction(direction) + ", " + measure(measure) + ". " + all;
  }
}
