package org.backstride.rehab.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The worked values of evidence §6, and what is done about missing items.
class ScoringTest {

  @Test
  void koosPainOfNineAnswers() {
    assertThat(Scoring.koos(Measure.KOOS_PAIN, List.of(1, 2, 1, 1, 0, 2, 1, 1, 0))).hasValue(75.0);
  }

  @Test
  void koosPainOfFiveAnswersIsStillAScore() {
    assertThat(Scoring.koos(Measure.KOOS_PAIN, answered(9, 2, 3, 2, 1, 4))).hasValue(40.0);
  }

  @Test
  void koosPainOfFourAnswersIsNone() {
    assertThat(Scoring.koos(Measure.KOOS_PAIN, answered(9, 2, 3, 2, 1))).isEmpty();
  }

  @ParameterizedTest(name = "{0} has {1} items, {2} are needed")
  @CsvSource({
    "KOOS_SYMPTOMS, 7, 4",
    "KOOS_PAIN, 9, 5",
    "KOOS_ADL, 17, 9",
    "KOOS_SPORT, 5, 3",
    "KOOS_QOL, 4, 2"
  })
  void halfOfASubscaleMustBeAnswered(Measure subscale, int items, int needed) {
    assertThat(Scoring.koos(subscale, someAnswered(items, needed))).hasValue(50.0);
    assertThat(Scoring.koos(subscale, someAnswered(items, needed - 1))).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Scoring.koos(subscale, someAnswered(items + 1, needed)));
  }

  @Test
  void koosRunsFromNoughtToAHundredAndHighIsGood() {
    assertThat(Scoring.koos(Measure.KOOS_QOL, List.of(0, 0, 0, 0))).hasValue(100);
    assertThat(Scoring.koos(Measure.KOOS_QOL, List.of(4, 4, 4, 4))).hasValue(0);
    assertThat(Measure.KOOS_QOL.better()).isEqualTo(Better.HIGHER);
  }

  @Test
  void koos12IsTheMeanOfItsThreeParts() {
    var score = Scoring.koos12(List.of(0, 0, 0, 0), List.of(2, 2, 2, 2), List.of(4, 4, 4, 4));

    assertThat(score).hasValue(50);
    assertThat(Scoring.koos12(List.of(0, 0, 0, 0), answered(4, 2), List.of(4, 4, 4, 4))).isEmpty();
  }

  @Test
  void lefsOfTwentyFoursIsEighty() {
    assertThat(Scoring.lefs(Collections.nCopies(20, 4))).hasValue(80);
    assertThat(Scoring.lefs(someAnswered(20, 19))).isEmpty();
  }

  @Test
  void anItemIsOnItsScale() {
    assertThatIllegalArgumentException().isThrownBy(() -> Scoring.lefs(Collections.nCopies(20, 5)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Scoring.koos(Measure.KOOS_QOL, List.of(0, -1, 0, 0)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Scoring.koos(Measure.WOMAC, List.of(1, 1, 1, 1)));
  }

  @Test
  void ikdcIsASharedOfTheHighestSum() {
    assertThat(Scoring.ikdc(87, 87, 18)).hasValue(100);
    assertThat(Scoring.ikdc(0, 87, 18)).hasValue(0);
    assertThat(Scoring.ikdc(60, 87, 18).orElseThrow()).isCloseTo(68.966, within(0.001));
    assertThat(Scoring.ikdc(40, 79, 16).orElseThrow()).isCloseTo(50.633, within(0.001));
    assertThat(Scoring.ikdc(40, 75, 15)).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> Scoring.ikdc(88, 87, 18));
    assertThatIllegalArgumentException().isThrownBy(() -> Scoring.ikdc(60, 80, 18));
    assertThatIllegalArgumentException().isThrownBy(() -> Scoring.ikdc(60, 87, 19));
  }

  @Test
  void limbSymmetryIsTheInvolvedSideOverTheOther() {
    assertThat(Scoring.limbSymmetry(140, 200)).isEqualTo(70);
    assertThatIllegalArgumentException().isThrownBy(() -> Scoring.limbSymmetry(140, 0));
  }

  @Test
  void gaitSpeedIsTenMetresOverTheTime() {
    assertThat(Scoring.gaitSpeed(8)).isEqualTo(1.25);
    assertThatIllegalArgumentException().isThrownBy(() -> Scoring.gaitSpeed(0));
  }

  private static List<@Nullable Integer> answered(int items, Integer... answers) {
    var all = new ArrayList<@Nullable Integer>(List.of(answers));
    all.addAll(Collections.nCopies(items - answers.length, null));
    return all;
  }

  private static List<@Nullable Integer> someAnswered(int items, int count) {
    return answered(items, Collections.nCopies(count, 2).toArray(Integer[]::new));
  }
}
