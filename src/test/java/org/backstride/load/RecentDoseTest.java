package org.backstride.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.backstride.recording.DirectionTotals.Share;
import org.junit.jupiter.api.Test;

class RecentDoseTest {

  @Test
  void eachFigureIsTheLargestOfAnySession() {
    var slowAndLong = new Share(600, 300, 900, 60);
    var fastAndShort = new Share(300, 240, 450, 120);

    assertThat(RecentDose.of(List.of(slowAndLong, fastAndShort)))
        .isEqualTo(new RecentDose(120, 600, 0.8));
  }

  @Test
  void withoutADistanceThereIsNoSpeed() {
    assertThat(RecentDose.of(List.of(new Share(600, Double.NaN, Double.NaN, 60))))
        .isEqualTo(new RecentDose(60, 600, 0));
  }

  @Test
  void aSessionThatDidNotGoBackwardSaysNothing() {
    var dose = RecentDose.of(List.of(new Share(0, 0, 0, 0)));

    assertThat(dose).isEqualTo(RecentDose.NONE);
    assertThat(dose.isKnown()).isFalse();
    assertThat(RecentDose.of(List.of())).isEqualTo(RecentDose.NONE);
  }

  @Test
  void aBoutOfUnknownLengthIsNone() {
    assertThat(RecentDose.of(List.of(new Share(600, 300, 900, Double.NaN))))
        .isEqualTo(new RecentDose(0, 600, 0.5));
  }
}
