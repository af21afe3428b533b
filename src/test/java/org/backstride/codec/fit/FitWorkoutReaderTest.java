package org.backstride.codec.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backstride.codec.fit.FitFileBuilder.ENUM;
import static org.backstride.codec.fit.FitFileBuilder.STRING;
import static org.backstride.codec.fit.FitFileBuilder.UINT16;
import static org.backstride.codec.fit.FitFileBuilder.UINT32;
import static org.backstride.codec.fit.FitFileBuilder.text;
import static org.backstride.codec.fit.FitFileBuilder.u16;
import static org.backstride.codec.fit.FitFileBuilder.u32;
import static org.backstride.codec.fit.FitFileBuilder.u8;

import java.util.Arrays;
import org.backstride.codec.Decoded.Rejected;
import org.backstride.codec.ProblemCode;
import org.backstride.codec.fit.workout.FitWorkout;
import org.backstride.codec.fit.workout.FitWorkoutReader;
import org.backstride.codec.fit.workout.FitWorkoutStep;
import org.backstride.codec.fit.workout.FitWorkoutStep.Duration;
import org.backstride.codec.fit.workout.FitWorkoutStep.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FitWorkoutReaderTest {

  private static final long NONE = 0xFFFF_FFFFL;

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void stepsKeepTheirCodesAndRawNumbersInEitherByteOrder(boolean bigEndian) {
    var workout = FitWorkoutReader.read(intervals(bigEndian).build()).orElseThrow();

    assertThat(workout.name()).isEqualTo("Backward 3 x 60");
    assertThat(workout.sport()).isEqualTo(1);
    assertThat(workout.subSport()).isNull();
    assertThat(workout.steps())
        .containsExactly(
            new FitWorkoutStep(
                0,
                "Warm up",
                "",
                2,
                new Duration(0, 300_000L),
                new Target(2, null, null, null),
                Target.NONE),
            new FitWorkoutStep(
                1,
                "Back",
                "",
                0,
                new Duration(1, 6_000L),
                new Target(0, 0L, 1_500L, 1_800L),
                Target.NONE),
            new FitWorkoutStep(
                2,
                "",
                "",
                null,
                new Duration(6, 1L),
                new Target(null, 3L, null, null),
                Target.NONE));
  }

  @Test
  void stepsWithoutNumbersStandInTheOrderOfTheFile() {
    var file =
        new FitFileBuilder()
            .define(1, 27, 1, 1, ENUM, 2, 4, UINT32)
            .message(1, u8(0), u32(1_000))
            .message(1, u8(0), u32(2_000));

    assertThat(FitWorkoutReader.read(file.build()).orElseThrow().steps())
        .extracting(FitWorkoutStep::index)
        .containsExactly(0, 1);
  }

  @Test
  void aWorkoutIsToldFromARecordingWithItsNameAndSteps() {
    var decoded = FitFiles.decode(intervals(false).build());

    assertThat(decoded)
        .isInstanceOfSatisfying(
            Rejected.class,
            no -> {
              assertThat(no.problem().code()).isEqualTo(ProblemCode.FIT_WORKOUT);
              assertThat(no.problem().arguments()).containsExactly(3, "Backward 3 x 60");
            });
  }

  @Test
  void aRecordingThatWasMadeByAWorkoutStaysARecording() {
    var file = FitFiles.run(new FitFileBuilder(), 5);
    file.define(9, 26, 4, 1, ENUM).message(9, u8(1));

    assertThat(FitFiles.complete(file.build()).recordings()).hasSize(1);
  }

  @Test
  void whatHoldsNoWorkoutGivesNone() {
    assertThat(FitWorkoutReader.read(FitFiles.run(new FitFileBuilder(), 5).build())).isEmpty();
    assertThat(FitWorkoutReader.read(new byte[0])).isEmpty();
  }

  @Test
  void cutAnywhereItAnswersWithTheStepsBefore() {
    byte[] whole = intervals(false).build();
    int most = 0;
    for (int length = 0; length <= whole.length; length++) {
      int steps =
          FitWorkoutReader.read(Arrays.copyOf(whole, length))
              .map(FitWorkout::steps)
              .map(java.util.List::size)
              .orElse(0);
      assertThat(steps).isBetween(most, 3);
      most = steps;
    }
    assertThat(most).isEqualTo(3);
  }

  private static FitFileBuilder intervals(boolean bigEndian) {
    var file = bigEndian ? new FitFileBuilder().bigEndian() : new FitFileBuilder();
    return FitFiles.fileId(file, 5)
        .define(0, 26, 4, 1, ENUM, 6, 2, UINT16, 8, 16, STRING)
        .message(0, u8(1), u16(3), text("Backward 3 x 60", 16))
        .define(
            1, 27, 254, 2, UINT16, 0, 8, STRING, 1, 1, ENUM, 2, 4, UINT32, 3, 1, ENUM, 4, 4, UINT32,
            5, 4, UINT32, 6, 4, UINT32, 7, 1, ENUM)
        .message(
            1,
            u16(1),
            text("Back", 8),
            u8(1),
            u32(6_000),
            u8(0),
            u32(0),
            u32(1_500),
            u32(1_800),
            u8(0))
        .message(
            1,
            u16(0),
            text("Warm up", 8),
            u8(0),
            u32(300_000),
            u8(2),
            u32(NONE),
            u32(NONE),
            u32(NONE),
            u8(2))
        .message(
            1,
            u16(2),
            text("", 8),
            u8(6),
            u32(1),
            u8(0xFF),
            u32(3),
            u32(NONE),
            u32(NONE),
            u8(0xFF));
  }
}
