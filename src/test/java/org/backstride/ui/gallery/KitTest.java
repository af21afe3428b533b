package org.backstride.ui.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.backstride.text.Messages;
import org.backstride.ui.kit.Theme;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The parts of the kit, together, in every theme.
class KitTest {

  @BeforeAll
  static void start() {
    Fx.start();
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void everyPartIsDrawnWithoutAWarning(Theme theme) {
    try (var console = new CssConsole()) {
      var sampler = Fx.get(() -> new KitSampler(Messages.in(Locale.ENGLISH)));
      try (var exhibit = Exhibit.of(sampler, theme, Exhibit.Size.LARGE)) {
        exhibit.save("kit-" + theme.code());
      }

      assertThat(console.lines()).isEmpty();
    }
  }
}
