package org.backstride.codec.fit.wire;

import java.nio.charset.StandardCharsets;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// One message other than a record, looked at where it stands in the file.
public final class FitMessage {

  private final FitDefinition definition;
  private final byte[] bytes;
  private final int at;
  private final int recordsBefore;

  /// @param at where its first field begins
  public FitMessage(FitDefinition definition, byte[] bytes, int at, int recordsBefore) {
    this.definition = definition;
    this.bytes = bytes;
    this.at = at;
    this.recordsBefore = recordsBefore;
  }

  /// How many records stand before it in its file.
  public int recordsBefore() {
    return recordsBefore;
  }

  public int kind() {
    return definition.message();
  }

  /// The first number of a field as written, `NaN` where there is none.
  public double number(int field) {
    return numbers(field).findFirst().orElse(Double.NaN);
  }

  /// A number divided by the profile's scale.
  public double scaled(int field, double scale) {
    return number(field) / scale;
  }

  /// A number where it is one of a few codes, the fallback where it is missing.
  public int code(int field, int fallback) {
    double value = number(field);
    return Double.isNaN(value) ? fallback : (int) value;
  }

  /// All numbers of a field, `NaN` for those the file marks as missing.
  public DoubleStream numbers(int number) {
    return definition
        .field(number)
        .filter(FitDefinition.Field::holdsNumber)
        .map(
            field ->
                IntStream.range(0, field.count())
                    .mapToDouble(
                        i ->
                            field
                                .type()
                                .read(
                                    bytes,
                                    at + field.offset() + i * field.type().width(),
                                    definition.bigEndian())))
        .orElseGet(DoubleStream::empty);
  }

  /// The bytes of a field, unsigned; empty without it.
  public int[] octets(int number) {
    return definition
        .field(number)
        .map(
            field ->
                IntStream.range(0, field.size())
                    .map(i -> bytes[at + field.offset() + i] & 0xFF)
                    .toArray())
        .orElseGet(() -> new int[0]);
  }

  /// The text of a field up to its first zero byte, or all of it where none ends it; empty without
  /// the field.
  public String text(int number) {
    return definition
        .field(number)
        .filter(field -> field.type() == BaseType.STRING)
        .map(field -> text(at + field.offset(), field.size()))
        .orElse("");
  }

  private String text(int from, int size) {
    int length = 0;
    while (length < size && bytes[from + length] != 0) {
      length++;
    }
    return new String(bytes, from, length, StandardCharsets.UTF_8).strip();
  }
}
