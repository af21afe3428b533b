package org.backstride.codec.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backstride.codec.fit.FitFileBuilder.SINT8;
import static org.backstride.codec.fit.FitFileBuilder.START;
import static org.backstride.codec.fit.FitFileBuilder.STRING;
import static org.backstride.codec.fit.FitFileBuilder.UINT16;
import static org.backstride.codec.fit.FitFileBuilder.UINT32;
import static org.backstride.codec.fit.FitFileBuilder.UINT8;
import static org.backstride.codec.fit.FitFileBuilder.u16;
import static org.backstride.codec.fit.FitFileBuilder.u32;
import static org.backstride.codec.fit.FitFileBuilder.u8;

import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.backstride.codec.ProblemCode;
import org.backstride.recording.ChannelKind;
import org.backstride.recording.Recording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The row FIT of the format table, quirk by quirk: what a quirk is called, the file that has it,
/// and that the run in it is read all the same.
class FitFormatTest {

  static Stream<Arguments> quirks() {
    return Stream.of(
        quirk("a header of 14 bytes", file -> file),
        quirk("a header of 12 bytes", FitFileBuilder::shortHeader),
        quirk("a header whose checksum is zero", FitFileBuilder::zeroHeaderChecksum),
        quirk("numbers with the high byte first", FitFileBuilder::bigEndian),
        quirk("both at once", file -> file.bigEndian().shortHeader()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("quirks")
  void aRunOfAMinuteIsReadWhole(String name, FitFileBuilder file) {
    var run = FitFiles.only(FitFiles.run(file, 60).build());

    assertThat(run.channels().size()).as(name).isEqualTo(60);
    assertThat(run.channels().kinds()).contains(ChannelKind.HEART_RATE, ChannelKind.CADENCE);
    assertThat(run.start()).isEqualTo("2026-05-01T10:00:00Z");
  }

  @Test
  void runningDynamicsAreKeptInTheirUnits() {
    var file =
        FitFiles.fileId(new FitFileBuilder(), 4)
            .define(
                0, 20, 253, 4, UINT32, 39, 2, UINT16, 41, 2, UINT16, 83, 2, UINT16, 84, 2, UINT16,
                85, 2, UINT16);
    for (int i = 0; i < 5; i++) {
      file.message(0, u32(START + i), u16(874), u16(2_463), u16(812), u16(4_990), u16(10_350));
    }
    var run = FitFiles.only(FitFiles.session(file, START, 1, 5).build());

    assertThat(value(run, ChannelKind.VERTICAL_OSCILLATION)).isEqualTo(87.4);
    assertThat(value(run, ChannelKind.STANCE_TIME)).isEqualTo(246.3);
    assertThat(value(run, ChannelKind.VERTICAL_RATIO)).isEqualTo(8.12);
    assertThat(value(run, ChannelKind.STANCE_BALANCE)).isEqualTo(49.9);
    assertThat(value(run, ChannelKind.STEP_LENGTH)).isEqualTo(1_035);
  }

  @Test
  void aNameThatNothingEndsIsReadToTheEndOfItsField() {
    var file =
        FitFiles.fileId(new FitFileBuilder(), 4)
            .define(2, 206, 0, 1, UINT8, 1, 1, UINT8, 2, 1, UINT8, 3, 4, STRING, 8, 2, STRING)
            .message(2, u8(0), u8(0), u8(UINT8), bytes("Lean"), bytes("mm"))
            .defineWithDeveloper(0, 20, new int[] {253, 4, UINT32, 3, 1, UINT8}, 0, 1, 0);
    for (int i = 0; i < 3; i++) {
      file.message(0, u32(START + i), u8(120), u8(30 + i));
    }
    var run = FitFiles.only(FitFiles.session(file, START, 1, 3).build());

    assertThat(run.channels().copyOf(ChannelKind.developer("Lean", "mm")))
        .containsExactly(30, 31, 32);
  }

  @Test
  void aRunWithoutAnyRecordKeepsItsTotalsAndSaysSo() {
    var read =
        FitFiles.complete(
            FitFiles.session(FitFiles.fileId(new FitFileBuilder(), 4), START, 1, 90).build());

    assertThat(read.problems()).extracting(p -> p.code()).contains(ProblemCode.NO_SAMPLES);
    assertThat(read.recordings().getFirst().totals().elapsedSeconds()).isEqualTo(90);
  }

  @Test
  void aTemperatureBelowZeroKeepsItsSignBesideGaps() {
    var file = FitFiles.fileId(new FitFileBuilder(), 4).define(0, 20, 253, 4, UINT32, 13, 1, SINT8);
    int[] degrees = {-12, 0x7F, 3};
    for (int i = 0; i < degrees.length; i++) {
      file.message(0, u32(START + i), u8(degrees[i] & 0xFF));
    }
    var run = FitFiles.only(FitFiles.session(file, START, 1, 3).build());

    assertThat(run.channels().copyOf(ChannelKind.TEMPERATURE)).containsExactly(-12, Double.NaN, 3);
  }

  private static double value(Recording run, ChannelKind kind) {
    return run.channels().value(kind, 2);
  }

  /// Characters without the zero that should end them.
  private static FitFileBuilder.Value bytes(String text) {
    return file -> text.chars().forEach(file::raw);
  }

  private static Arguments quirk(String name, UnaryOperator<FitFileBuilder> with) {
    return Arguments.of(name, with.apply(new FitFileBuilder()));
  }
}
