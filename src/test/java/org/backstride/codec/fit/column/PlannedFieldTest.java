package org.backstride.codec.fit.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.backstride.codec.fit.wire.BaseType;
import org.backstride.codec.fit.wire.FitDefinition;
import org.backstride.codec.fit.wire.FitDefinition.Field;
import org.backstride.recording.ChannelKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Which fields of a record become channels, and in which unit.
class PlannedFieldTest {

  private static final DeveloperFields NONE = DeveloperFields.of(List.of());

  /// Number, channel, a raw value and the value it is, as the FIT profile has it.
  static Stream<Arguments> profile() {
    return Stream.of(
        Arguments.of(0, ChannelKind.LATITUDE, 536_870_912, 45),
        Arguments.of(1, ChannelKind.LONGITUDE, -536_870_912, -45),
        Arguments.of(2, ChannelKind.ALTITUDE, 2_600, 20),
        Arguments.of(3, ChannelKind.HEART_RATE, 140, 140),
        Arguments.of(4, ChannelKind.CADENCE, 82, 82),
        Arguments.of(5, ChannelKind.DISTANCE, 12_345, 123.45),
        Arguments.of(6, ChannelKind.SPEED, 2_500, 2.5),
        Arguments.of(7, ChannelKind.POWER, 310, 310),
        Arguments.of(9, ChannelKind.GRADE, -350, -3.5),
        Arguments.of(13, ChannelKind.TEMPERATURE, -4, -4),
        Arguments.of(39, ChannelKind.VERTICAL_OSCILLATION, 874, 87.4),
        Arguments.of(41, ChannelKind.STANCE_TIME, 2_463, 246.3),
        Arguments.of(53, FitFields.FRACTIONAL_CADENCE, 64, 0.5),
        Arguments.of(73, ChannelKind.SPEED, 2_501, 2.501),
        Arguments.of(78, ChannelKind.ALTITUDE, 2_605, 21),
        Arguments.of(83, ChannelKind.VERTICAL_RATIO, 812, 8.12),
        Arguments.of(84, ChannelKind.STANCE_BALANCE, 4_990, 49.9),
        Arguments.of(85, ChannelKind.STEP_LENGTH, 10_350, 1_035));
  }

  @ParameterizedTest(name = "field {0}: {2} is {3}")
  @MethodSource("profile")
  void aFieldOfTheProfileHasItsChannelAndScale(
      int number, ChannelKind kind, double raw, double value) {
    var planned = PlannedField.of(definition(field(number, 4, BaseType.SINT32)), NONE);

    assertThat(planned).hasSize(1);
    assertThat(planned.getFirst().kind()).isEqualTo(kind);
    assertThat(planned.getFirst().scaling().value(raw)).isEqualTo(value);
  }

  @Test
  void theFinerFieldOfAChannelComesLastHoweverTheyAreWritten() {
    var planned =
        PlannedField.of(
            definition(field(73, 4, BaseType.UINT32), field(6, 2, BaseType.UINT16)), NONE);

    assertThat(planned)
        .extracting(PlannedField::type)
        .containsExactly(BaseType.UINT16, BaseType.UINT32);
  }

  @Test
  void aFieldWhoseSizeCannotHoldItsTypeIsNone() {
    assertThat(PlannedField.of(definition(field(5, 2, BaseType.UINT32)), NONE)).isEmpty();
    assertThat(PlannedField.of(definition(field(5, 6, BaseType.UINT32)), NONE)).isEmpty();
    assertThat(PlannedField.of(definition(field(5, 4, BaseType.STRING)), NONE)).isEmpty();
  }

  @Test
  void aFieldThatNobodyKnowsIsNone() {
    assertThat(PlannedField.of(definition(field(107, 2, BaseType.UINT16)), NONE)).isEmpty();
  }

  @Test
  void anArrayGivesItsFirstNumber() {
    var planned = PlannedField.of(definition(field(3, 4, BaseType.UINT8)), NONE);

    assertThat(planned)
        .containsExactly(new PlannedField(ChannelKind.HEART_RATE, 0, BaseType.UINT8, Scaling.NONE));
  }

  private record Sized(int number, int size, BaseType type) {}

  private static Sized field(int number, int size, BaseType type) {
    return new Sized(number, size, type);
  }

  private static FitDefinition definition(Sized... sizes) {
    int offset = 0;
    var fields = new ArrayList<Field>();
    for (var each : sizes) {
      fields.add(new Field(each.number(), offset, each.size(), each.type()));
      offset += each.size();
    }
    return new FitDefinition(20, false, offset, 6 + 3 * sizes.length, fields, List.of());
  }
}
