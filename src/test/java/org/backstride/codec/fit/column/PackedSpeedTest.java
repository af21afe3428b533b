package org.backstride.codec.fit.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.backstride.codec.fit.column.FitLayout.Block;
import org.backstride.codec.fit.wire.BaseType;
import org.backstride.codec.fit.wire.FitDefinition;
import org.backstride.codec.fit.wire.FitDefinition.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Three bytes: the low twelve bits are hundredths of a metre a second, the high twelve sixteenths
/// of a metre that begin again at 256 m.
class PackedSpeedTest {

  private final double[] speed = new double[4];
  private final double[] distance = new double[4];
  private final PackedSpeed packed = new PackedSpeed(speed, distance);

  @ParameterizedTest
  @CsvSource({"250, 16, 2.5, 1.0", "0, 0, 0, 0", "4094, 4094, 40.94, 255.875", "1, 8, 0.01, 0.5"})
  void speedAndDistanceComeInTheirUnits(
      int hundredths, int sixteenths, double metresPerSecond, double metres) {
    read(0, hundredths, sixteenths);

    assertThat(speed[0]).isEqualTo(metresPerSecond);
    assertThat(distance[0]).isEqualTo(metres);
  }

  @Test
  void aDistanceThatBeginsAgainGoesOn() {
    read(0, 300, 4_000);
    read(1, 300, 4_080);
    read(2, 300, 64);
    read(3, 300, 4_000);

    assertThat(distance).containsExactly(250, 255, 260, 506);
  }

  @Test
  void aRecordWithoutTheFieldIsAGapAndTheDistanceGoesOnAfterIt() {
    read(0, 300, 160);
    put(1, 0xFF_FFFF);
    read(2, 310, 320);

    assertThat(speed).startsWith(3, Double.NaN, 3.1);
    assertThat(distance).startsWith(10, Double.NaN, 20);
  }

  @Test
  void onlyAFieldOfThreeBytesIsOne() {
    assertThat(PackedSpeed.offsetIn(definition(8, 3))).isEqualTo(4);
    assertThat(PackedSpeed.offsetIn(definition(8, 4))).isEqualTo(-1);
    assertThat(PackedSpeed.offsetIn(definition(6, 3))).isEqualTo(-1);
  }

  private static FitDefinition definition(int number, int size) {
    var time = new Field(253, 0, 4, BaseType.UINT32);
    var field = new Field(number, 4, size, BaseType.BYTE);
    return new FitDefinition(20, false, 4 + size, 12, List.of(time, field), List.of());
  }

  private void read(int row, int hundredths, int sixteenths) {
    put(row, hundredths | (sixteenths << 12));
  }

  private void put(int row, int raw) {
    byte[] bytes = {9, 9, (byte) raw, (byte) (raw >> 8), (byte) (raw >> 16)};
    packed.read(bytes, new Block(1, 5, row, 1), 1);
  }
}
