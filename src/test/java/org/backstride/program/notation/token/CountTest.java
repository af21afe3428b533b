package org.backstride.program.notation.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.backstride.program.Progression;
import org.backstride.program.Progression.Unit;
import org.backstride.program.Progression.Variable;
import org.backstride.program.Repeat.LastRecovery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "5x, 0, 5",
    "Main 5x, 4, 5",
    "Main  5X, 4, 5",
    "Main 12×, 4, 12",
    "Block 2x 3x, 8, 3",
  })
  void aCountStandsAtTheEndBehindItsTitle(String line, int titleEnd, int times) {
    assertThat(Count.atEndOf(line))
        .contains(new Count(titleEnd, times, LastRecovery.KEEP, List.of()));
  }

  @Test
  void optionsFollowTheCountInAnyOrder() {
    var faster = new Progression(Variable.SPEED, new BigDecimal("0.1"), Unit.KILOMETRES_PER_HOUR);
    var shorter = new Progression(Variable.REST, new BigDecimal("-5"), Unit.SECONDS);
    var steeper = new Progression(Variable.GRADE, new BigDecimal("1"), Unit.PERCENT);

    assertThat(Count.atEndOf("4x skip-last-recovery each speed +0,1kmh , rest - 5 s each grade+1%"))
        .contains(new Count(0, 4, LastRecovery.SKIP, List.of(faster, shorter, steeper)));
  }

  @ParameterizedTest(name = "[{0}]")
  @ValueSource(
      strings = {
        "",
        "x",
        "Main",
        "Main x",
        "Main5x",
        "5x Main",
        "5x each",
        "5x each speed",
        "5x each +1s",
        "5x each speed 1kmh",
        "5x each speed +1parsec",
        "5x each pace +1s",
        "5x skip",
        "5x skip-last-recoverynow",
        "1234567890x",
        "5xx"
      })
  void otherLinesAreNoCount(String line) {
    assertThat(Count.atEndOf(line)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"5x each speed +1s", "5x each rest +999999s", "5x each grade +1mtr"})
  void aChangeThatIsNotPossibleIsRefused(String line) {
    assertThatThrownBy(() -> Count.atEndOf(line)).isInstanceOf(IllegalArgumentException.class);
  }
}
