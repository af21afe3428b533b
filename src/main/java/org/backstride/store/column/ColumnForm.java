package org.backstride.store.column;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32C;

/// The stored form of one column of numbers, exact to the bit.
///
/// Version 1: a version byte, then the deflated body, then a CRC-32C of all before it. The body
/// begins with a kind: whole numbers of one [Scale] as zigzag varint differences, or the bits of
/// floats or doubles, each exclusive-or the one before, in byte planes. Gaps (`NaN`) come first, as
/// alternating run lengths of values and gaps, and take no place among the values.
public final class ColumnForm {

  private static final byte VERSION = 1;
  private static final int CHECKSUM_BYTES = 4;

  private ColumnForm() {}

  /// What is wrong with a stored column.
  public static final class DamagedColumnException extends Exception {
    private static final long serialVersionUID = 1;

    DamagedColumnException(String message) {
      super(message);
    }
  }

  public static byte[] pack(double[] values) {
    var body = new ByteSink(values.length * 2 + 64);
    double[] present = writeGaps(body, values);
    writeValues(body, present);
    return seal(body);
  }

  /// Packs times that never fall.
  public static byte[] packTimes(long[] millis) {
    var body = new ByteSink(millis.length * 2 + 64);
    long before = 0;
    long step = 0;
    for (long time : millis) {
      body.signed(time - before - step);
      step = time - before;
      before = time;
    }
    return seal(body);
  }

  /// @param count how many values there must be
  public static double[] unpack(byte[] packed, int count) throws DamagedColumnException {
    var body = open(packed);
    var gaps = GapRuns.read(body, count);
    var kind = ValueForm.read(body);
    return gaps.spread(kind.values(body, gaps.present()));
  }

  /// @param count how many times there must be
  public static long[] unpackTimes(byte[] packed, int count) throws DamagedColumnException {
    var body = open(packed);
    body.requireAtLeast(count);
    var millis = new long[count];
    long before = 0;
    long step = 0;
    for (int i = 0; i < count; i++) {
      step += body.signed();
      before += step;
      millis[i] = before;
    }
    return millis;
  }

  private static double[] writeGaps(ByteSink body, double[] values) {
    var gaps = GapRuns.of(values);
    gaps.write(body);
    return gaps.compact(values);
  }

  private static void writeValues(ByteSink body, double[] present) {
    ValueForm.fitting(present).write(body, present);
  }

  private static byte[] seal(ByteSink body) {
    byte[] deflated = Deflate.pack(body.toBytes(), Deflate.Effort.COLUMN);
    var packed = ByteBuffer.allocate(1 + deflated.length + CHECKSUM_BYTES);
    packed.put(VERSION).put(deflated);
    packed.putInt(checksum(packed.array(), 1 + deflated.length));
    return packed.array();
  }

  private static ByteSource open(byte[] packed) throws DamagedColumnException {
    int length = packed.length - CHECKSUM_BYTES;
    if (length < 1) {
      throw new DamagedColumnException("The column is cut short");
    }
    if (packed[0] != VERSION) {
      throw new DamagedColumnException("The column is of version " + packed[0]);
    }
    if (checksum(packed, length) != ByteBuffer.wrap(packed).getInt(length)) {
      throw new DamagedColumnException("The checksum of the column does not match");
    }
    return new ByteSource(Deflate.unpack(Arrays.copyOfRange(packed, 1, length)));
  }

  private static int checksum(byte[] bytes, int length) {
    var crc = new CRC32C();
    crc.update(bytes, 0, length);
    return (int) crc.getValue();
  }
}
