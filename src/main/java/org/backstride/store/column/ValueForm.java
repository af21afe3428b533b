package org.backstride.store.column;

import org.backstride.store.column.ColumnForm.DamagedColumnException;

/// How the values of one column are written.
sealed interface ValueForm {

  /// Whole numbers of a scale, as differences from the one before.
  record Whole(Scale scale) implements ValueForm {}

  /// Bits exclusive-or those of the value before, in planes of equally significant bytes.
  ///
  /// @param bytes 4 for floats, 8 for doubles
  record Bits(int bytes) implements ValueForm {}

  /// The smallest form that gives the very same bits back.
  static ValueForm fitting(double[] values) {
    for (var scale : Scale.values()) {
      if (scale.fits(values)) {
        return new Whole(scale);
      }
    }
    for (double value : values) {
      if (Double.doubleToRawLongBits((float) value) != Double.doubleToRawLongBits(value)) {
        return new Bits(Double.BYTES);
      }
    }
    return new Bits(Float.BYTES);
  }

  static ValueForm read(ByteSource body) throws DamagedColumnException {
    int code = body.read();
    for (var scale : Scale.values()) {
      if (scale.code() == code) {
        return new Whole(scale);
      }
    }
    return switch (code) {
      case 0xf4 -> new Bits(Float.BYTES);
      case 0xf8 -> new Bits(Double.BYTES);
      default -> throw new DamagedColumnException("Unknown form of values: " + code);
    };
  }

  default void write(ByteSink body, double[] values) {
    switch (this) {
      case Whole(Scale scale) -> {
        body.write(scale.code());
        long before = 0;
        for (double value : values) {
          long next = scale.whole(value);
          body.signed(next - before);
          before = next;
        }
      }
      case Bits(int bytes) -> {
        body.write(0xf0 | bytes);
        for (int plane = bytes - 1; plane >= 0; plane--) {
          writePlane(body, values, plane, bytes);
        }
      }
    }
  }

  default double[] values(ByteSource body, int count) throws DamagedColumnException {
    return switch (this) {
      case Whole(Scale scale) -> wholes(body, count, scale);
      case Bits(int bytes) -> fromBits(body, count, bytes);
    };
  }

  private static double[] wholes(ByteSource body, int count, Scale scale)
      throws DamagedColumnException {
    body.requireAtLeast(count);
    var values = new double[count];
    long whole = 0;
    for (int i = 0; i < count; i++) {
      whole += body.signed();
      values[i] = scale.value(whole);
    }
    return values;
  }

  private static double[] fromBits(ByteSource body, int count, int bytes)
      throws DamagedColumnException {
    body.requireAtLeast((long) count * bytes);
    var bits = new long[count];
    for (int plane = bytes - 1; plane >= 0; plane--) {
      for (int i = 0; i < count; i++) {
        bits[i] |= (long) body.read() << (plane * 8);
      }
    }
    var values = new double[count];
    long before = 0;
    for (int i = 0; i < count; i++) {
      before ^= bits[i];
      values[i] =
          bytes == Float.BYTES
              ? Float.intBitsToFloat((int) before)
              : Double.longBitsToDouble(before);
    }
    return values;
  }

  private static void writePlane(ByteSink body, double[] values, int plane, int bytes) {
    long before = 0;
    for (double value : values) {
      long bits =
          bytes == Float.BYTES
              ? Float.floatToRawIntBits((float) value)
              : Double.doubleToRawLongBits(value);
      body.write((int) ((bits ^ before) >>> (plane * 8)));
      before = bits;
    }
  }
}
