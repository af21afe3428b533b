package org.backstride.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backstride.codec.TimeLine.MISSING;

import org.junit.jupiter.api.Test;

class TimeLineTest {

  private static final long TEN = 1_777_629_600_000L;

  @Test
  void timesThatRiseStayAsTheyAre() {
    var line = TimeLine.of(new long[] {TEN, TEN + 1000, TEN + 1000});

    assertThat(line.copyMillis()).containsExactly(TEN, TEN + 1000, TEN + 1000);
    assertThat(line.copyRows()).containsExactly(0, 1, 2);
    assertThat(line.problems()).isEmpty();
  }

  @Test
  void aTimeFarFromTheOthersIsLeftOut() {
    var line = TimeLine.of(new long[] {TEN, TEN + 1000, TEN * 2, TEN + 2000});

    assertThat(line.copyRows()).containsExactly(0, 1, 3);
    assertThat(line.problems()).containsExactly(Problem.of(ProblemCode.SAMPLES_OUT_OF_TIME, 1));
  }

  @Test
  void aSmallFallStandsStillUntilTheClockHasCaughtUp() {
    var line = TimeLine.of(new long[] {5_000, 3_000, 4_000, 6_000});

    assertThat(line.copyMillis()).containsExactly(5_000, 5_000, 5_000, 6_000);
    assertThat(line.problems()).containsExactly(Problem.of(ProblemCode.TIME_STEPPED_BACK, 2));
  }

  @Test
  void aClockSetBackGoesOnFromWhereItWas() {
    var line = TimeLine.of(new long[] {100_000, 101_000, 1_000, 2_000});

    assertThat(line.copyMillis()).containsExactly(100_000, 101_000, 101_000, 102_000);
  }

  @Test
  void missingTimesAreSpreadBetweenNeighboursAndHeldAtTheEnds() {
    var line = TimeLine.of(new long[] {MISSING, 1_000, MISSING, MISSING, 4_000, MISSING});

    assertThat(line.copyMillis()).containsExactly(1_000, 1_000, 2_000, 3_000, 4_000, 4_000);
    assertThat(line.problems()).containsExactly(Problem.of(ProblemCode.POINTS_WITHOUT_TIME, 4));
  }

  @Test
  void withoutAnyTimeEverySampleStaysAtZero() {
    var line = TimeLine.of(new long[] {MISSING, MISSING});

    assertThat(line.copyMillis()).containsExactly(0, 0);
    assertThat(line.problems()).containsExactly(Problem.of(ProblemCode.NO_USABLE_TIME));
  }

  @Test
  void aClockThatJumpsAgainAndAgainNeverMakesMonthsOfARecording() {
    long twenty = 20L * 24 * 3600 * 1000;
    var line = TimeLine.of(new long[] {0, twenty, 0, twenty, 0, twenty, 0, twenty, 0, twenty});

    assertThat(line.copyMillis()).isSorted();
    assertThat(line.copyMillis()[line.size() - 1]).isEqualTo(2 * TimeLine.LONGEST_MILLIS);
  }
}
