package org.backstride.codec.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backstride.codec.fit.FitFileBuilder.BYTES;
import static org.backstride.codec.fit.FitFileBuilder.ENUM;
import static org.backstride.codec.fit.FitFileBuilder.SINT8;
import static org.backstride.codec.fit.FitFileBuilder.START;
import static org.backstride.codec.fit.FitFileBuilder.STRING;
import static org.backstride.codec.fit.FitFileBuilder.UINT16;
import static org.backstride.codec.fit.FitFileBuilder.UINT32;
import static org.backstride.codec.fit.FitFileBuilder.UINT8;
import static org.backstride.codec.fit.FitFileBuilder.text;
import static org.backstride.codec.fit.FitFileBuilder.u16;
import static org.backstride.codec.fit.FitFileBuilder.u32;
import static org.backstride.codec.fit.FitFileBuilder.u8;

import java.time.Instant;
import java.util.stream.IntStream;
import org.backstride.codec.Problem;
import org.backstride.codec.ProblemCode;
import org.backstride.recording.ChannelKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What devices write beside the plain way, each as a small file of its own.
class FitQuirksTest {

  @Test
  void moreDeveloperChannelsThanCanBeKeptAreTold() {
    int fields = 70;
    var file = new FitFileBuilder();
    file.define(2, 206, 0, 1, UINT8, 1, 1, UINT8, 2, 1, UINT8, 3, 3, STRING);
    for (int i = 0; i < fields; i++) {
      file.message(2, u8(0), u8(i), u8(UINT8), text("f" + i, 3));
    }
    int[] developer = IntStream.range(0, fields).flatMap(i -> IntStream.of(i, 1, 0)).toArray();
    file.defineWithDeveloper(0, 20, new int[] {253, 4, UINT32}, developer);
    file.message(
        0,
        IntStream.rangeClosed(0, fields)
            .mapToObj(i -> i == 0 ? u32(START) : u8(i))
            .toArray(FitFileBuilder.Value[]::new));

    var complete = FitFiles.complete(file.build());

    assertThat(complete.problems()).contains(Problem.of(ProblemCode.CHANNELS_LEFT_OUT, 6));
    assertThat(complete.recordings().getFirst().channels().kinds()).hasSize(64);
  }

  @Test
  void theDevicesOwnValueWinsOverADevelopersOfTheSameName() {
    var file =
        described(new FitFileBuilder(), "Power", "Watts")
            .defineWithDeveloper(0, 20, new int[] {253, 4, UINT32, 7, 2, UINT16}, 0, 2, 0)
            .message(0, u32(START), u16(250), u16(60))
            .message(0, u32(START + 1), u16(0), u16(61));

    var channels = FitFiles.only(file.build()).channels();

    assertThat(channels.copyOf(ChannelKind.POWER)).containsExactly(250, 0);
    assertThat(channels.copyOf(ChannelKind.developer("Power", "Watts"))).containsExactly(60, 61);
  }

  @Test
  void aDevelopersValueReplacesZerosThroughout() {
    var file =
        described(new FitFileBuilder(), "Power", "Watts")
            .defineWithDeveloper(0, 20, new int[] {253, 4, UINT32, 7, 2, UINT16}, 0, 2, 0)
            .message(0, u32(START), u16(0), u16(60))
            .message(0, u32(START + 1), u16(0), u16(61));

    assertThat(FitFiles.only(file.build()).channels().copyOf(ChannelKind.POWER))
        .containsExactly(60, 61);
  }

  @Test
  void aDeveloperFieldThatNamesTheFieldItStandsForNeedsNoKnownName() {
    var file =
        new FitFileBuilder()
            .define(
                2, 206, 0, 1, UINT8, 1, 1, UINT8, 2, 1, UINT8, 3, 4, STRING, 8, 5, STRING, 14, 2,
                UINT16, 15, 1, UINT8)
            .message(2, u8(0), u8(0), u8(UINT16), text("RP_1", 4), text("watts", 5), u16(20), u8(7))
            .defineWithDeveloper(0, 20, new int[] {253, 4, UINT32}, 0, 2, 0)
            .message(0, u32(START), u16(201));

    assertThat(FitFiles.only(file.build()).channels().copyOf(ChannelKind.POWER))
        .containsExactly(201);
  }

  private static FitFileBuilder described(FitFileBuilder file, String name, String unit) {
    return file.define(
            2,
            206,
            0,
            1,
            UINT8,
            1,
            1,
            UINT8,
            2,
            1,
            UINT8,
            3,
            name.length(),
            STRING,
            8,
            unit.length(),
            STRING)
        .message(2, u8(0), u8(0), u8(UINT16), text(name, name.length()), text(unit, unit.length()));
  }

  @Test
  void poolLengthsAreKeptWithStrokesSpeedAndDistance() {
    var file =
        new FitFileBuilder()
            .define(0, 20, 253, 4, UINT32, 3, 1, UINT8)
            .define(1, 101, 2, 4, UINT32, 3, 4, UINT32, 5, 2, UINT16, 6, 2, UINT16, 12, 1, ENUM)
            .message(1, u32(START), u32(20_000), u16(12), u16(1_250), u8(1))
            .message(1, u32(START + 20), u32(10_000), u16(0), u16(0), u8(0))
            .message(1, u32(START + 30), u32(20_000), u16(14), u16(1_200), u8(1));
    for (int second = 0; second <= 50; second += 10) {
      file.message(0, u32(START + second), u8(120));
    }
    file.define(2, 18, 2, 4, UINT32, 5, 1, ENUM, 44, 2, UINT16)
        .message(2, u32(START), u8(5), u16(2_500));

    var channels = FitFiles.only(file.build()).channels();

    assertThat(channels.copyOf(FitLengths.LENGTH)).containsExactly(1, 1, 1, 2, 2, 2);
    assertThat(channels.copyOf(FitLengths.STROKES)).containsExactly(12, 12, 12, 14, 14, 14);
    assertThat(channels.copyOf(ChannelKind.SPEED)).containsExactly(1.25, 1.25, 1.25, 1.2, 1.2, 1.2);
    assertThat(channels.copyOf(ChannelKind.DISTANCE)).containsExactly(25, 25, 25, 50, 50, 50);
  }

  @Test
  void restingAtTheWallIsNoLength() {
    var file =
        new FitFileBuilder()
            .define(0, 20, 253, 4, UINT32, 3, 1, UINT8)
            .message(0, u32(START + 5), u8(120))
            .message(0, u32(START + 25), u8(110))
            .define(1, 101, 2, 4, UINT32, 3, 4, UINT32, 12, 1, ENUM)
            .message(1, u32(START), u32(20_000), u8(1));

    assertThat(FitFiles.only(file.build()).channels().copyOf(FitLengths.LENGTH))
        .containsExactly(1, Double.NaN);
  }

  @Test
  void aSessionWrittenBeforeItsRecordsIsTheirSession() {
    var file = FitFiles.fileId(new FitFileBuilder(), 4);
    FitFiles.session(file, START, 11, 30);
    FitFiles.withRecordLayout(file);
    for (int i = 0; i < 30; i++) {
      FitFiles.record(file, i, 100, 60);
    }

    var walk = FitFiles.only(file.build());

    assertThat(walk.activity().sport()).isEqualTo("walking");
    assertThat(walk.channels().size()).isEqualTo(30);
    assertThat(walk.totals().distanceMetres()).isEqualTo(75);
  }

  @Test
  void messagesAndFieldsThatNobodyKnowsArePassedOver() {
    var file =
        new FitFileBuilder()
            .define(5, 65_280, 0, 7, BYTES, 253, 4, UINT32)
            .message(5, text("unknown", 7), u32(START))
            .define(0, 20, 253, 4, UINT32, 200, 3, BYTES, 3, 1, UINT8, 201, 2, STRING)
            .message(0, u32(START), u8(1), u8(2), u8(3), u8(140), text("x", 2))
            .message(5, text("unknown", 7), u32(START + 1))
            .message(0, u32(START + 1), u8(1), u8(2), u8(3), u8(141), text("x", 2));

    var channels = FitFiles.only(file.build()).channels();

    assertThat(channels.kinds()).containsExactly(ChannelKind.HEART_RATE);
    assertThat(channels.copyOf(ChannelKind.HEART_RATE)).containsExactly(140, 141);
  }

  @Test
  void aTimeStampOfAnotherMessageCarriesCompressedHeadersOn() {
    var file =
        new FitFileBuilder()
            .define(1, 20, 3, 1, UINT8)
            .define(2, 21, 253, 4, UINT32, 0, 1, ENUM, 1, 1, ENUM)
            .message(2, u32(START), u8(0), u8(0))
            .message((int) (0xA0 | ((START + 3) & 0x1F)), u8(100))
            .message(2, u32(START + 100), u8(0), u8(0))
            .message((int) (0xA0 | ((START + 103) & 0x1F)), u8(101));

    var run = FitFiles.only(file.build());

    assertThat(run.channels().lastMillis()).isEqualTo(100_000);
    assertThat(run.start()).isEqualTo(Instant.parse("2026-05-01T10:00:03Z"));
  }

  @Test
  void aRecordThatRepeatsItsFieldUsesTheFirst() {
    var file =
        new FitFileBuilder()
            .define(0, 20, 253, 4, UINT32, 3, 1, UINT8, 3, 1, UINT8)
            .message(0, u32(START), u8(140), u8(0xFF));

    assertThat(FitFiles.only(file.build()).channels().copyOf(ChannelKind.HEART_RATE))
        .containsExactly(140);
  }

  @Test
  void temperaturesBelowZeroKeepTheirSign() {
    var file =
        new FitFileBuilder()
            .define(0, 20, 253, 4, UINT32, 13, 1, SINT8)
            .message(0, u32(START), u8(-7))
            .message(0, u32(START + 1), u8(0x7F));

    assertThat(FitFiles.only(file.build()).channels().copyOf(ChannelKind.TEMPERATURE))
        .containsExactly(-7, Double.NaN);
  }

  @ParameterizedTest
  @CsvSource({"32", "10"})
  void aClockThatJumpsBackIsStraightenedAndTold(int jump) {
    var file = FitFiles.withRecordLayout(new FitFileBuilder());
    FitFiles.record(file, 40, 100, 80);
    FitFiles.record(file, 41, 100, 80);
    FitFiles.record(file, 41 - jump, 100, 80);
    FitFiles.record(file, 42 - jump, 100, 80);

    var complete = FitFiles.complete(file.build());
    var channels = complete.recordings().getFirst().channels();

    assertThat(complete.problems())
        .extracting(Problem::code)
        .contains(ProblemCode.TIME_STEPPED_BACK);
    assertThat(channels.size()).isEqualTo(4);
    assertThat(channels.lastMillis()).isBetween(1_000L, 2_000L);
  }

  @Test
  void aSettingsFileIsRefusedAsWhatItIs() {
    var decoded = FitFiles.decode(FitFiles.fileId(new FitFileBuilder(), 2).build());

    assertThat(decoded.source().fileName()).isEqualTo("invented.fit");
    assertThat(((org.backstride.codec.Decoded.Rejected) decoded).problem())
        .isEqualTo(Problem.of(ProblemCode.NOT_A_RECORDING, 2));
  }
}
