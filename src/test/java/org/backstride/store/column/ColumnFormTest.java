package org.backstride.store.column;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Random;
import org.backstride.store.column.ColumnForm.DamagedColumnException;
import org.junit.jupiter.api.Test;

class ColumnFormTest {

  private static final double NAN = Double.NaN;

  @Test
  void everyColumnComesBackToTheBit() throws DamagedColumnException {
    double[][] columns = {
      {},
      {NAN},
      {NAN, NAN, 3},
      {0.0, -0.0, 1},
      {120, 121, NAN, 119},
      {1.234, 0.001, 9.999},
      {412.2, 412.4, -500},
      {47.123456789 * 3, -122.25, 1e-9},
      {(float) 0.1, (float) 1e20},
      {Double.MAX_VALUE, Double.MIN_VALUE, Double.POSITIVE_INFINITY},
      {512345678 * (180 / 2_147_483_648.0), -1 * (180 / 2_147_483_648.0)},
    };
    for (double[] column : columns) {
      assertThat(ColumnForm.unpack(ColumnForm.pack(column), column.length)).isEqualTo(column);
    }
  }

  @Test
  void randomColumnsComeBackToTheBit() throws DamagedColumnException {
    for (long seed = 0; seed < 300; seed++) {
      double[] column = column(new Random(seed));

      assertThat(ColumnForm.unpack(ColumnForm.pack(column), column.length))
          .as("seed " + seed)
          .isEqualTo(column);
    }
  }

  @Test
  void timesComeBack() throws DamagedColumnException {
    long[] times = {0, 0, 1000, 2000, 3000, 3001, 86_400_000, 1L << 45};

    assertThat(ColumnForm.unpackTimes(ColumnForm.packTimes(times), 8)).isEqualTo(times);
  }

  @Test
  void anHourOfHeartRateTakesLessThanAByteASample() {
    var random = new Random(1);
    var heartRate = new double[3600];
    double level = 120;
    for (int i = 0; i < heartRate.length; i++) {
      level += random.nextGaussian() * 0.5;
      heartRate[i] = Math.round(level);
    }

    assertThat(ColumnForm.pack(heartRate).length).isLessThan(1500);
  }

  @Test
  void everyFlippedBitIsNoticed() {
    byte[] packed = ColumnForm.pack(new double[] {1, 2, 3, NAN, 2.5, 2});
    for (int bit = 0; bit < packed.length * 8; bit++) {
      byte[] flipped = packed.clone();
      flipped[bit / 8] ^= (byte) (1 << (bit % 8));

      assertThatThrownBy(() -> ColumnForm.unpack(flipped, 6))
          .as("bit " + bit)
          .isInstanceOf(DamagedColumnException.class);
    }
  }

  @Test
  void everyCutIsNoticed() {
    byte[] packed = ColumnForm.pack(new double[] {1, 2, 3, NAN, 2.5, 2});
    for (int length = 0; length < packed.length; length++) {
      byte[] cut = Arrays.copyOf(packed, length);

      assertThatThrownBy(() -> ColumnForm.unpack(cut, 6))
          .as("length " + length)
          .isInstanceOf(DamagedColumnException.class);
    }
  }

  @Test
  void randomBytesAreRefusedWithoutHarm() {
    var random = new Random(5);
    for (int i = 0; i < 20_000; i++) {
      byte[] bytes = new byte[random.nextInt(60)];
      random.nextBytes(bytes);

      assertThatThrownBy(() -> ColumnForm.unpack(bytes, 10))
          .isInstanceOf(DamagedColumnException.class);
    }
  }

  @Test
  void anotherCountIsRefused() {
    byte[] packed = ColumnForm.pack(new double[] {1, 2, 3});

    assertThatThrownBy(() -> ColumnForm.unpack(packed, 2))
        .isInstanceOf(DamagedColumnException.class)
        .hasMessageContaining("longer than the column");
    assertThatThrownBy(() -> ColumnForm.unpackTimes(packed, Integer.MAX_VALUE))
        .isInstanceOf(DamagedColumnException.class);
  }

  private static double[] column(Random random) {
    var values = new double[random.nextInt(300)];
    int perUnit = new int[] {1, 2, 5, 10, 100, 128, 1000, 10_000_000}[random.nextInt(8)];
    int kind = random.nextInt(3);
    for (int i = 0; i < values.length; i++) {
      double value = random.nextGaussian() * 1000;
      values[i] =
          switch (kind) {
            case 0 -> Math.round(value * perUnit) / (double) perUnit;
            case 1 -> (float) value;
            default -> Double.longBitsToDouble(random.nextLong());
          };
      if (random.nextInt(9) == 0 || Double.isNaN(values[i])) {
        values[i] = NAN;
      }
    }
    return values;
  }
}
