package org.backstride.codec.fit.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How the messages of one local type are laid out, as a definition message says. The declared
/// sizes lay it out, never the types: some devices write sizes that contradict their types.
///
/// @param message the global message number
/// @param size the bytes of a message without its header byte
/// @param length the bytes of the definition itself, header byte included
public record FitDefinition(
    int message,
    boolean bigEndian,
    int size,
    int length,
    List<Field> fields,
    List<DeveloperField> developerFields) {

  public static final int TIMESTAMP = 253;

  private static final int FIXED_LENGTH = 6;
  private static final int FIELD_LENGTH = 3;
  private static final int WITH_DEVELOPER_FIELDS = 0x20;

  /// A field of the profile.
  ///
  /// @param offset where it begins in a message, counted after the header byte
  public record Field(int number, int offset, int size, BaseType type) {

    /// Whether a number of its type stands at its beginning.
    public boolean holdsNumber() {
      return type.isNumber() && size >= type.width() && size % type.width() == 0;
    }

    /// How many numbers of its type it holds.
    public int count() {
      return size / type.width();
    }
  }

  /// A field that a developer described in the file.
  public record DeveloperField(int number, int offset, int size, int developer) {}

  /// Reads a definition whose header byte is at a place; empty where the bytes end before it does.
  public static Optional<FitDefinition> read(byte[] bytes, int at, int end) {
    if (end - at < FIXED_LENGTH) {
      return Optional.empty();
    }
    boolean bigEndian = (bytes[at + 2] & 1) == 1;
    int message = FitBytes.int16(bytes, at + 3, bigEndian) & 0xFFFF;
    int next = at + FIXED_LENGTH + FIELD_LENGTH * (bytes[at + 5] & 0xFF);
    boolean extended = (bytes[at] & WITH_DEVELOPER_FIELDS) != 0;
    if (next > end || (extended && next == end)) {
      return Optional.empty();
    }
    var fields = fields(bytes, at + FIXED_LENGTH, next);
    int size = fields.stream().mapToInt(Field::size).sum();
    if (!extended) {
      return Optional.of(new FitDefinition(message, bigEndian, size, next - at, fields, List.of()));
    }
    int last = next + 1 + FIELD_LENGTH * (bytes[next] & 0xFF);
    if (last > end) {
      return Optional.empty();
    }
    var extra = developerFields(bytes, next + 1, last, size);
    int whole = size + extra.stream().mapToInt(DeveloperField::size).sum();
    return Optional.of(new FitDefinition(message, bigEndian, whole, last - at, fields, extra));
  }

  public Optional<Field> field(int number) {
    return fields.stream().filter(field -> field.number() == number).findFirst();
  }

  /// Where the time stamp stands in a message, -1 without one.
  public int timestampOffset() {
    return field(TIMESTAMP).filter(field -> field.size() == 4).map(Field::offset).orElse(-1);
  }

  private static List<Field> fields(byte[] bytes, int from, int to) {
    var fields = new ArrayList<Field>();
    int offset = 0;
    for (int at = from; at < to; at += FIELD_LENGTH) {
      int size = bytes[at + 1] & 0xFF;
      fields.add(new Field(bytes[at] & 0xFF, offset, size, BaseType.of(bytes[at + 2])));
      offset += size;
    }
    return List.copyOf(fields);
  }

  private static List<DeveloperField> developerFields(byte[] bytes, int from, int to, int first) {
    var fields = new ArrayList<DeveloperField>();
    int offset = first;
    for (int at = from; at < to; at += FIELD_LENGTH) {
      int size = bytes[at + 1] & 0xFF;
      fields.add(new DeveloperField(bytes[at] & 0xFF, offset, size, bytes[at + 2] & 0xFF));
      offset += size;
    }
    return List.copyOf(fields);
  }
}
