package org.backstride.codec.track;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What exporters' words for a sport mean.
class SportTest {

  @ParameterizedTest
  @CsvSource({
    "Laufen, running, ''",
    "VirtualRun, running, virtual_activity",
    "trail_running, running, trail",
    "running, running, ''",
    "caminata, walking, ''",
    "9, running, ''",
    "53, '', ''",
    "..., '', ''",
    "' - ', '', ''",
    "kayaking, kayaking, ''",
    "'', '', ''"
  })
  void aWordMeansASportAndAWordWithoutALetterNone(String written, String name, String refinement) {
    assertThat(Sport.of(written)).isEqualTo(new Sport(name, refinement));
  }
}
