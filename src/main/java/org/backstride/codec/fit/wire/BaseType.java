package org.backstride.codec.fit.wire;

import java.util.Arrays;

/// The base types of FIT, told apart by the low five bits of their number.
public enum BaseType {
  ENUM(0x00, 1, Sign.UNSIGNED, 0xFF),
  SINT8(0x01, 1, Sign.SIGNED, 0x7F),
  UINT8(0x02, 1, Sign.UNSIGNED, 0xFF),
  SINT16(0x03, 2, Sign.SIGNED, 0x7FFF),
  UINT16(0x04, 2, Sign.UNSIGNED, 0xFFFF),
  SINT32(0x05, 4, Sign.SIGNED, 0x7FFF_FFFF),
  UINT32(0x06, 4, Sign.UNSIGNED, 0xFFFF_FFFFL),
  STRING(0x07, 1, Sign.NONE, 0),
  FLOAT32(0x08, 4, Sign.FLOATING, 0),
  FLOAT64(0x09, 8, Sign.FLOATING, 0),
  UINT8Z(0x0A, 1, Sign.UNSIGNED, 0),
  UINT16Z(0x0B, 2, Sign.UNSIGNED, 0),
  UINT32Z(0x0C, 4, Sign.UNSIGNED, 0),
  BYTE(0x0D, 1, Sign.NONE, 0xFF),
  SINT64(0x0E, 8, Sign.SIGNED, Long.MAX_VALUE),
  UINT64(0x0F, 8, Sign.UNSIGNED, -1),
  UINT64Z(0x10, 8, Sign.UNSIGNED, 0);

  private static final BaseType[] BY_ID = byId();

  private final int id;
  private final int width;
  private final Sign sign;
  private final long invalid;

  BaseType(int id, int width, Sign sign, long invalid) {
    this.id = id;
    this.width = width;
    this.sign = sign;
    this.invalid = invalid;
  }

  /// How the bytes make a number.
  public enum Sign {
    SIGNED,
    UNSIGNED,
    FLOATING,
    NONE
  }

  /// The type of a number in a definition; an unknown one is opaque bytes.
  public static BaseType of(int number) {
    return BY_ID[number & 0x1F];
  }

  public int width() {
    return width;
  }

  /// Whether a loop over whole numbers of up to 32 bits can read it.
  public boolean isInteger() {
    return width <= 4 && (sign == Sign.SIGNED || sign == Sign.UNSIGNED);
  }

  public boolean isNumber() {
    return sign != Sign.NONE;
  }

  public long invalid() {
    return invalid;
  }

  /// The mask that makes a sign-extended value unsigned where the type is.
  public long mask() {
    return sign == Sign.SIGNED || width == 8 ? -1L : (1L << (8 * width)) - 1;
  }

  /// The number at a place, `NaN` where the file says there is none.
  public double read(byte[] bytes, int at, boolean bigEndian) {
    return switch (this) {
      case FLOAT32 -> finite(Float.intBitsToFloat(FitBytes.int32(bytes, at, bigEndian)));
      case FLOAT64 -> finite(Double.longBitsToDouble(FitBytes.int64(bytes, at, bigEndian)));
      default -> whole(raw(bytes, at, bigEndian) & mask());
    };
  }

  private long raw(byte[] bytes, int at, boolean bigEndian) {
    return switch (width) {
      case 1 -> bytes[at];
      case 2 -> FitBytes.int16(bytes, at, bigEndian);
      case 4 -> FitBytes.int32(bytes, at, bigEndian);
      default -> FitBytes.int64(bytes, at, bigEndian);
    };
  }

  private double whole(long value) {
    if (value == invalid) {
      return Double.NaN;
    }
    return width == 8 && sign == Sign.UNSIGNED && value < 0 ? value + 0x1p64 : value;
  }

  private static double finite(double value) {
    return Double.isFinite(value) ? value : Double.NaN;
  }

  private static BaseType[] byId() {
    var types = new BaseType[32];
    Arrays.fill(types, BYTE);
    for (var type : values()) {
      types[type.id] = type;
    }
    return types;
  }
}
