package org.backstride.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Locale;
import org.backstride.ui.kit.mark.Named;
import org.junit.jupiter.api.Test;

class NamedTest {

  private final Named<Locale> named = new Named<>(Locale::getLanguage);

  @Test
  void aValueIsCalledByItsWordAndNoneByNothing() {
    assertThat(named.toString(Locale.GERMANY)).isEqualTo("de");
    assertThat(named.toString(null)).isEmpty();
  }

  @Test
  void typingIntoABoxToChooseFromIsABug() {
    assertThatIllegalStateException()
        .isThrownBy(() -> named.fromString("de"))
        .withMessageContaining("de");
  }
}
