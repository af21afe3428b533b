package org.backstride.ui.athlete;

import static org.assertj.core.api.Assertions.assertThat;

import org.backstride.athlete.Athlete;
import org.backstride.athlete.Condition;
import org.backstride.athlete.Condition.Care;
import org.backstride.rehab.decision.Thresholds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the lists say of pain, and how people are found.
class PainMarkTest {

  @ParameterizedTest
  @CsvSource({"-1, none", "0, safe", "2, safe", "3, caution", "5, caution", "6, stop", "10, stop"})
  void painHasALightByTheClinicsLimits(int pain, String light) {
    assertThat(PainMark.light(pain, Thresholds.STANDARD)).isEqualTo(light);
  }

  @ParameterizedTest
  @CsvSource({"noe, true", "NOÉ, true", "fabre, true", "knee, true", "ada, false", "'', true"})
  void wordsFindAPersonWhateverTheirAccents(String words, boolean found) {
    var noe =
        Athlete.named("Noé Fabre")
            .withCondition(
                new Condition(Care.TRAINING, java.util.Set.of(), "Knee", null, java.util.Set.of()));

    assertThat(NameFilter.fits(noe, words)).isEqualTo(found);
  }

  @Test
  void blanksAroundTheWordsDoNotMatter() {
    assertThat(NameFilter.fits(Athlete.named("Ada"), "  ada ")).isTrue();
  }
}
