package org.backstride.ui.recording.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.backstride.text.Formats;
import org.backstride.text.Messages;
import org.backstride.unit.UnitSystem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How figures of stretches and their differences are written.
class MeasureTest {

  private static final Readings READINGS =
      new Readings(Messages.in(Locale.ENGLISH), new Formats(Locale.ENGLISH, UnitSystem.METRIC));

  @ParameterizedTest
  @CsvSource({
    "bpm, 110.4, 109.6, '110 against 110: ±0'",
    "bpm, 110.6, 110.4, '111 against 110: +1'",
    "'Step, m', 0.4551, 0.4549, '0.46 against 0.45: +0.01'",
    "'Step, m', 0.449, 0.451, '0.45 against 0.45: ±0.00'",
    "bpm, 98, 105, '98 against 105: −7'",
  })
  void aDifferenceIsThatOfTheNumbersBesideIt(
      String title, double ours, double others, String expected) {
    var all = Measure.all(READINGS).stream();
    var measure = all.filter(each -> each.title().equals(title)).findFirst().orElseThrow();

    assertThat(
            "%s against %s: %s"
                .formatted(
                    measure.text(READINGS, figures(ours)),
                    measure.text(READINGS, figures(others)),
                    measure.difference(READINGS, figures(ours), figures(others))))
        .isEqualTo(expected);
  }

  /// The same value as heart rate and as length of a step.
  private static StretchFigures figures(double value) {
    return new StretchFigures(60, 100, 1, 1, value, value, 100, value, 0, 0);
  }
}
