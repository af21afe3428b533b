package org.backstride.rehab.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.backstride.rehab.evidence.Standing;
import org.backstride.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The table of evidence §6: what each measure is, which way is good, which bands judge, which only
/// stand beside, and which values divide people.
class MeasureTest {

  @ParameterizedTest(name = "{0} runs {1} to {2}, better is {3}, shipped as {4}")
  @CsvSource({
    "NPRS, 0, 10, LOWER, ITEM",
    "VAS_PAIN, 0, 10, LOWER, ITEM",
    "KOOS_SYMPTOMS, 0, 100, HIGHER, SCORE_ONLY",
    "KOOS_PAIN, 0, 100, HIGHER, SCORE_ONLY",
    "KOOS_ADL, 0, 100, HIGHER, SCORE_ONLY",
    "KOOS_SPORT, 0, 100, HIGHER, SCORE_ONLY",
    "KOOS_QOL, 0, 100, HIGHER, SCORE_ONLY",
    "KOOS_PS, 0, 100, LOWER, SCORE_ONLY",
    "KOOS_12, 0, 100, HIGHER, SCORE_ONLY",
    "KOOS_PF, 0, 100, HIGHER, SCORE_ONLY",
    "WOMAC, 0, 2400, LOWER, SCORE_ONLY",
    "KUJALA, 0, 100, HIGHER, SCORE_ONLY",
    "IKDC, 0, 100, HIGHER, SCORE_ONLY",
    "LEFS, 0, 80, HIGHER, SCORE_ONLY",
    "TUG, 0, 120, LOWER, PROTOCOL",
    "CHAIR_STAND, 0, 60, HIGHER, PROTOCOL",
    "SIX_MINUTE_WALK, 0, 1200, HIGHER, PROTOCOL",
    "GAIT_SPEED, 0, 5, HIGHER, PROTOCOL",
    "SINGLE_LEG_STANCE, 0, 120, HIGHER, PROTOCOL",
    "BACKWARD_WALK_3M, 0, 120, LOWER, PROTOCOL",
    "QUADRICEPS_LSI, 0, 200, HIGHER, PROTOCOL"
  })
  void everyRowOfTheTable(Measure measure, double low, double high, Better better, Shipped as) {
    assertThat(measure.scale().low()).isEqualTo(low);
    assertThat(measure.scale().high()).isEqualTo(high);
    assertThat(measure.better()).isEqualTo(better);
    assertThat(measure.shipped()).isEqualTo(as);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "NPRS | SMALL 1.0&15.0%, CLEAR 2.0&33.0%",
        "VAS_PAIN | SMALL 1.75",
        "KOOS_SYMPTOMS | CLEAR 12.5",
        "KOOS_PAIN | CLEAR 15.0",
        "KOOS_ADL | CLEAR 15.5",
        "KOOS_SPORT | CLEAR 17.5",
        "KOOS_QOL | CLEAR 12.5",
        "KOOS_PS | SMALL 2.2, CLEAR 15.0",
        "KOOS_12 | ",
        "KOOS_PF | ",
        "WOMAC | SMALL 12.0%",
        "KUJALA | DETECTABLE 7.0, CLEAR 10.0",
        "IKDC | DETECTABLE 8.8, SMALL 11.5, CLEAR 20.5",
        "LEFS | ERROR 5.3, CLEAR 9.0",
        "TUG | DETECTABLE 1.14",
        "CHAIR_STAND | DETECTABLE 2.5",
        "SIX_MINUTE_WALK | ",
        "GAIT_SPEED | SMALL 0.07, CLEAR 0.115",
        "SINGLE_LEG_STANCE | ",
        "BACKWARD_WALK_3M | ",
        "QUADRICEPS_LSI | "
      })
  void theBandsThatJudge(Measure measure, String bands) {
    assertThat(said(measure.judging())).isEqualTo(bands == null ? "" : bands);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "NPRS | SMALL 1.16",
        "KOOS_PAIN | SMALL 8.0",
        "CHAIR_STAND | SMALL 2.6",
        "SIX_MINUTE_WALK | DETECTABLE 61.0, DETECTABLE 74.3",
        "GAIT_SPEED | SMALL 0.05, CLEAR 0.1",
        "BACKWARD_WALK_3M | DETECTABLE 1.69, DETECTABLE 4.33"
      })
  void theBandsOfOtherPeopleStandBesideAndJudgeNothing(Measure measure, String bands) {
    assertThat(said(measure.besides())).isEqualTo(bands);
    assertThat(measure.judging()).doesNotContainAnyElementsOf(measure.besides());
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "IKDC | 63.7 RETURN_TO_RUN",
        "TUG | 12.0 TUG_FALL_SCREEN",
        "SINGLE_LEG_STANCE | 5.0 VELLAS_1997",
        "QUADRICEPS_LSI | 70.0 RAMBAUD_2018, 90.0 RETURN_TO_SPORT",
        "BACKWARD_WALK_3M | 3.0 CARTER_2019, 3.5 POLO_FERRERO_2025, 4.5 CARTER_2019,"
            + " 5.5 POLO_FERRERO_2025, 8.15 KAPAN_2025, 9.31 KAPAN_2025",
        "NPRS | "
      })
  void theValuesThatDividePeople(Measure measure, String cutOffs) {
    assertThat(
            String.join(
                ", ",
                measure.cutOffs().stream().map(cut -> cut.value() + " " + cut.source()).toList()))
        .isEqualTo(cutOffs == null ? "" : cutOffs);
  }

  @Test
  void whatIsOnlyBackgroundKnowledgeIsMarkedUnverified() {
    assertThat(
            List.of(
                Measure.TUG.cutOffs().getFirst().source(),
                Measure.QUADRICEPS_LSI.cutOffs().getLast().source(),
                Measure.KUJALA.judging().getFirst().source(),
                Measure.IKDC.judging().getFirst().source(),
                Measure.GAIT_SPEED.besides().getFirst().source(),
                Measure.KOOS_PAIN.besides().getFirst().source()))
        .allSatisfy(source -> assertThat(source.standing()).isEqualTo(Standing.UNVERIFIED));
  }

  @ParameterizedTest
  @EnumSource(Measure.class)
  void bandsAndCutOffsLieOnTheScaleFromTheSmallestUp(Measure measure) {
    assertThat(measure.judging()).extracting(ChangeBand::amount).isSorted();
    assertThat(measure.cutOffs()).extracting(CutOff::value).isSorted();
    assertThat(measure.cutOffs()).allMatch(cut -> measure.scale().holds(cut.value()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "es"})
  void everyCutOffAndKindOfBandHasItsWords(String language) {
    var messages = Messages.in(Locale.of(language));
    for (Measure measure : Measure.values()) {
      measure.cutOffs().forEach(cut -> assertThat(messages.text(cut.key())).isNotBlank());
    }
    for (var kind : ChangeBand.Kind.values()) {
      assertThat(messages.text("care.notes.kind." + kind.name(), "2")).contains("2");
    }
  }

  private static String said(List<ChangeBand> bands) {
    return String.join(", ", bands.stream().map(MeasureTest::said).toList());
  }

  private static String said(ChangeBand band) {
    String share = band.percent() == 0 ? "" : band.percent() + "%";
    String amount = band.amount() == 0 ? "" : band.amount() + "";
    boolean two = !share.isEmpty() && !amount.isEmpty();
    return band.kind() + " " + amount + (two ? "&" : "") + share;
  }
}
