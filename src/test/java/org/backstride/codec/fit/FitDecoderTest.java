package org.backstride.codec.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.backstride.codec.fit.FitFileBuilder.BYTES;
import static org.backstride.codec.fit.FitFileBuilder.ENUM;
import static org.backstride.codec.fit.FitFileBuilder.SINT32;
import static org.backstride.codec.fit.FitFileBuilder.START;
import static org.backstride.codec.fit.FitFileBuilder.STRING;
import static org.backstride.codec.fit.FitFileBuilder.UINT16;
import static org.backstride.codec.fit.FitFileBuilder.UINT32;
import static org.backstride.codec.fit.FitFileBuilder.UINT8;
import static org.backstride.codec.fit.FitFileBuilder.text;
import static org.backstride.codec.fit.FitFileBuilder.u16;
import static org.backstride.codec.fit.FitFileBuilder.u32;
import static org.backstride.codec.fit.FitFileBuilder.u8;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.stream.Stream;
import org.backstride.codec.Decoded.Rejected;
import org.backstride.codec.ProblemCode;
import org.backstride.recording.ChannelKind;
import org.backstride.recording.Lap;
import org.backstride.recording.Pause;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FitDecoderTest {

  static Stream<FitFileBuilder> waysToWriteTheSame() {
    return Stream.of(
        new FitFileBuilder(),
        new FitFileBuilder().bigEndian(),
        new FitFileBuilder().shortHeader(),
        new FitFileBuilder().zeroHeaderChecksum());
  }

  @ParameterizedTest
  @MethodSource("waysToWriteTheSame")
  void aRunReadsTheSameInEveryByteOrderAndHeader(FitFileBuilder file) {
    var complete = FitFiles.complete(FitFiles.run(file, 20).build());
    var run = complete.recordings().getFirst();

    assertThat(complete.problems()).isEmpty();
    assertThat(run.start()).isEqualTo(Instant.parse("2026-05-01T10:00:00Z"));
    assertThat(run.activity().sport()).isEqualTo("running");
    assertThat(run.origin().device().maker()).isEqualTo("Garmin");
    assertThat(run.origin().device().serial()).isEqualTo("4711");
    assertThat(run.channels().size()).isEqualTo(20);
    assertThat(run.channels().elapsedMillis(19)).isEqualTo(19_000);
    assertThat(run.channels().value(ChannelKind.HEART_RATE, 5)).isEqualTo(125);
    assertThat(run.channels().value(ChannelKind.CADENCE, 5)).isEqualTo(160);
    assertThat(run.channels().value(ChannelKind.DISTANCE, 19)).isEqualTo(47.5);
    assertThat(run.channels().value(ChannelKind.SPEED, 0)).isEqualTo(2.5);
    assertThat(run.totals().timerSeconds()).isEqualTo(20);
    assertThat(run.totals().distanceMetres()).isEqualTo(50);
  }

  @Test
  void aValueThatTheFileMarksAsMissingIsAGap() {
    var file = FitFiles.withRecordLayout(new FitFileBuilder());
    file.message(0, u32(START), u8(0xFF), u8(0xFF), u32(0xFFFF_FFFFL), u16(0xFFFF));
    FitFiles.record(file, 1, 0, 0);

    var channels = FitFiles.only(file.build()).channels();

    assertThat(channels.value(ChannelKind.DISTANCE, 0)).isNaN();
    assertThat(channels.value(ChannelKind.SPEED, 0)).isNaN();
    assertThat(channels.value(ChannelKind.CADENCE, 0)).isNaN();
    assertThat(channels.value(ChannelKind.CADENCE, 1)).isZero();
    assertThat(channels.has(ChannelKind.HEART_RATE))
        .as("never measured: zero is no pulse")
        .isFalse();
  }

  @Test
  void anEnhancedFieldWinsWhereItHasAValue() {
    var file =
        new FitFileBuilder()
            .define(0, 20, 253, 4, UINT32, 73, 4, UINT32, 6, 2, UINT16)
            .message(0, u32(START), u32(3_000), u16(2_000))
            .message(0, u32(START + 1), u32(0xFFFF_FFFFL), u16(2_000));

    var speed = FitFiles.only(file.build()).channels().copyOf(ChannelKind.SPEED);

    assertThat(speed).containsExactly(3, 2);
  }

  @Test
  void positionsAndAltitudeComeInDegreesAndMetres() {
    var file =
        new FitFileBuilder()
            .define(0, 20, 253, 4, UINT32, 0, 4, SINT32, 1, 4, SINT32, 2, 2, UINT16)
            .message(0, u32(START), u32(0x2000_0000), u32(0xF000_0000L), u16(2_500 + 5 * 100));

    var channels = FitFiles.only(file.build()).channels();

    assertThat(channels.value(ChannelKind.LATITUDE, 0)).isEqualTo(45);
    assertThat(channels.value(ChannelKind.LONGITUDE, 0)).isEqualTo(-22.5);
    assertThat(channels.value(ChannelKind.ALTITUDE, 0)).isEqualTo(100);
  }

  @Test
  void compressedHeadersCountOnFromTheLastTimeStampPastThirtyTwoSeconds() {
    var file =
        new FitFileBuilder()
            .define(1, 20, 253, 4, UINT32, 3, 1, UINT8)
            .define(0, 20, 3, 1, UINT8)
            .message(1, u32(START), u8(100));
    for (int second = 5; second <= 70; second += 5) {
      file.message((int) (0x80 | ((START + second) & 0x1F)), u8(100 + second));
    }

    var channels = FitFiles.only(file.build()).channels();

    assertThat(channels.size()).isEqualTo(15);
    assertThat(channels.elapsedMillis(1)).isEqualTo(5_000);
    assertThat(channels.lastMillis()).isEqualTo(70_000);
  }

  @Test
  void packedSpeedAndDistanceRollOverAndAddUp() {
    var file = new FitFileBuilder().define(0, 20, 253, 4, UINT32, 8, 3, BYTES);
    int[] sixteenths = {0, 4_000, 8_000 & 0xFFF, 12_000 & 0xFFF};
    for (int i = 0; i < sixteenths.length; i++) {
      int packed = 250 | sixteenths[i] << 12;
      file.message(0, u32(START + i), u8(packed & 0xFF), u8(packed >> 8), u8(packed >> 16));
    }

    var channels = FitFiles.only(file.build()).channels();

    assertThat(channels.copyOf(ChannelKind.DISTANCE)).containsExactly(0, 250, 500, 750);
    assertThat(channels.value(ChannelKind.SPEED, 0)).isEqualTo(2.5);
  }

  @Test
  void aClockWithoutADateGivesNoStartAndSaysSo() {
    var file = FitFiles.withRecordLayout(new FitFileBuilder());
    file.message(0, u32(1_000), u8(100), u8(80), u32(0), u16(0));
    file.message(0, u32(1_030), u8(101), u8(80), u32(0), u16(0));
    FitFiles.session(file, 1_000, 1, 30);

    var complete = FitFiles.complete(file.build());

    assertThat(complete.recordings().getFirst().start()).isNull();
    assertThat(complete.recordings().getFirst().channels().lastMillis()).isEqualTo(30_000);
    assertThat(complete.problems()).extracting(p -> p.code()).containsExactly(ProblemCode.NO_DATE);
  }

  @Test
  void aSizeThatContradictsItsTypeDoesNotShiftWhatFollows() {
    var file =
        new FitFileBuilder()
            .define(0, 20, 253, 4, UINT32, 7, 1, UINT32, 3, 1, UINT8)
            .message(0, u32(START), u8(9), u8(140));

    var channels = FitFiles.only(file.build()).channels();

    assertThat(channels.value(ChannelKind.HEART_RATE, 0)).isEqualTo(140);
    assertThat(channels.has(ChannelKind.POWER)).isFalse();
  }

  @Test
  void equalDefinitionsWrittenAgainAreAllRead() {
    var file = FitFiles.withRecordLayout(new FitFileBuilder());
    FitFiles.record(file, 0, 100, 80);
    FitFiles.record(FitFiles.withRecordLayout(file), 1, 101, 80);

    assertThat(FitFiles.only(file.build()).channels().copyOf(ChannelKind.HEART_RATE))
        .containsExactly(100, 101);
  }

  @Test
  @DisplayName("A developer field keeps its name and unit, also where no zero ends its text")
  void aDeveloperFieldKeepsItsNameAndUnit() {
    var file = describedPower(new FitFileBuilder(), "Form Power");

    var channels = FitFiles.only(file.build()).channels();

    assertThat(channels.value(ChannelKind.developer("Form Power", "Watts"), 1)).isEqualTo(61);
    assertThat(channels.has(ChannelKind.POWER)).isFalse();
  }

  @Test
  void aDeveloperFieldSpeaksForAnEmptyNativeOne() {
    var channels = FitFiles.only(describedPower(new FitFileBuilder(), "Power").build()).channels();

    assertThat(channels.copyOf(ChannelKind.POWER)).containsExactly(60, 61);
    assertThat(channels.has(ChannelKind.developer("Power", "Watts"))).isTrue();
  }

  private static FitFileBuilder describedPower(FitFileBuilder file, String name) {
    return file.define(
            2, 206, 0, 1, UINT8, 1, 1, UINT8, 2, 1, UINT8, 3, name.length(), STRING, 8, 5, STRING)
        .message(2, u8(0), u8(0), u8(UINT16), text(name, name.length()), text("Watts", 5))
        .defineWithDeveloper(0, 20, new int[] {253, 4, UINT32}, 0, 2, 0)
        .message(0, u32(START), u16(60))
        .message(0, u32(START + 1), u16(61));
  }

  @Test
  void eachSessionOfAMultisportFileIsARecordingOfItsOwn() {
    var file = FitFiles.withRecordLayout(new FitFileBuilder());
    for (int i = 0; i < 30; i++) {
      FitFiles.record(file, i, 120, 60);
    }
    FitFiles.session(file, START + 20, 1, 10);
    FitFiles.session(file, START, 11, 20);

    var recordings = FitFiles.complete(file.build()).recordings();

    assertThat(recordings)
        .extracting(r -> r.activity().sport())
        .containsExactly("walking", "running");
    assertThat(recordings).extracting(r -> r.channels().size()).containsExactly(20, 10);
    assertThat(recordings.get(1).channels().elapsedMillis(0)).isZero();
  }

  @Test
  void chainedFilesAreReadOneAfterTheOther() {
    var both = new ByteArrayOutputStream();
    both.writeBytes(FitFiles.run(new FitFileBuilder(), 5).build());
    both.writeBytes(FitFiles.run(new FitFileBuilder().bigEndian(), 7).build());

    var recordings = FitFiles.complete(both.toByteArray()).recordings();

    assertThat(recordings).extracting(r -> r.channels().size()).containsExactly(5, 7);
  }

  @Test
  void heartRatesFromTheStrapsMemoryFillTheRecords() {
    var file =
        new FitFileBuilder()
            .define(0, 20, 253, 4, UINT32, 5, 4, UINT32)
            .message(0, u32(START), u32(0))
            .message(0, u32(START + 1), u32(1))
            .message(0, u32(START + 2), u32(2))
            .define(3, 132, 253, 4, UINT32, 6, 1, UINT8, 9, 4, UINT32)
            .message(3, u32(START), u8(130), u32(4_000))
            .define(3, 132, 6, 2, UINT8, 10, 3, BYTES);
    int first = (4_000 + 1_024) & 0xFFF;
    int second = (4_000 + 2_048) & 0xFFF;
    file.message(
        3,
        u8(131),
        u8(132),
        u8(first & 0xFF),
        u8(first >> 8 | (second & 0xF) << 4),
        u8(second >> 4));

    assertThat(FitFiles.only(file.build()).channels().copyOf(ChannelKind.HEART_RATE))
        .containsExactly(130, 131, 132);
  }

  @Test
  void beatsStandOnATimeLineOfTheirOwn() {
    var file = FitFiles.withRecordLayout(new FitFileBuilder());
    FitFiles.record(file, 0, 100, 80);
    file.define(3, 78, 0, 6, UINT16).message(3, u16(600), u16(610), u16(0xFFFF));
    FitFiles.record(file, 1, 100, 80);

    var beats = FitFiles.only(file.build()).beats();

    assertThat(beats.copyElapsedMillis()).containsExactly(600, 1_210);
    assertThat(beats.copyOf(ChannelKind.BEAT_INTERVAL)).containsExactly(600, 610);
  }

  @Test
  void lapsAndPausesAreOnTheTimeLineOfTheirSession() {
    var file = FitFiles.withRecordLayout(new FitFileBuilder());
    for (int i = 0; i < 60; i++) {
      FitFiles.record(file, i, 120, 80);
    }
    file.define(2, 21, 253, 4, UINT32, 0, 1, ENUM, 1, 1, ENUM)
        .message(2, u32(START), u8(0), u8(0))
        .message(2, u32(START + 20), u8(0), u8(4))
        .message(2, u32(START + 35), u8(0), u8(0))
        .define(3, 19, 2, 4, UINT32, 7, 4, UINT32, 8, 4, UINT32, 9, 4, UINT32)
        .message(3, u32(START), u32(30_000), u32(20_000), u32(5_000))
        .message(3, u32(START + 30), u32(30_000), u32(25_000), u32(6_000));
    FitFiles.session(file, START, 1, 60);

    var run = FitFiles.only(file.build());

    assertThat(run.pauses()).containsExactly(new Pause(20_000, 35_000));
    assertThat(run.laps())
        .containsExactly(new Lap(0, 30_000, 20, 50), new Lap(30_000, 60_000, 25, 60));
    assertThat(run.intervals()).hasSize(2);
  }

  @Test
  void withoutASessionTheTotalsComeFromTheRecordsAndSaySo() {
    var file = FitFiles.withRecordLayout(new FitFileBuilder());
    for (int i = 0; i <= 40; i++) {
      FitFiles.record(file, i, 120, 80);
    }

    var complete = FitFiles.complete(file.build());
    var totals = complete.recordings().getFirst().totals();

    assertThat(complete.problems()).extracting(p -> p.code()).contains(ProblemCode.NO_SESSION);
    assertThat(totals.elapsedSeconds()).isEqualTo(40);
    assertThat(totals.distanceMetres()).isEqualTo(100);
    assertThat(totals.heartRateAvg()).isEqualTo(120);
    assertThat(totals.cadenceAvg()).isEqualTo(160, within(1e-9));
    assertThat(totals.isDerived(org.backstride.recording.Measure.DISTANCE_METRES)).isTrue();
  }

  @Test
  void aGarbageTimeIsLeftOutInsteadOfMakingALifelongRun() {
    var file = FitFiles.withRecordLayout(new FitFileBuilder());
    for (int i = 0; i < 10; i++) {
      FitFiles.record(file, i, 120, 80);
    }
    file.message(0, u32(START + 2_000_000_000L), u8(1), u8(1), u32(1), u16(1));

    var complete = FitFiles.complete(file.build());

    assertThat(complete.recordings().getFirst().channels().lastMillis()).isEqualTo(9_000);
    assertThat(complete.problems())
        .extracting(p -> p.code())
        .contains(ProblemCode.SAMPLES_OUT_OF_TIME);
  }

  @Test
  void aSummaryWithoutRecordsIsARecordingWithoutSamples() {
    var summary = FitFiles.session(FitFiles.fileId(new FitFileBuilder(), 4), START, 1, 600);

    var run = FitFiles.only(summary.build());

    assertThat(run.channels().isEmpty()).isTrue();
    assertThat(run.totals().timerSeconds()).isEqualTo(600);
  }

  @Test
  void aWorkoutFileIsRefusedAsNotARecording() {
    var decoded = FitFiles.decode(FitFiles.fileId(new FitFileBuilder(), 5).build());

    assertThat(decoded)
        .isInstanceOfSatisfying(
            Rejected.class,
            no -> {
              assertThat(no.problem().code()).isEqualTo(ProblemCode.NOT_A_RECORDING);
              assertThat(no.problem().arguments()).containsExactly(5);
            });
  }

  @Test
  void damageEndsTheReadingAndWhatCameBeforeIsKept() {
    var file = FitFiles.withRecordLayout(new FitFileBuilder());
    FitFiles.record(file, 0, 120, 80);
    file.raw(0x0B, 1, 2, 3);

    var complete = FitFiles.complete(file.build());

    assertThat(complete.isPartial()).isTrue();
    assertThat(complete.recordings().getFirst().channels().size()).isEqualTo(1);
    assertThat(complete.problems().getFirst().code()).isEqualTo(ProblemCode.FIT_LOST_SYNC);
    assertThat(complete.problems().getFirst().offset()).isPositive();
  }

  @Test
  void aHeaderThatWasNeverFinishedIsReadToTheEnd() {
    var bytes = FitFiles.run(new FitFileBuilder(), 12).build(0);

    var complete = FitFiles.complete(bytes);

    assertThat(complete.recordings().getFirst().channels().size()).isEqualTo(12);
    assertThat(complete.problems()).extracting(p -> p.code()).contains(ProblemCode.FIT_UNFINISHED);
  }
}
