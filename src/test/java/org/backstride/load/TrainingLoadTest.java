package org.backstride.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.backstride.load.FitnessModel.Form;
import org.backstride.load.TrainingLoad.Weights;
import org.backstride.load.WeekLoad.Deviation;
import org.junit.jupiter.api.Test;

/// The vectors of evidence §5, by item.
class TrainingLoadTest {

  private static final Offset<Double> SMALL = within(0.0001);
  private static final Offset<Double> THOUSANDTH = within(0.001);

  @Test
  void sessionRpeIsExertionTimesMinutes() {
    assertThat(TrainingLoad.sessionRpe(7, 60)).isEqualTo(420);
    assertThat(TrainingLoad.sessionRpe(9, 75)).isEqualTo(675);
  }

  @Test
  void aWeekHasMonotonyAndStrain() {
    var week = new WeekLoad(List.of(300.0, 0.0, 420.0, 0.0, 240.0, 600.0, 0.0));

    assertThat(week.sum()).isEqualTo(1560);
    assertThat(week.mean()).isCloseTo(222.857, THOUSANDTH);
    assertThat(week.deviation(Deviation.SAMPLE)).isCloseTo(236.764, THOUSANDTH);
    assertThat(week.monotony(Deviation.SAMPLE).orElseThrow()).isCloseTo(0.9413, SMALL);
    assertThat(week.strain(Deviation.SAMPLE).orElseThrow()).isCloseTo(1468.37, within(0.01));
    assertThat(week.deviation(Deviation.POPULATION)).isCloseTo(219.201, THOUSANDTH);
    assertThat(week.monotony(Deviation.POPULATION).orElseThrow()).isCloseTo(1.0167, SMALL);
    assertThat(week.strain(Deviation.POPULATION).orElseThrow()).isCloseTo(1586.02, within(0.01));
  }

  @Test
  void anEvenWeekIsMonotonous() {
    var week = new WeekLoad(List.of(200.0, 200.0, 200.0, 200.0, 200.0, 200.0, 100.0));

    assertThat(week.sum()).isEqualTo(1300);
    assertThat(week.deviation(Deviation.SAMPLE)).isCloseTo(37.796, THOUSANDTH);
    assertThat(week.monotony(Deviation.SAMPLE).orElseThrow()).isCloseTo(4.9135, SMALL);
    assertThat(week.strain(Deviation.SAMPLE).orElseThrow()).isCloseTo(6387.60, within(0.01));
    assertThat(week.monotony(Deviation.POPULATION).orElseThrow()).isCloseTo(5.3072, SMALL);
    assertThat(week.strain(Deviation.POPULATION).orElseThrow()).isCloseTo(6899.40, within(0.01));
  }

  @Test
  void aWeekWithoutSpreadHasNoMonotony() {
    assertThat(new WeekLoad(Collections.nCopies(7, 100.0)).monotony(Deviation.SAMPLE)).isEmpty();
  }

  @Test
  void banistersImpulse() {
    assertThat(TrainingLoad.reserveShare(130, 40, 200)).isEqualTo(0.5625);
    assertThat(trimp(30, 130, 40, 200, Weights.MEN)).isCloseTo(31.803, THOUSANDTH);
    assertThat(trimp(30, 130, 40, 200, Weights.WOMEN)).isCloseTo(37.129, THOUSANDTH);
    assertThat(trimp(60, 150, 60, 190, Weights.MEN)).isCloseTo(100.440, THOUSANDTH);
    assertThat(trimp(60, 150, 60, 190, Weights.WOMEN)).isCloseTo(113.517, THOUSANDTH);
    assertThat(trimp(20, 110, 60, 180, Weights.WOMEN)).isCloseTo(14.372, THOUSANDTH);
    assertThat(TrainingLoad.trimp(1, 1, Weights.MEN)).isCloseTo(4.3654, SMALL);
    assertThat(TrainingLoad.trimp(1, 1, Weights.WOMEN)).isCloseTo(4.5685, SMALL);
    assertThat(TrainingLoad.reserveShare(30, 40, 200)).isZero();
    assertThat(TrainingLoad.reserveShare(210, 40, 200)).isEqualTo(1);
  }

  @Test
  void runStressComparesSpeedsNotPaces() {
    assertThat(TrainingLoad.runStress(30, 1000.0 / 300, 1000.0 / 270)).isCloseTo(40.5, THOUSANDTH);
  }

  @Test
  void constantLoadFillsFitnessAndFatigue() {
    var exact = new FitnessModel(Form.EXACT).days(Collections.nCopies(84, 100.0));
    var common = new FitnessModel(Form.COMMON).days(Collections.nCopies(42, 100.0));

    assertThat(exact.get(0).fitness()).isCloseTo(2.3528, SMALL);
    assertThat(exact.get(6).fitness()).isCloseTo(15.3518, SMALL);
    assertThat(exact.get(41).fitness()).isCloseTo(63.2121, SMALL);
    assertThat(exact.get(83).fitness()).isCloseTo(86.4665, SMALL);
    assertThat(exact.get(0).fatigue()).isCloseTo(13.3122, SMALL);
    assertThat(exact.get(6).fatigue()).isCloseTo(63.2121, SMALL);
    assertThat(exact.get(27).fatigue()).isCloseTo(98.1684, SMALL);
    assertThat(common.get(0).fitness()).isCloseTo(2.3810, SMALL);
    assertThat(common.get(6).fitness()).isCloseTo(15.5223, SMALL);
    assertThat(common.get(41).fitness()).isCloseTo(63.6544, SMALL);
    assertThat(common.get(0).fatigue()).isCloseTo(14.2857, SMALL);
    assertThat(common.get(6).fatigue()).isCloseTo(66.0083, SMALL);
  }

  @Test
  void sevenDaysOnAndSevenOff() {
    var loads = IntStream.range(0, 14).mapToObj(day -> day < 7 ? 100.0 : 0.0).toList();

    var last = new FitnessModel(Form.EXACT).days(loads).getLast();

    assertThat(last.fitness()).isCloseTo(12.9950, SMALL);
    assertThat(last.fatigue()).isCloseTo(23.2544, SMALL);
    assertThat(last.fitness() - last.fatigue()).isCloseTo(-10.2594, SMALL);
  }

  @Test
  void balanceIsThatOfTheDayBefore() {
    var loads = Collections.nCopies(11, 100.0);

    assertThat(new FitnessModel(Form.EXACT).days(loads).get(10).balance())
        .isCloseTo(-54.8477, SMALL);
    assertThat(new FitnessModel(Form.COMMON).days(loads).get(10).balance())
        .isCloseTo(-57.1803, SMALL);
  }

  @Test
  void ratiosOfAcuteToChronicLoad() {
    var weeks = List.of(1000.0, 1100.0, 1200.0, 1800.0);
    var days = IntStream.range(0, 35).mapToObj(day -> day < 28 ? 100.0 : 150.0).toList();

    assertThat(LoadRatio.coupled(weeks)).isCloseTo(1.4118, SMALL);
    assertThat(LoadRatio.uncoupled(weeks)).isCloseTo(1.6364, SMALL);
    assertThat(LoadRatio.average(days, 7)).isCloseTo(143.326, THOUSANDTH);
    assertThat(LoadRatio.average(days, 28)).isCloseTo(119.680, THOUSANDTH);
    assertThat(LoadRatio.weighted(days)).isCloseTo(1.1976, SMALL);
    assertThat(LoadRatio.weekOnWeek(1000, 1100)).isCloseTo(0.10, SMALL);
  }

  private static double trimp(
      double minutes, double beats, double rest, double max, Weights weights) {
    return TrainingLoad.trimp(minutes, TrainingLoad.reserveShare(beats, rest, max), weights);
  }
}
