package org.backstride.ui.recording.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.backstride.recording.ChannelKind;
import org.backstride.recording.Channels;
import org.junit.jupiter.api.Test;

/// How steep it was, in percent.
class GradesTest {

  private static final int SECONDS = 200;

  @Test
  void theRecordedGradeCountsBeforeAltitude() {
    var channels =
        Channels.builder(millis())
            .add(ChannelKind.DISTANCE, metres(1))
            .add(ChannelKind.ALTITUDE, metres(0.1))
            .add(ChannelKind.GRADE, metres(0))
            .build();

    assertThat(Grades.of(channels)).containsOnly(0);
  }

  @Test
  void anEvenSlopeIsItsRiseOverItsRunUpToBothEnds() {
    var channels =
        Channels.builder(millis())
            .add(ChannelKind.DISTANCE, metres(2))
            .add(ChannelKind.ALTITUDE, metres(-0.1))
            .build();

    double[] grades = Grades.of(channels);

    for (int i = 0; i < SECONDS; i++) {
      assertThat(grades[i]).as("second " + i).isCloseTo(-5, within(1e-6));
    }
  }

  @Test
  void anEvenSlopeStaysSoWhereTheAltitudeHasGaps() {
    double[] altitudes = metres(0.2);
    for (int i = 40; i < 55; i++) {
      altitudes[i] = Double.NaN;
    }
    var channels =
        Channels.builder(millis())
            .add(ChannelKind.DISTANCE, metres(4))
            .add(ChannelKind.ALTITUDE, altitudes)
            .build();

    double[] grades = Grades.of(channels);

    for (double grade : grades) {
      assertThat(grade).matches(each -> Double.isNaN(each) || Math.abs(each - 5) < 1e-6);
    }
    assertThat(grades[0]).isCloseTo(5, within(1e-6));
    assertThat(grades[30]).isCloseTo(5, within(1e-6));
  }

  @Test
  void whoStandsIsOnNoKnownGrade() {
    var channels =
        Channels.builder(millis())
            .add(ChannelKind.DISTANCE, metres(0))
            .add(ChannelKind.ALTITUDE, metres(0.1))
            .build();

    assertThat(Grades.of(channels)).containsOnly(Double.NaN);
  }

  @Test
  void withoutDistanceOrAltitudeNothingIsKnown() {
    var flat = Channels.builder(millis()).add(ChannelKind.ALTITUDE, metres(0.1)).build();

    assertThat(Grades.known(flat)).isFalse();
    assertThat(Grades.of(flat)).hasSize(SECONDS).containsOnly(Double.NaN);
    assertThat(Grades.of(Channels.EMPTY)).isEmpty();
  }

  private static long[] millis() {
    return LongStream.range(0, SECONDS).map(second -> second * 1_000).toArray();
  }

  private static double[] metres(double aSecond) {
    return IntStream.range(0, SECONDS).mapToDouble(second -> second * aSecond).toArray();
  }
}
