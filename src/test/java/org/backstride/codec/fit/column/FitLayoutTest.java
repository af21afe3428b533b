package org.backstride.codec.fit.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import org.backstride.codec.fit.column.FitLayout.Block;
import org.backstride.codec.fit.column.FitLayout.Cell;
import org.backstride.codec.fit.column.FitLayout.Overlay;
import org.backstride.codec.fit.wire.BaseType;
import org.backstride.recording.ChannelKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Fields of records on their way into columns.
class FitLayoutTest {

  private static final Scaling TENTHS = new Scaling(10, 2);

  @ParameterizedTest(name = "{0} of {1}, big endian: {2}")
  @CsvSource({
    "UINT8, 200, false, 18",
    "SINT8, -20, false, -4",
    "UINT16, 40000, false, 3998",
    "UINT16, 40000, true, 3998",
    "SINT16, -300, true, -32",
    "UINT32, 4000000000, false, 399999998",
    "UINT32, 4000000000, true, 399999998",
    "SINT32, -50, false, -7",
    "SINT32, -50, true, -7",
    "UINT8Z, 30, false, 1",
    "SINT64, -10, true, -3",
    "UINT64, 70, false, 5"
  })
  void aNumberIsScaledThenShifted(BaseType type, long raw, boolean bigEndian, double value) {
    double[] column = {0};

    layout(bigEndian, column, type).read(bytes(type, raw, bigEndian), new Block(0, 8, 0, 1));

    assertThat(column).containsExactly(value);
  }

  @ParameterizedTest
  @CsvSource({
    "UINT8, 255",
    "SINT8, 127",
    "UINT16, 65535",
    "SINT16, 32767",
    "UINT32, 4294967295",
    "SINT32, 2147483647",
    "UINT8Z, 0",
    "UINT16Z, 0",
    "UINT32Z, 0",
    "SINT64, 9223372036854775807",
    "UINT64, -1"
  })
  void theNumberThatMarksNothingIsAGap(BaseType type, long raw) {
    double[] column = {5};

    layout(false, column, type).read(bytes(type, raw, false), new Block(0, 8, 0, 1));

    assertThat(column).containsExactly(Double.NaN);
  }

  @Test
  void aBlockFillsItsRowsFromEveryRecordAndTouchesNoOther() {
    byte[] bytes = {7, 10, 0, 7, 20, 0, 7, 30, 0};
    double[] column = {-1, -1, -1, -1, -1};
    var field = new PlannedField(ChannelKind.HEART_RATE, 0, BaseType.UINT8, Scaling.NONE);
    var cell = new Cell(column, field, Overlay.WRITES_GAPS);

    new FitLayout(false, List.of(cell), List.of()).read(bytes, new Block(1, 3, 1, 3));

    assertThat(column).containsExactly(-1, 10, 20, 30, -1);
  }

  @Test
  void columnsThatNoFieldWritesAreGaps() {
    double[] other = {1, 2, 3};

    new FitLayout(false, List.of(), List.of(other)).read(new byte[9], new Block(0, 3, 0, 2));

    assertThat(other).containsExactly(Double.NaN, Double.NaN, 3);
  }

  @Test
  void ofTwoFieldsForOneChannelTheFinerOneWinsWhereItHasAValue() {
    byte[] bytes = {100, 50, 100, (byte) 0xFF, (byte) 0xFF, 60};
    double[] column = new double[3];
    var plain = new PlannedField(ChannelKind.SPEED, 0, BaseType.UINT8, Scaling.NONE);
    var enhanced = new PlannedField(ChannelKind.SPEED, 1, BaseType.UINT8, Scaling.NONE);

    new FitLayout(
            false,
            List.of(
                new Cell(column, plain, Overlay.WRITES_GAPS),
                new Cell(column, enhanced, Overlay.KEEPS_WHAT_IS_THERE)),
            List.of())
        .read(bytes, new Block(0, 2, 0, 3));

    assertThat(column).containsExactly(50, 100, 60);
  }

  private static FitLayout layout(boolean bigEndian, double[] column, BaseType type) {
    var field = new PlannedField(ChannelKind.POWER, 0, type, TENTHS);
    return new FitLayout(
        bigEndian, List.of(new Cell(column, field, Overlay.WRITES_GAPS)), List.of());
  }

  private static byte[] bytes(BaseType type, long raw, boolean bigEndian) {
    byte[] whole =
        ByteBuffer.allocate(8)
            .order(bigEndian ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN)
            .putLong(raw)
            .array();
    byte[] bytes = new byte[8];
    int from = bigEndian ? 8 - type.width() : 0;
    System.arraycopy(whole, from, bytes, 0, type.width());
    return bytes;
  }
}
