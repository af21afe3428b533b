package org.backstride.codec.fit.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BaseTypeTest {

  @ParameterizedTest
  @CsvSource({
    "SINT8, -5, -5",
    "UINT8, -5, 251",
    "ENUM, 7, 7",
    "SINT16, -300, -300",
    "UINT16, -300, 65236",
    "SINT32, -70000, -70000",
    "UINT32, -2, 4294967294",
    "SINT64, -9000000000, -9000000000",
    "UINT64, 9000000000, 9000000000",
    "UINT64, -2, 1.8446744073709552E19",
    "UINT16Z, 9, 9"
  })
  void theSameNumberIsReadInBothByteOrders(BaseType type, long raw, double value) {
    assertThat(type.read(bytes(raw, type.width(), ByteOrder.LITTLE_ENDIAN), 0, false))
        .isEqualTo(value);
    assertThat(type.read(bytes(raw, type.width(), ByteOrder.BIG_ENDIAN), 0, true)).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource({
    "ENUM, 255",
    "SINT8, 127",
    "UINT8, 255",
    "SINT16, 32767",
    "UINT16, 65535",
    "SINT32, 2147483647",
    "UINT32, 4294967295",
    "UINT8Z, 0",
    "UINT16Z, 0",
    "UINT32Z, 0",
    "SINT64, 9223372036854775807",
    "UINT64, -1",
    "UINT64Z, 0"
  })
  void theMarkOfAMissingValueIsNoValue(BaseType type, long raw) {
    assertThat(type.read(bytes(raw, type.width(), ByteOrder.LITTLE_ENDIAN), 0, false)).isNaN();
  }

  @Test
  void floatingNumbersAreReadAndThoseThatAreNoneAreMissing() {
    byte[] half = ByteBuffer.allocate(4).order(ByteOrder.BIG_ENDIAN).putFloat(-0.5f).array();
    byte[] third = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).putDouble(1e-3).array();
    byte[] endless =
        ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(0x7F80_0000).array();

    assertThat(BaseType.FLOAT32.read(half, 0, true)).isEqualTo(-0.5);
    assertThat(BaseType.FLOAT64.read(third, 0, false)).isEqualTo(1e-3);
    assertThat(BaseType.FLOAT32.read(endless, 0, false)).isNaN();
    assertThat(BaseType.FLOAT32.read(bytes(-1, 4, ByteOrder.LITTLE_ENDIAN), 0, false)).isNaN();
  }

  @ParameterizedTest
  @ValueSource(ints = {0x83, 0x03, 0xE3})
  void theBitsAboveFiveDoNotTellTypesApart(int number) {
    assertThat(BaseType.of(number)).isEqualTo(BaseType.SINT16);
  }

  @Test
  void anUnknownTypeIsOpaqueBytes() {
    assertThat(BaseType.of(0x1F)).isEqualTo(BaseType.BYTE);
    assertThat(BaseType.BYTE.isNumber()).isFalse();
  }

  private static byte[] bytes(long raw, int width, ByteOrder order) {
    var all = ByteBuffer.allocate(8).order(order).putLong(raw).array();
    var part = new byte[width];
    System.arraycopy(all, order == ByteOrder.BIG_ENDIAN ? 8 - width : 0, part, 0, width);
    return part;
  }
}
