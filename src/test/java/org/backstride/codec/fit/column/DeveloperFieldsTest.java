package org.backstride.codec.fit.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backstride.codec.fit.column.DeveloperFields.Description;
import org.backstride.codec.fit.wire.BaseType;
import org.backstride.codec.fit.wire.FitDefinition;
import org.backstride.codec.fit.wire.FitDefinition.DeveloperField;
import org.backstride.codec.fit.wire.FitDefinition.Field;
import org.backstride.codec.fit.wire.FitMessage;
import org.backstride.recording.ChannelKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the descriptions in a file say of the fields of apps and extra sensors.
class DeveloperFieldsTest {

  private static final int UINT8 = 0x02;
  private static final int SINT16 = 0x83;
  private static final int FLOAT32 = 0x88;
  private static final int NOTHING = 0xFF;

  @Test
  void aFieldHasTheNameUnitAndTypeOfItsDescription() {
    var fields = DeveloperFields.of(List.of(description(0, 3, SINT16, "Lean", "deg")));

    assertThat(fields.of(field(0, 3, 2)))
        .contains(
            new Description(ChannelKind.developer("Lean", "deg"), BaseType.SINT16, Scaling.NONE));
  }

  @Test
  void theSameNumberOfAnotherDeveloperIsAnotherField() {
    var fields =
        DeveloperFields.of(
            List.of(
                description(0, 3, SINT16, "Lean", "deg"), description(1, 3, UINT8, "Form", "W")));

    assertThat(fields.of(field(1, 3, 1)).map(Description::kind))
        .contains(ChannelKind.developer("Form", "W"));
  }

  @Test
  void whatWasNeverDescribedIsNoChannel() {
    var fields = DeveloperFields.of(List.of(description(0, 3, SINT16, "Lean", "deg")));

    assertThat(fields.of(field(0, 4, 2))).isEmpty();
    assertThat(fields.of(field(9, 3, 2))).isEmpty();
  }

  @Test
  void aDescriptionWrittenAgainReplacesTheFirst() {
    var fields =
        DeveloperFields.of(
            List.of(
                description(0, 3, SINT16, "Lean", "deg"),
                description(0, 3, FLOAT32, "Lean", "rad")));

    assertThat(fields.of(field(0, 3, 4)).map(Description::kind))
        .contains(ChannelKind.developer("Lean", "rad"));
  }

  @Test
  void aFieldNarrowerThanItsTypeOrOfTextIsNoChannel() {
    var fields =
        DeveloperFields.of(
            List.of(description(0, 3, FLOAT32, "Lean", ""), description(0, 4, 7, "Shoe", "")));

    assertThat(fields.of(field(0, 3, 2))).isEmpty();
    assertThat(fields.of(field(0, 4, 8))).isEmpty();
  }

  @Test
  void aDescriptionWithoutANameOrNumberSaysNothing() {
    var fields =
        DeveloperFields.of(
            List.of(
                description(0, 3, UINT8, "", "W"), description(0, NOTHING, UINT8, "Form", "W")));

    assertThat(fields.of(field(0, 3, 1))).isEmpty();
    assertThat(fields.of(field(0, NOTHING, 1))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"20, 7, power", "20, 4, cadence", "18, 7, ", "20, 200, ", "255, 255, "})
  void aFieldStandsForTheFieldOfARecordThatItNames(int message, int number, String channel) {
    var fields =
        DeveloperFields.of(
            List.of(standingFor(description(0, 3, UINT8, "RP", "W"), message, number)));

    assertThat(fields.override(ChannelKind.developer("RP", "W")).map(ChannelKind::code))
        .isEqualTo(Optional.ofNullable(channel));
  }

  private static DeveloperField field(int developer, int number, int size) {
    return new DeveloperField(number, 0, size, developer);
  }

  /// The bytes of a description: developer, number, type, message and field it stands for (none),
  /// name and unit.
  private static FitMessage description(
      int developer, int number, int type, String name, String unit) {
    var bytes = new ArrayList<Integer>(List.of(developer, number, type, 0xFF, 0xFF, NOTHING));
    add(bytes, name);
    add(bytes, unit);
    return message(bytes, name.length() + 1, unit.length() + 1);
  }

  private static FitMessage standingFor(FitMessage written, int message, int number) {
    var bytes = new ArrayList<Integer>(List.of(0, 3, UINT8, message, 0, number));
    add(bytes, written.text(3));
    add(bytes, written.text(8));
    return message(bytes, written.text(3).length() + 1, written.text(8).length() + 1);
  }

  private static void add(List<Integer> bytes, String text) {
    for (byte character : (text + "\0").getBytes(StandardCharsets.US_ASCII)) {
      bytes.add((int) character);
    }
  }

  private static FitMessage message(List<Integer> values, int nameSize, int unitSize) {
    var fields =
        List.of(
            new Field(0, 0, 1, BaseType.UINT8),
            new Field(1, 1, 1, BaseType.UINT8),
            new Field(2, 2, 1, BaseType.UINT8),
            new Field(14, 3, 2, BaseType.UINT16),
            new Field(15, 5, 1, BaseType.UINT8),
            new Field(3, 6, nameSize, BaseType.STRING),
            new Field(8, 6 + nameSize, unitSize, BaseType.STRING));
    var definition =
        new FitDefinition(
            DeveloperFields.FIELD_DESCRIPTION, false, values.size(), 0, fields, List.of());
    byte[] bytes = new byte[values.size()];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = values.get(i).byteValue();
    }
    return new FitMessage(definition, bytes, 0, 0);
  }
}
