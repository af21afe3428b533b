package org.backstride.store.column;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.backstride.store.column.ColumnForm.DamagedColumnException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The smallest parts of a stored column: numbers of variable length, runs of gaps, packed bytes.
class ByteFormsTest {

  @ParameterizedTest
  @CsvSource({
    "0, 1",
    "127, 1",
    "128, 2",
    "16383, 2",
    "16384, 3",
    "9223372036854775807, 9",
    "-1, 10",
  })
  void aNumberTakesAByteForSevenBits(long value, int bytes) throws DamagedColumnException {
    var sink = new ByteSink(1);
    sink.unsigned(value);

    assertThat(sink.toBytes()).hasSize(bytes);
    assertThat(new ByteSource(sink.toBytes()).unsigned()).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 1",
    "-1, 1",
    "63, 1",
    "-64, 1",
    "64, 2",
    "-65, 2",
    "9223372036854775807, 10",
    "-9223372036854775808, 10",
  })
  void aSmallNumberOfEitherSignIsShort(long value, int bytes) throws DamagedColumnException {
    var sink = new ByteSink(1);
    sink.signed(value);

    assertThat(sink.toBytes()).hasSize(bytes);
    assertThat(new ByteSource(sink.toBytes()).signed()).isEqualTo(value);
  }

  @Test
  void aNumberWithoutAnEndIsRefused() {
    var endless = new byte[11];
    Arrays.fill(endless, (byte) 0xff);

    assertThatThrownBy(() -> new ByteSource(endless).unsigned())
        .isInstanceOf(DamagedColumnException.class)
        .hasMessageContaining("no end");
    assertThatThrownBy(() -> new ByteSource(new byte[] {(byte) 0x80}).unsigned())
        .isInstanceOf(DamagedColumnException.class)
        .hasMessageContaining("too early");
  }

  @Test
  void moreThanIsThereIsRefusedBeforeMemoryIsTaken() throws DamagedColumnException {
    var three = new ByteSource(new byte[3]);
    three.requireAtLeast(3);
    three.read();

    assertThatThrownBy(() -> three.requireAtLeast(3)).isInstanceOf(DamagedColumnException.class);
    assertThatThrownBy(() -> three.requireAtLeast(-1)).isInstanceOf(DamagedColumnException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "x", "x-", "-x", "xx--x", "---", "x-x-x-x-x-x-x-x-x-x-"})
  void gapsComeBackWhereTheyWere(String pattern) throws DamagedColumnException {
    var values = new double[pattern.length()];
    for (int i = 0; i < values.length; i++) {
      values[i] = pattern.charAt(i) == 'x' ? i + 1 : Double.NaN;
    }
    var runs = GapRuns.of(values);
    var body = new ByteSink(1);
    runs.write(body);

    var read = GapRuns.read(new ByteSource(body.toBytes()), values.length);

    assertThat(read.present()).isEqualTo((int) pattern.chars().filter(c -> c == 'x').count());
    assertThat(read.spread(read.compact(values))).containsExactly(values);
  }

  @ParameterizedTest
  @CsvSource({"'2,3', 6, 'has 5 values'", "'7', 6, 'longer than'", "'2,3', 4, 'has 5 values'"})
  void runsThatDoNotMakeTheColumnAreRefused(String runs, int count, String why) {
    var body = new ByteSink(8);
    var lengths = Arrays.stream(runs.split(",", -1)).mapToLong(Long::parseLong).toArray();
    body.unsigned(lengths.length);
    Arrays.stream(lengths).forEach(body::unsigned);

    assertThatThrownBy(() -> GapRuns.read(new ByteSource(body.toBytes()), count))
        .isInstanceOf(DamagedColumnException.class)
        .hasMessageContaining(why);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 8_191, 8_192, 8_193, 100_000})
  void packedBytesComeBackHoweverTheyWerePacked(int size)
      throws IOException, DamagedColumnException {
    var plain = new byte[size];
    new Random(7).nextBytes(plain);
    var stream = new ByteArrayOutputStream();
    try (var packing = Deflate.packing(stream, Deflate.Effort.FILE)) {
      packing.write(plain);
    }

    assertThat(Deflate.unpack(Deflate.pack(plain, Deflate.Effort.COLUMN))).isEqualTo(plain);
    assertThat(Deflate.unpack(stream.toByteArray())).isEqualTo(plain);
  }

  @Test
  void tornBytesAreSaidToBeDamaged() {
    byte[] packed = Deflate.pack(new byte[1_000], Deflate.Effort.COLUMN);

    assertThatThrownBy(() -> Deflate.unpack(Arrays.copyOf(packed, packed.length - 5)))
        .isInstanceOf(DamagedColumnException.class)
        .hasMessageContaining("damaged");
  }
}
