package org.backstride.codec.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backstride.codec.fit.FitFileBuilder.START;
import static org.backstride.codec.fit.FitFileBuilder.STRING;
import static org.backstride.codec.fit.FitFileBuilder.UINT32;
import static org.backstride.codec.fit.FitFileBuilder.UINT8;
import static org.backstride.codec.fit.FitFileBuilder.text;
import static org.backstride.codec.fit.FitFileBuilder.u32;
import static org.backstride.codec.fit.FitFileBuilder.u8;
import static org.backstride.codec.fit.MotionFit.ACCELERATION;
import static org.backstride.codec.fit.MotionFit.RATE;
import static org.backstride.codec.fit.MotionFit.STRAIGHT;
import static org.backstride.codec.fit.MotionFit.accelerations;
import static org.backstride.codec.fit.MotionFit.rates;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.backstride.codec.Problem;
import org.backstride.codec.ProblemCode;
import org.backstride.codec.fit.FitFileBuilder.Value;
import org.backstride.recording.Channels;
import org.backstride.recording.DirectionLabel;
import org.backstride.recording.direction.Sighting;
import org.backstride.recording.motion.MotionSamples;
import org.backstride.recording.motion.MotionSignal.Axis;
import org.backstride.recording.motion.MotionSignal.Placement;
import org.backstride.recording.motion.Mounting;
import org.backstride.recording.motion.StrideDirections;
import org.backstride.recording.motion.StrideFinder;
import org.backstride.recording.motion.WalkSignals;
import org.backstride.recording.motion.WalkSignals.Turned;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Accelerometer and gyroscope messages, each file made by hand.
class FitMotionTest {

  private static final double G = 9.80665;
  private static final long MISSING = 0xFFFF;

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void countsBecomeAccelerationsByTheCalibrationBeforeThem(boolean bigEndian) {
    var file = bigEndian ? new FitFileBuilder().bigEndian() : new FitFileBuilder();
    MotionFit.calibration(file, 0, new int[] {5, 82, 32_768}, new int[] {-23, 19, -12}, STRAIGHT);
    MotionFit.counts(
        file,
        accelerations(2),
        START,
        new long[] {0, 10},
        new long[][] {{32_827, 32_745}, {32_787, 32_869}, {32_756, 32_674}});

    var channels = FitFiles.only(file.build()).channels();

    assertThat(channels.copyElapsedMillis()).containsExactly(0, 10);
    assertThat(channels.copyOf(ACCELERATION.get(0))).containsExactly(5 * G, 0);
    assertThat(channels.copyOf(ACCELERATION.get(1))).containsExactly(0, 5 * G);
    assertThat(channels.copyOf(ACCELERATION.get(2))).containsExactly(0, -5 * G);
  }

  @Test
  void theOrientationMatrixTurnsTheAxesRowByRow() {
    var file = new FitFileBuilder();
    int[] turned = {0, -65_535, 0, 0, 0, -65_535, -65_535, 0, 0};
    MotionFit.calibration(file, 1, new int[] {5, 82, 32_768}, new int[] {0, 0, 0}, turned);
    MotionFit.counts(
        file,
        rates(1),
        START,
        new long[] {0},
        new long[][] {{32_768 + 82}, {32_768 + 164}, {32_768 + 246}});

    var channels = FitFiles.only(file.build()).channels();

    assertThat(channels.value(RATE.get(0), 0)).isEqualTo(-10);
    assertThat(channels.value(RATE.get(1), 0)).isEqualTo(-15);
    assertThat(channels.value(RATE.get(2), 0)).isEqualTo(-5);
  }

  @Test
  void eachSensorHasItsOwnCalibrationAndTheLatestCounts() {
    var file = new FitFileBuilder();
    MotionFit.calibration(file, 0, new int[] {1, 100, 0}, new int[] {0, 0, 0}, STRAIGHT);
    MotionFit.calibration(file, 1, new int[] {7, 1, 0}, new int[] {0, 0, 0}, STRAIGHT);
    MotionFit.counts(file, rates(1), START, new long[] {0}, MotionFit.same(3, 1));
    MotionFit.calibration(file, 1, new int[] {9, 1, 0}, new int[] {0, 0, 0}, STRAIGHT);
    MotionFit.counts(file, rates(1), START, new long[] {100}, MotionFit.same(3, 1));

    var channels = FitFiles.only(file.build()).channels();

    assertThat(channels.copyOf(RATE.get(0))).containsExactly(21, 27);
  }

  @Test
  void countsBeforeTheFirstCalibrationAreReadByIt() {
    var file = new FitFileBuilder();
    MotionFit.counts(file, rates(1), START, new long[] {0}, MotionFit.same(3, 1));
    MotionFit.calibration(file, 1, new int[] {7, 1, 0}, new int[] {0, 0, 0}, STRAIGHT);

    assertThat(FitFiles.only(file.build()).channels().value(RATE.get(2), 0)).isEqualTo(21);
  }

  @Test
  void countsWithoutACalibrationAreToldAndLeftOut() {
    var file = FitFiles.run(new FitFileBuilder(), 3);
    MotionFit.counts(file, accelerations(2), START, new long[] {0, 10}, MotionFit.same(40_000, 2));

    var complete = FitFiles.complete(file.build());

    assertThat(complete.problems())
        .containsExactly(Problem.of(ProblemCode.FIT_MOTION_UNCALIBRATED, 2));
    assertThat(complete.recordings().getFirst().channels().has(ACCELERATION.get(0))).isFalse();
    assertThat(complete.recordings().getFirst().channels().size()).isEqualTo(3);
  }

  @Test
  void aCalibrationThatDividesByZeroExplainsNothing() {
    var file = FitFiles.run(new FitFileBuilder(), 3);
    MotionFit.calibration(file, 0, new int[] {5, 0, 32_768}, new int[] {0, 0, 0}, STRAIGHT);
    MotionFit.counts(file, accelerations(1), START, new long[] {0}, MotionFit.same(1, 1));

    assertThat(FitFiles.complete(file.build()).problems())
        .containsExactly(Problem.of(ProblemCode.FIT_MOTION_UNCALIBRATED, 1));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void calibratedValuesNeedNoCalibration(boolean bigEndian) {
    var file = bigEndian ? new FitFileBuilder().bigEndian() : new FitFileBuilder();
    MotionFit.calibrated(
        file, 165, START, new long[] {0, 10}, new float[][] {{0.5f, 0}, {0, 2}, {1, -1}});
    MotionFit.calibrated(
        file, 164, START, new long[] {0, 10}, new float[][] {{90, -90}, {0.25f, 0}, {0, 360}});

    var channels = FitFiles.only(file.build()).channels();

    assertThat(channels.copyOf(ACCELERATION.get(0))).containsExactly(0.5 * G, 0);
    assertThat(channels.copyOf(ACCELERATION.get(1))).containsExactly(0, 2 * G);
    assertThat(channels.copyOf(ACCELERATION.get(2))).containsExactly(G, -G);
    assertThat(channels.copyOf(RATE.get(0))).containsExactly(90, -90);
    assertThat(channels.copyOf(RATE.get(1))).containsExactly(0.25, 0);
    assertThat(channels.copyOf(RATE.get(2))).containsExactly(0, 360);
  }

  @Test
  void aGyroscopeBesideTheBeatIsPutOnTheInstantsOfTheAccelerometer() {
    var file = new FitFileBuilder();
    MotionFit.calibrated(file, 165, START, new long[] {0, 10, 20}, MotionFit.all(1, 3));
    MotionFit.calibrated(
        file,
        164,
        START,
        new long[] {0, 8, 24},
        new float[][] {{0, 80, 400}, {0, 0, 0}, {0, 0, 0}});

    var channels = FitFiles.only(file.build()).channels();

    assertThat(channels.copyOf(RATE.get(0))).containsExactly(0, 120, 320);
  }

  @Test
  void nothingIsInventedWhereTheGyroscopeWasSilent() {
    var file = new FitFileBuilder();
    MotionFit.calibrated(file, 165, START, new long[] {0, 300, 600}, MotionFit.all(1, 3));
    MotionFit.calibrated(file, 164, START, new long[] {0, 600}, MotionFit.all(10, 2));

    assertThat(FitFiles.only(file.build()).channels().copyOf(RATE.get(1)))
        .containsExactly(10, Double.NaN, 10);
  }

  @Test
  void anAxisThatEndsTooEarlyCostsTheSamplesItLacksAndIsTold() {
    var file = new FitFileBuilder();
    MotionFit.calibration(file, 1, new int[] {1, 1, 0}, new int[] {0, 0, 0}, STRAIGHT);
    var fields = MotionFit.countFields(6, 6, 6, 2);
    MotionFit.message(file, 164, START, fields, values(0, 0, 10, 20, 1, 2, 3, 4, 5, 6, 7));

    var complete = FitFiles.complete(file.build());

    assertThat(complete.problems()).contains(Problem.of(ProblemCode.FIT_MOTION_CUT, 2));
    assertThat(complete.recordings().getFirst().channels().copyOf(RATE.get(2))).containsExactly(7);
  }

  @Test
  void samplesBeyondTheTimesAreToldAndLeftOut() {
    var file = new FitFileBuilder();
    MotionFit.calibration(file, 1, new int[] {1, 1, 0}, new int[] {0, 0, 0}, STRAIGHT);
    var fields = MotionFit.countFields(2, 6, 6, 6);
    MotionFit.message(file, 164, START, fields, values(0, 40, 1, 2, 3, 4, 5, 6, 7, 8, 9));

    var complete = FitFiles.complete(file.build());

    assertThat(complete.problems()).contains(Problem.of(ProblemCode.FIT_MOTION_CUT, 2));
    assertThat(complete.recordings().getFirst().channels().copyOf(RATE.get(0))).containsExactly(1);
  }

  @Test
  void placesAtTheEndThatHoldNothingAreNoLoss() {
    var file = new FitFileBuilder();
    MotionFit.calibration(file, 1, new int[] {1, 1, 0}, new int[] {0, 0, 0}, STRAIGHT);
    MotionFit.counts(
        file,
        rates(2),
        START,
        new long[] {0, MISSING},
        new long[][] {{4, MISSING}, {5, MISSING}, {6, MISSING}});

    var complete = FitFiles.complete(file.build());

    assertThat(complete.problems())
        .extracting(Problem::code)
        .doesNotContain(ProblemCode.FIT_MOTION_CUT);
    assertThat(complete.recordings().getFirst().channels().size()).isEqualTo(1);
  }

  @Test
  void aFileCutInTheMiddleOfAnArrayKeepsTheMessagesBefore() {
    var file = new FitFileBuilder();
    MotionFit.calibrated(file, 164, START, new long[] {0, 10}, MotionFit.all(3, 2));
    MotionFit.calibrated(file, 164, START, new long[] {500, 510}, MotionFit.all(4, 2));
    byte[] whole = file.build();

    var complete = FitFiles.complete(Arrays.copyOf(whole, whole.length - 12));

    assertThat(complete.problems()).extracting(Problem::code).contains(ProblemCode.FIT_TRUNCATED);
    assertThat(complete.recordings().getFirst().channels().copyOf(RATE.get(0)))
        .containsExactly(3, 3);
  }

  @Test
  void messagesOutOfOrderComeInOrderOfTime() {
    var file = new FitFileBuilder();
    MotionFit.calibrated(file, 164, START + 1, new long[] {0, 10}, MotionFit.all(4, 2));
    MotionFit.calibrated(file, 164, START, new long[] {0, 10}, MotionFit.all(3, 2));

    var channels = FitFiles.only(file.build()).channels();

    assertThat(channels.copyElapsedMillis()).containsExactly(0, 10, 1_000, 1_010);
    assertThat(channels.copyOf(RATE.get(0))).containsExactly(3, 3, 4, 4);
  }

  @Test
  void theMillisecondsOfAMessageCountForAllItsSamples() {
    var file = FitFiles.run(new FitFileBuilder(), 2);
    MotionFit.calibration(file, 1, new int[] {1, 1, 0}, new int[] {0, 0, 0}, STRAIGHT);
    var fields = MotionFit.countFields(4, 4, 4, 4);
    MotionFit.message(file, 164, START, fields, values(250, 5, 15, 1, 1, 1, 1, 1, 1));

    assertThat(only(file).copyElapsedMillis()).containsExactly(0, 255, 265, 1_000);
  }

  @Test
  void theStridesOfAFootSensorAreFoundInItsFile() {
    var walk =
        new WalkSignals(100, Turned.NOT, 1, 7)
            .still(1)
            .strides(12, DirectionLabel.FORWARD, 1.2, 1.1)
            .still(1);
    var file = new FitFileBuilder();
    MotionFit.walk(file, walk.channels());

    var samples = MotionSamples.of(only(file), Placement.UNSAID).orElseThrow();

    assertThat(StrideFinder.foot(samples)).hasSameSizeAs(StrideFinder.foot(walk.samples()));
    assertThat(StrideFinder.foot(samples)).hasSize(12);
    assertThat(StrideDirections.foot(samples, Mounting.along(Axis.X)))
        .extracting(Sighting::direction)
        .contains(DirectionLabel.FORWARD)
        .doesNotContain(DirectionLabel.BACKWARD);
  }

  @Test
  void motionThatWouldTakeFarMoreMemoryThanTheFileIsLeftOut() {
    int fields = 60;
    var file = new FitFileBuilder();
    file.define(2, 206, 0, 1, UINT8, 1, 1, UINT8, 2, 1, UINT8, 3, 3, STRING);
    for (int i = 0; i < fields; i++) {
      file.message(2, u8(0), u8(i), u8(UINT8), text("f" + i, 3));
    }
    int[] developer = IntStream.range(0, fields).flatMap(i -> IntStream.of(i, 1, 0)).toArray();
    file.defineWithDeveloper(0, 20, new int[] {253, 4, UINT32}, developer);
    var record = new Value[fields + 1];
    Arrays.fill(record, u8(1));
    record[0] = u32(START);
    file.message(0, record);
    MotionFit.calibration(file, 1, new int[] {1, 1, 0}, new int[] {0, 0, 0}, STRAIGHT);
    file.define(3, 164, 253, 4, UINT32, 2, 1, UINT8, 3, 1, UINT8, 4, 1, UINT8);
    for (int i = 0; i < 40_000; i++) {
      file.message(3, u32(START + i / 1_000), u8(1), u8(2), u8(3));
    }

    var complete = FitFiles.complete(file.build());

    assertThat(complete.problems()).contains(Problem.of(ProblemCode.TOO_MANY_SAMPLES));
    assertThat(complete.recordings().getFirst().channels().size()).isEqualTo(1);
  }

  private static Channels only(FitFileBuilder file) {
    return FitFiles.only(file.build()).channels();
  }

  private static Value[] values(long... numbers) {
    return Arrays.stream(numbers).mapToObj(FitFileBuilder::u16).toArray(Value[]::new);
  }
}
