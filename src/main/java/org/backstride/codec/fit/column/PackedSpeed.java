package org.backstride.codec.fit.column;

import org.backstride.codec.fit.column.FitLayout.Block;
import org.backstride.codec.fit.wire.FitDefinition;

/// The packed field of old foot pods: three bytes with 12 bits of speed (1/100 m/s) and 12 bits of
/// a distance (1/16 m) that starts again at 256 m and is added up over the whole file.
public final class PackedSpeed {

  private static final int FIELD = 8;
  private static final int BYTES = 3;
  private static final int TWELVE_BITS = 0xFFF;
  private static final int NOTHING = 0xFF_FFFF;

  private final double[] speed;
  private final double[] distance;
  private long sixteenths;
  private int before;

  public PackedSpeed(double[] speed, double[] distance) {
    this.speed = speed;
    this.distance = distance;
  }

  /// Where the field stands in the records of a definition, -1 where it does not.
  public static int offsetIn(FitDefinition definition) {
    return definition
        .field(FIELD)
        .filter(field -> field.size() == BYTES)
        .map(FitDefinition.Field::offset)
        .orElse(-1);
  }

  /// Reads the field of a block of records.
  public void read(byte[] bytes, Block block, int offset) {
    for (int i = 0; i < block.count(); i++) {
      int at = block.at() + offset + i * block.stride();
      int raw = (bytes[at] & 0xFF) | ((bytes[at + 1] & 0xFF) << 8) | ((bytes[at + 2] & 0xFF) << 16);
      put(block.row() + i, raw);
    }
  }

  private void put(int row, int raw) {
    if (raw == NOTHING) {
      speed[row] = Double.NaN;
      distance[row] = Double.NaN;
      return;
    }
    int now = raw >>> 12;
    sixteenths += (now - before) & TWELVE_BITS;
    before = now;
    speed[row] = (raw & TWELVE_BITS) / 100.0;
    distance[row] = sixteenths / 16.0;
  }
}
