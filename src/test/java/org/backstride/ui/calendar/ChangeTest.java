package org.backstride.ui.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.backstride.program.Progression;
import org.backstride.program.Progression.Unit;
import org.backstride.program.Progression.Variable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

class ChangeTest {

  @Test
  void anAmountIsReadWithAPointOrAComma() {
    var faster =
        List.of(new Progression(Variable.SPEED, new BigDecimal("0.1"), Unit.KILOMETRES_PER_HOUR));

    assertThat(Change.SPEED_KMH.by(" 0.1 ")).hasValue(faster);
    assertThat(Change.SPEED_KMH.by("0,1")).hasValue(faster);
  }

  @Test
  void aPauseMayGetShorter() {
    var shorter = List.of(new Progression(Variable.REST, new BigDecimal("-5"), Unit.SECONDS));

    assertThat(Change.REST_SECONDS.by("-5")).hasValue(shorter);
    assertThat(Change.REST_SECONDS.by("−5")).hasValue(shorter);
  }

  @Test
  void nothingNeedsNoAmount() {
    assertThat(Change.NOTHING.by("")).hasValue(List.of());
    assertThat(Change.NOTHING.by("abc")).hasValue(List.of());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "abc", "1e9", "1 2"})
  void whatIsNoAmountIsNotRead(String text) {
    assertThat(Change.TIME_PERCENT.by(text)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(value = Change.class, mode = Mode.EXCLUDE, names = "NOTHING")
  void everyChangeHasAUnitThatItsVariableAllows(Change change) {
    var read = change.by("1").orElseThrow();

    assertThat(read)
        .singleElement()
        .satisfies(
            only -> {
              assertThat(only.delta()).isEqualByComparingTo("1");
              assertThat(change.name()).startsWith(only.variable().name());
            });
  }
}
