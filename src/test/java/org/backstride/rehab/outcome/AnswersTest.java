package org.backstride.rehab.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The worked values of evidence §6 as they are typed off a paper form.
class AnswersTest {

  @ParameterizedTest(name = "{0}: {1} is {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "KOOS_PAIN | 1 2 1 1 0 2 1 1 0 | 75.0",
        "KOOS_PAIN | 121102110         | 75.0",
        "KOOS_PAIN | 1,2;1 1-2110      | 71.875",
        "KOOS_PAIN | 2 3 2 1 4 - - - - | 40.0",
        "KOOS_PAIN | 23214????         | 40.0",
        "KOOS_PAIN | 2321 – – – – –    | none",
        "KOOS_QOL  | 0 – – 0           | 100.0",
        "KOOS_12   | 0000 2222 4444    | 50.0",
        "KOOS_12   | 00-- 22-- 44--    | 50.0",
        "KOOS_12   | 0000 2--- 4444    | none",
        "LEFS      | 44444 44444 44444 44444 | 80.0",
        "LEFS      | 44444 44444 44444 4444- | none"
      })
  void typedAnswersHaveTheScoreOfTheForm(Measure measure, String typed, String score) {
    var scored = Answers.read(typed).orElseThrow().score(measure);

    assertThat(scored.isPresent() ? Double.toString(scored.getAsDouble()) : "none")
        .isEqualTo(score);
  }

  @ParameterizedTest
  @ValueSource(strings = {"5", "1 2 x", "1.5", "12a", "½"})
  void whatIsNoAnswerIsNotRead(String typed) {
    assertThat(Answers.read(typed)).isEmpty();
  }

  @Test
  void nothingTypedIsNoAnswers() {
    var none = Answers.read("  ").orElseThrow();

    assertThat(none.items()).isEmpty();
    assertThat(none.fits(Measure.KOOS_PAIN)).isFalse();
  }

  @ParameterizedTest(name = "{0} has {1}")
  @CsvSource({
    "KOOS_SYMPTOMS, 7",
    "KOOS_PAIN, 9",
    "KOOS_ADL, 17",
    "KOOS_SPORT, 5",
    "KOOS_QOL, 4",
    "KOOS_12, 12",
    "LEFS, 20",
    "WOMAC, 0",
    "KUJALA, 0",
    "IKDC, 0",
    "KOOS_PS, 0",
    "NPRS, 0"
  })
  void onlyFormsWithAKnownRuleAreScored(Measure measure, int items) {
    assertThat(Scoring.items(measure)).isEqualTo(items);
  }

  @ParameterizedTest
  @EnumSource(Measure.class)
  void aWrongNumberOfAnswersFitsNoForm(Measure measure) {
    var thirteen = Answers.read("1111111111111").orElseThrow();

    assertThat(thirteen.fits(measure)).isFalse();
    assertThatIllegalArgumentException().isThrownBy(() -> thirteen.score(measure));
  }
}
