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
import org.backstride.codec.Decoded;
import org.backstride.codec.Decoded.Rejected;
import org.backstride.codec.ProblemCode;
import org.junit.jupiter.api.Test;

/// A workout that is opened as if it were a recording.
class FitWorkoutFileTest {

  private static final long NONE = 0xFFFF_FFFFL;

  @Test
  void aWorkoutIsToldFromARecordingWithItsNameAndSteps() {
    var decoded = FitFiles.decode(intervals().build());

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
  void aWorkoutThatWasCutAnywhereNamesTheStepsBefore() {
    byte[] whole = intervals().build();
    int most = 0;
    for (int length = 0; length <= whole.length; length++) {
      int steps = steps(FitFiles.decode(Arrays.copyOf(whole, length)));
      assertThat(steps).isBetween(most, 3);
      most = steps;
    }
    assertThat(most).isEqualTo(3);
  }

  private static int steps(Decoded decoded) {
    return decoded instanceof Rejected(_, var problem) && problem.code() == ProblemCode.FIT_WORKOUT
        ? (int) problem.arguments().getFirst()
        : 0;
  }

  private static FitFileBuilder intervals() {
    return FitFiles.fileId(new FitFileBuilder(), 5)
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
