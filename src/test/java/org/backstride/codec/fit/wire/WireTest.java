package org.backstride.codec.fit.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.Set;
import org.backstride.codec.Problem;
import org.backstride.codec.ProblemCode;
import org.backstride.codec.fit.wire.FitHeader.Checksum;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Headers, checksums, definitions, clocks and framing, byte by byte.
class WireTest {

  @Test
  void theChecksumIsTheOneOfThePolynomialWhateverTheLength() {
    var random = new Random(11);
    for (int length = 0; length < 80; length++) {
      var bytes = new byte[length + 3];
      random.nextBytes(bytes);

      assertThat(FitCrc.of(bytes, 2, length + 2)).isEqualTo(bitByBit(bytes, 2, length + 2));
    }
  }

  @ParameterizedTest
  @CsvSource({"12, NONE", "14, NONE", "16, WRONG"})
  void aHeaderOfAnyLengthIsReadAndItsChecksumJudged(int size, Checksum checksum) {
    var bytes = header(size, 100);
    if (size == 16) {
      bytes[12] = 1;
    }

    var header = FitHeader.read(bytes, 0).orElseThrow();

    assertThat(header).isEqualTo(new FitHeader(0, size, 100, checksum));
    assertThat(header.dataStart()).isEqualTo(size);
  }

  @Test
  void aRightChecksumOfTheHeaderIsRight() {
    var bytes = header(14, 7);
    int crc = bitByBit(bytes, 0, 12);
    bytes[12] = (byte) crc;
    bytes[13] = (byte) (crc >> 8);

    assertThat(FitHeader.read(bytes, 0).orElseThrow().checksum()).isEqualTo(Checksum.RIGHT);
  }

  @Test
  void aHeaderThatIsCutOrUnmarkedOrTooShortIsNone() {
    var cut = new byte[13];
    System.arraycopy(header(14, 7), 0, cut, 0, 13);
    var unmarked = header(14, 7);
    unmarked[9] = 'X';
    var small = header(14, 7);
    small[0] = 11;

    assertThat(FitHeader.read(cut, 0)).isEmpty();
    assertThat(FitHeader.read(unmarked, 0)).isEmpty();
    assertThat(FitHeader.read(small, 0)).isEmpty();
    assertThat(FitHeader.read(header(14, 7), -1)).isEmpty();
  }

  @Test
  void aDefinitionLaysAMessageOutByTheDeclaredSizes() {
    byte[] bytes = {0x60, 0, 1, 0, 20, 2, (byte) 253, 4, 6, 3, 3, 2, 1, 5, 2, 0};

    var definition = FitDefinition.read(bytes, 0, bytes.length).orElseThrow();

    assertThat(definition.message()).isEqualTo(20);
    assertThat(definition.bigEndian()).isTrue();
    assertThat(definition.size()).isEqualTo(9);
    assertThat(definition.length()).isEqualTo(16);
    assertThat(definition.timestampOffset()).isZero();
    assertThat(definition.developerFields())
        .containsExactly(new FitDefinition.DeveloperField(5, 7, 2, 0));
  }

  @Test
  void aTimeStampOfAnotherSizeThanFourIsNone() {
    byte[] bytes = {0x40, 0, 0, 20, 0, 1, (byte) 253, 2, 4};

    assertThat(FitDefinition.read(bytes, 0, bytes.length).orElseThrow().timestampOffset())
        .isEqualTo(-1);
  }

  @ParameterizedTest
  @CsvSource({"5", "8", "11", "12", "14"})
  void aDefinitionThatIsCutIsNone(int length) {
    byte[] bytes = {0x60, 0, 0, 20, 0, 2, (byte) 253, 4, 6, 3, 1, 2, 1, 5, 2, 0};

    assertThat(FitDefinition.read(bytes, 0, length)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"100, 4, 100", "100, 5, 101", "100, 3, 131", "95, 0, 96", "-1, 9, -1"})
  void fiveBitsCountOnToTheNextTimeThatEndsInThem(long seconds, int bits, long next) {
    assertThat(FitClock.advanced(seconds, (byte) (0x80 | bits))).isEqualTo(next);
  }

  @Test
  void aTimeStampThatIsMissingLeavesTheClockAsItIs() {
    var clock = new FitClock(new byte[] {10, 0, 0, 0, -1, -1, -1, -1});
    clock.setFrom(0, false);
    assertThat(clock.seconds()).isEqualTo(10);

    clock.setFrom(4, false);

    assertThat(clock.seconds()).isEqualTo(10);
  }

  @Test
  void recordsOfOneLayoutAreOneRunAndAMessageWithoutADefinitionEndsThePass() {
    byte[] bytes = {0x40, 0, 0, 20, 0, 1, 3, 1, 2, 0, 90, 0, 91, 0, 92, 5, 1, 2};

    var framing = FitFraming.of(bytes, 0, bytes.length, Set.of());

    assertThat(framing.runs()).hasSize(1);
    assertThat(framing.records()).isEqualTo(3);
    assertThat(framing.problems()).containsExactly(Problem.at(15, ProblemCode.FIT_LOST_SYNC, 3));
  }

  @Test
  void aLocalTypeThatIsDefinedAnewIsReadAsItIsDefinedThen() {
    byte[] bytes = {
      0x40, 0, 0, 20, 0, 1, 3, 1, 2, 0, 90, 0x40, 0, 0, 20, 0, 2, 3, 1, 2, 4, 1, 2, 0, 91, 80
    };

    var framing = FitFraming.of(bytes, 0, bytes.length, Set.of());

    assertThat(framing.records()).isEqualTo(2);
    assertThat(framing.runs()).extracting(run -> run.definition().size()).containsExactly(1, 2);
    assertThat(framing.problems()).isEmpty();
  }

  @Test
  void onlyTheMessagesAskedForAreKeptWithTheRecordsBeforeThem() {
    byte[] bytes = {
      0x40, 0, 0, 20, 0, 1, 3, 1, 2, 0x41, 0, 0, 21, 0, 1, 0, 1, 0, 0x42, 0, 0, 99, 0, 1, 0, 1, 0,
      0, 90, 1, 4, 2, 9
    };

    var framing = FitFraming.of(bytes, 0, bytes.length, Set.of(21));

    assertThat(framing.messages()).hasSize(1);
    assertThat(framing.messages().getFirst().code(0, -1)).isEqualTo(4);
    assertThat(framing.messages().getFirst().recordsBefore()).isEqualTo(1);
  }

  @Test
  void aTextEndsAtItsZeroOrWithItsField() {
    byte[] bytes = {0x40, 0, 0, 0, 0, 2, 8, 3, 7, 9, 3, 7, 0, 'a', 0, 'b', 'c', 'd', 'e'};

    var message = FitFraming.of(bytes, 0, bytes.length, Set.of(0)).messages().getFirst();

    assertThat(message.text(8)).isEqualTo("a");
    assertThat(message.text(9)).isEqualTo("cde");
    assertThat(message.text(10)).isEmpty();
    assertThat(message.number(8)).isNaN();
    assertThat(message.octets(9)).containsExactly('c', 'd', 'e');
  }

  private static byte[] header(int size, int data) {
    var bytes = new byte[size + 4];
    bytes[0] = (byte) size;
    bytes[4] = (byte) data;
    System.arraycopy(new byte[] {'.', 'F', 'I', 'T'}, 0, bytes, 8, 4);
    return bytes;
  }

  private static int bitByBit(byte[] bytes, int from, int to) {
    int crc = 0;
    for (int i = from; i < to; i++) {
      crc ^= bytes[i] & 0xFF;
      for (int bit = 0; bit < 8; bit++) {
        crc = (crc & 1) == 0 ? crc >>> 1 : (crc >>> 1) ^ 0xA001;
      }
    }
    return crc;
  }
}
