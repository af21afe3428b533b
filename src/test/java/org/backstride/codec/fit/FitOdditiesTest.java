package org.backstride.codec.fit;

import static org.assertj.core.api.Assertions.assertThat;
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
import org.backstride.codec.Decoded.Rejected;
import org.backstride.codec.Problem;
import org.backstride.codec.ProblemCode;
import org.backstride.recording.ChannelKind;
import org.backstride.recording.Recording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Files that keep to the protocol's letter and surprise all the same, or just leave it.
class FitOdditiesTest {

  @ParameterizedTest
  @CsvSource({"little", "big"})
  void twoAppsThatCallTheirFieldsTheSameKeepBoth(String order) {
    var file = new FitFileBuilder();
    if (order.equals("big")) {
      file.bigEndian();
    }
    describe(file, 0, "Lean");
    describe(file, 1, "Lean");
    file.defineWithDeveloper(0, 20, new int[] {253, 4, UINT32}, 0, 2, 0, 0, 2, 1)
        .message(0, u32(START), u16(300), u16(400))
        .message(0, u32(START + 1), u16(301), u16(401));

    var channels = FitFiles.only(file.build()).channels();

    assertThat(channels.copyOf(ChannelKind.developer("Lean", "deg"))).containsExactly(300, 301);
    assertThat(channels.copyOf(ChannelKind.developer("Lean (2)", "deg"))).containsExactly(400, 401);
  }

  @Test
  void aDefinitionOfAnotherLayoutInTheMiddleIsReadByItsOwnFromThere() {
    var file = FitFiles.withRecordLayout(FitFiles.fileId(new FitFileBuilder(), 4));
    FitFiles.record(file, 0, 100, 80);
    file.define(0, 20, 3, 1, UINT8, 253, 4, UINT32).message(0, u8(101), u32(START + 1));
    FitFiles.withRecordLayout(file);
    FitFiles.record(file, 2, 102, 82);

    var channels = FitFiles.only(file.build()).channels();

    assertThat(channels.copyOf(ChannelKind.HEART_RATE)).containsExactly(100, 101, 102);
    assertThat(channels.copyOf(ChannelKind.DISTANCE)).containsExactly(0, Double.NaN, 5);
  }

  @Test
  void oneLocalNumberServesRecordsAndEventsInTurn() {
    var file = new FitFileBuilder();
    for (int second = 0; second < 3; second++) {
      file.define(0, 20, 253, 4, UINT32, 3, 1, UINT8)
          .message(0, u32(START + second), u8(100 + second))
          .define(0, 21, 253, 4, UINT32, 0, 1, ENUM, 1, 1, ENUM)
          .message(0, u32(START + second), u8(3), u8(3));
    }

    assertThat(FitFiles.only(file.build()).channels().copyOf(ChannelKind.HEART_RATE))
        .containsExactly(100, 101, 102);
  }

  @Test
  void aDefinitionOfNoFieldsTakesNoPlace() {
    var file = new FitFileBuilder().define(3, 20).define(4, 21).message(3).message(4);
    FitFiles.withRecordLayout(file);
    FitFiles.record(file, 0, 100, 80);
    file.message(3).message(3);
    FitFiles.record(file, 1, 101, 80);

    assertThat(FitFiles.only(file.build()).channels().copyOf(ChannelKind.HEART_RATE))
        .containsExactly(100, 101);
  }

  @Test
  void anArrayWhereOneNumberIsMeantGivesItsFirst() {
    var file =
        new FitFileBuilder()
            .define(0, 20, 253, 4, UINT32, 3, 3, UINT8, 7, 4, UINT16)
            .message(0, u32(START), u8(120), u8(121), u8(122), u16(200), u16(0xFFFF));

    var channels = FitFiles.only(file.build()).channels();

    assertThat(channels.copyOf(ChannelKind.HEART_RATE)).containsExactly(120);
    assertThat(channels.copyOf(ChannelKind.POWER)).containsExactly(200);
  }

  @Test
  void recordsBeforeTheClockWasSetAreLeftOutAndTold() {
    var file = FitFiles.fileId(new FitFileBuilder(), 4).define(0, 20, 253, 4, UINT32, 3, 1, UINT8);
    file.message(0, u32(100), u8(90)).message(0, u32(101), u8(91));
    for (int second = 0; second < 5; second++) {
      file.message(0, u32(START + second), u8(100 + second));
    }

    var complete = FitFiles.complete(file.build());

    assertThat(complete.recordings().getFirst().start())
        .isEqualTo(Instant.parse("2026-05-01T10:00:00Z"));
    assertThat(complete.problems()).contains(Problem.of(ProblemCode.SAMPLES_OUT_OF_TIME, 2));
  }

  @Test
  void aChainedFileWithAWrongChecksumIsReadWithItsNeighbours() {
    var chain = new ByteArrayOutputStream();
    byte[] second = FitFiles.run(new FitFileBuilder(), 5).build();
    second[second.length - 1] ^= 0x55;
    chain.writeBytes(FitFiles.run(new FitFileBuilder(), 3).build());
    chain.writeBytes(second);
    chain.writeBytes(FitFiles.run(new FitFileBuilder(), 4).build());

    var complete = FitFiles.complete(chain.toByteArray());

    assertThat(complete.recordings()).extracting(r -> r.channels().size()).containsExactly(3, 5, 4);
    assertThat(complete.problems())
        .extracting(Problem::code)
        .containsOnlyOnce(ProblemCode.FIT_FILE_CRC);
  }

  @Test
  void aHeaderOfAnEarlierMomentDoesNotCutTheRecordingShort() {
    byte[] early = FitFiles.run(new FitFileBuilder(), 4).build();
    var file = FitFiles.run(new FitFileBuilder(), 60);

    var complete = FitFiles.complete(file.build(early.length - 16 - 45));

    assertThat(complete.recordings().getFirst().channels().size()).isEqualTo(60);
    assertThat(complete.problems()).extracting(Problem::code).contains(ProblemCode.FIT_UNFINISHED);
  }

  @Test
  void transitionsOfATriathlonAreRecordingsWithTheirOwnRecords() {
    var file = FitFiles.withRecordLayout(FitFiles.fileId(new FitFileBuilder(), 4));
    for (int second = 0; second < 30; second++) {
      FitFiles.record(file, second, 100, 80);
    }
    FitFiles.session(file, START, 5, 10);
    FitFiles.session(file, START + 10, 3, 5);
    FitFiles.session(file, START + 15, 2, 15);

    var recordings = FitFiles.complete(file.build()).recordings();

    assertThat(recordings)
        .extracting(r -> r.activity().sport())
        .containsExactly("swimming", "transition", "cycling");
    assertThat(recordings).extracting(r -> r.channels().size()).containsExactly(10, 5, 15);
  }

  @Test
  void aLapIsWhereItsRecordsAreThoughTheSessionStartsLater() {
    var file = FitFiles.withRecordLayout(FitFiles.fileId(new FitFileBuilder(), 4));
    for (int second = 0; second < 40; second++) {
      FitFiles.record(file, second, 100, 80);
    }
    file.define(2, 19, 253, 4, UINT32, 2, 4, UINT32, 7, 4, UINT32, 8, 4, UINT32)
        .message(2, u32(START + 20), u32(START + 5), u32(15_000), u32(15_000))
        .message(2, u32(START + 40), u32(START + 20), u32(20_000), u32(20_000));
    FitFiles.session(file, START + 5, 1, 35);

    var laps = FitFiles.only(file.build()).laps();

    assertThat(laps).extracting(lap -> lap.startMillis()).containsExactly(5_000L, 20_000L);
  }

  @Test
  void strapTimesOfTwelveBitsGoOnPastTheirEnd() {
    var file = new FitFileBuilder().define(0, 20, 253, 4, UINT32, 5, 4, UINT32);
    for (int second = 0; second < 12; second++) {
      file.message(0, u32(START + second), u32(250L * second));
    }
    file.define(1, 132, 253, 4, UINT32, 6, 1, UINT8, 9, 4, UINT32)
        .message(1, u32(START), u8(100), u32(4_000))
        .define(1, 132, 6, 8, UINT8, 10, 12, 0x0D)
        .message(1, rates(), packed(4_000));

    var heart = FitFiles.only(file.build()).channels().copyOf(ChannelKind.HEART_RATE);

    assertThat(heart[0]).isEqualTo(100);
    assertThat(heart[4]).isEqualTo(104);
    assertThat(heart[8]).isEqualTo(108);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 7, 9, 10, 11, 14, 15, 20, 28, 32})
  void aFileOfAnotherKindIsRefusedWithItsKind(int type) {
    var file =
        FitFiles.fileId(new FitFileBuilder(), type)
            .define(0, 55, 253, 4, UINT32, 3, 4, UINT32, 26, 2, UINT16)
            .message(0, u32(START), u32(1_200), u16(60))
            .message(0, u32(START + 60), u32(1_300), u16(120));

    assertThat(FitFiles.decode(file.build()))
        .isInstanceOfSatisfying(
            Rejected.class,
            rejected ->
                assertThat(rejected.problem())
                    .isEqualTo(Problem.of(ProblemCode.NOT_A_RECORDING, type)));
  }

  @ParameterizedTest
  @CsvSource({
    "1, 45, running, indoor_running",
    "11, 27, walking, indoor_walking",
    "11, 31, walking, speed_walking",
    "1, 58, running, virtual_activity",
    "37, 0, stand_up_paddleboarding, generic",
    "35, 0, snowshoeing, generic",
    "62, 0, sport_62, generic"
  })
  void sportsHaveTheNamesOfTheProfile(int sport, int sub, String name, String refinement) {
    var file =
        new FitFileBuilder()
            .define(0, 20, 253, 4, UINT32, 3, 1, UINT8)
            .message(0, u32(START), u8(100))
            .define(1, 18, 2, 4, UINT32, 5, 1, ENUM, 6, 1, ENUM, 7, 4, UINT32)
            .message(1, u32(START), u8(sport), u8(sub), u32(1_000));

    Recording run = FitFiles.only(file.build());

    assertThat(run.activity().sport()).isEqualTo(name);
    assertThat(run.activity().subSport()).isEqualTo(refinement);
  }

  @Test
  void positionsThatTheFileMarksAsMissingAreGaps() {
    var file =
        new FitFileBuilder()
            .define(0, 20, 253, 4, UINT32, 0, 4, SINT32, 1, 4, SINT32)
            .message(0, u32(START), u32(0x7FFF_FFFFL), u32(0x7FFF_FFFFL))
            .message(0, u32(START + 1), u32(536_870_912), u32(-536_870_912));

    var channels = FitFiles.only(file.build()).channels();

    assertThat(channels.copyOf(ChannelKind.LATITUDE)).containsExactly(Double.NaN, 45);
    assertThat(channels.copyOf(ChannelKind.LONGITUDE)).containsExactly(Double.NaN, -45);
  }

  private static void describe(FitFileBuilder file, int developer, String name) {
    file.define(
            2, 206, 0, 1, UINT8, 1, 1, UINT8, 2, 1, UINT8, 3, name.length(), STRING, 8, 3, STRING)
        .message(2, u8(developer), u8(0), u8(UINT16), text(name, name.length()), text("deg", 3));
  }

  private static FitFileBuilder.Value rates() {
    return file -> file.raw(101, 102, 103, 104, 105, 106, 107, 108);
  }

  /// Eight times, a second apart, from a count on: two in three bytes, the lowest 12 bits of each.
  private static FitFileBuilder.Value packed(int from) {
    return file -> {
      for (int i = 1; i <= 8; i += 2) {
        int first = (from + 1_024 * i) & 0xFFF;
        int second = (from + 1_024 * (i + 1)) & 0xFFF;
        file.raw(first & 0xFF, (first >> 8) | ((second & 0xF) << 4), second >> 4);
      }
    };
  }
}
