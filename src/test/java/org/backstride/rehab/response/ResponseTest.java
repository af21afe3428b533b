package org.backstride.rehab.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import org.backstride.rehab.response.BodySpot.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResponseTest {

  @ParameterizedTest
  @ValueSource(ints = {-1, 11, 100})
  void painIsOnTheScaleFromNoughtToTen(int pain) {
    assertThatIllegalArgumentException().isThrownBy(() -> new Pain(pain, null, null, null));
    assertThatIllegalArgumentException().isThrownBy(() -> new Pain(null, pain, null, null));
    assertThatIllegalArgumentException().isThrownBy(() -> new Pain(null, null, pain, null));
    assertThatIllegalArgumentException().isThrownBy(() -> new Pain(null, null, null, pain));
  }

  @Test
  void theWorstIsThePeakOrWhatCameAfter() {
    assertThat(new Pain(1, 4, 2, null).worst()).hasValue(4);
    assertThat(new Pain(1, 2, 6, null).worst()).hasValue(6);
    assertThat(new Pain(9, null, 3, 9).worst()).hasValue(3);
    assertThat(new Pain(3, null, null, 3).worst()).isEmpty();
  }

  @Test
  void theMorningIsComparedOnlyWhereBothAreKnown() {
    assertThat(new Pain(2, 3, 2, 4).morningRise()).hasValue(2);
    assertThat(new Pain(3, 3, 2, 1).morningRise()).hasValue(-2);
    assertThat(new Pain(null, 3, 2, 1).morningRise()).isEmpty();
    assertThat(new Pain(3, 3, 2, null).morningRise()).isEmpty();
  }

  @Test
  void whatWasNotAskedIsNotTheSameAsNothing() {
    assertThat(Signs.UNREPORTED.redFlags()).isNull();
    assertThat(Signs.UNREPORTED.knownRedFlags()).isEmpty();
    assertThat(new Signs(Set.of(), null, null, null, null).redFlags()).isEmpty();
    assertThat(Falls.UNREPORTED).isNotEqualTo(Falls.NONE);
  }

  @Test
  void impossibleFiguresAreRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Falls(-1, 0, 0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Performed(101, null, null, null, null));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Performed(null, null, 11, null, null));
    assertThatIllegalArgumentException().isThrownBy(() -> new BodySpot(View.FRONT, 1.2, 0.5));
    assertThatIllegalArgumentException().isThrownBy(() -> new BodySpot(View.BACK, Double.NaN, 0.5));
  }

  @Test
  void aResponseAwaitsTheMorningUntilItIsReported() {
    var evening = Reports.report(Reports.history("good").getFirst().date(), "morning=?");

    assertThat(evening.awaitsMorning()).isTrue();
    assertThat(evening.withPain(evening.pain().withNextMorning(0)).awaitsMorning()).isFalse();
  }

  @Test
  void onlyLimpGivingWayAndDizzinessThatStaysAskForReview() {
    assertThat(List.of(EndSign.values()).stream().filter(EndSign::needsReview))
        .containsExactly(EndSign.DIZZY_STAYED, EndSign.LIMP, EndSign.GIVING_WAY);
  }
}
