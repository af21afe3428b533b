package org.backstride.ui.program.stage;

import static org.assertj.core.api.Assertions.assertThat;

import org.backstride.ui.program.gesture.Pointer.Held;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModifiersTest {

  @ParameterizedTest
  @CsvSource({"Mac OS X, COPY", "macOS, COPY", "Linux, FREE", "Windows 11, FREE", "'', FREE"})
  void altMeansWhatItMeansOnTheSystem(String system, Held meaning) {
    assertThat(Modifiers.on(system).alt()).isEqualTo(meaning);
  }
}
