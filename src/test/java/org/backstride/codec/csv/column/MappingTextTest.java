package org.backstride.codec.csv.column;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.backstride.codec.csv.grid.DateOrder;
import org.backstride.codec.csv.grid.Dialect;
import org.backstride.recording.motion.MotionSignal.Axis;
import org.backstride.recording.motion.MotionSignal.Placement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MappingTextTest {

  private static final Dialect DIALECT =
      new Dialect(StandardCharsets.UTF_16LE, ';', ',', DateOrder.MONTH_FIRST);
  private static final ColumnMapping MAPPING =
      new ColumnMapping(
          "4711",
          DIALECT,
          List.of(
              ColumnUse.of(ColumnRole.TIME, ColumnUnit.MILLISECONDS),
              ColumnUse.motion(
                  ColumnRole.ANGULAR_RATE,
                  ColumnUnit.RADIANS_PER_SECOND,
                  Placement.LEFT_SHANK,
                  Axis.Y),
              ColumnUse.IGNORED,
              ColumnUse.KEPT),
          204.8);

  @Test
  void whatIsWrittenIsReadBack() {
    assertThat(MappingText.read(MappingText.write(MAPPING))).contains(MAPPING);
  }

  @Test
  void anUnknownRateStaysUnknown() {
    var unknown = MAPPING.withRate(Double.NaN);

    assertThat(MappingText.read(MappingText.write(unknown)).orElseThrow().samplesPerSecond())
        .isNaN();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "column=TIME SECONDS",
        "charset=none\nseparator=44\ndecimal=.\ndates=DAY_FIRST\nrate=NaN",
        "charset=UTF-8\nseparator=x\ndecimal=.\ndates=DAY_FIRST\nrate=NaN",
        "charset=UTF-8\nseparator=44\ndecimal=\ndates=DAY_FIRST\nrate=NaN",
        "charset=UTF-8\nseparator=44\ndecimal=.\ndates=DAY_FIRST\nrate=-1",
        "charset=UTF-8\nseparator=44\ndecimal=.\ndates=DAY_FIRST\nrate=1\ncolumn=TELEPATHY SECONDS",
        "charset=UTF-8\nseparator=44\ndecimal=.\ndates=DAY_FIRST\nrate=1\ncolumn=TIME METRES"
      })
  void whatIsNoMappingOfOursIsNone(String text) {
    assertThat(MappingText.read(text)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(ColumnRole.class)
  void everyRoleOffersUnitsAndTakesAnyOfThem(ColumnRole role) {
    var use = ColumnUse.KEPT.as(role);

    assertThat(role.units().isEmpty()).isEqualTo(role == ColumnRole.IGNORED);
    assertThat(role.units()).allSatisfy(unit -> assertThat(use.in(unit).unit()).isEqualTo(unit));
  }

  @Test
  void aRoleRefusesTheUnitOfAnother() {
    assertThatThrownBy(() -> ColumnUse.of(ColumnRole.SPEED, ColumnUnit.SECONDS))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("SPEED cannot be written in SECONDS");
  }

  @Test
  void anAxisIsAskedOfMotionSensorsAndOfNobodyElse() {
    assertThatThrownBy(() -> ColumnUse.of(ColumnRole.ACCELERATION, ColumnUnit.STANDARD_GRAVITY))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () ->
                ColumnUse.motion(
                    ColumnRole.SPEED, ColumnUnit.METRES_PER_SECOND, Placement.FOOT, Axis.X))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
