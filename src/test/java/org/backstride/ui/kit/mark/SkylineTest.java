package org.backstride.ui.kit.mark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.backstride.program.Program;
import org.backstride.program.notation.Notation;
import org.backstride.ui.kit.Tone;
import org.backstride.ui.kit.mark.Skyline.Bar;
import org.junit.jupiter.api.Test;

class SkylineTest {

  private static final String PROGRAM =
      """
      # Three parts
      - warmup 5:00 fwd walk
      2x
        - 1:00 bwd walk
        - 1:30 rest
      """;

  @Test
  void everyRepetitionHasItsBar() {
    assertThat(bars(PROGRAM))
        .extracting(Bar::tone)
        .containsExactly(Tone.FORWARD, Tone.BACKWARD, Tone.STILL, Tone.BACKWARD, Tone.STILL);
  }

  @Test
  void widthsAreSharesOfTheTime() {
    var bars = bars(PROGRAM);

    assertThat(bars.getFirst().from()).isZero();
    assertThat(bars.getFirst().to()).isCloseTo(0.5, within(1e-9));
    assertThat(bars.get(1).to()).isCloseTo(0.6, within(1e-9));
    assertThat(bars.getLast().to()).isCloseTo(1, within(1e-9));
  }

  @Test
  void workIsHigherThanAWarmUpAndThatHigherThanARest() {
    assertThat(bars(PROGRAM)).extracting(Bar::height).containsExactly(0.6, 1.0, 0.25, 1.0, 0.25);
  }

  @Test
  void noPartOfALongProgramIsLeftOut() {
    assertThat(bars("150x\n  - 10s bwd walk\n  - 20s fwd walk")).hasSize(300);
  }

  private static List<Bar> bars(String text) {
    return Skyline.of(program(text)).bars();
  }

  private static Program program(String text) {
    return Notation.read(text).program();
  }
}
