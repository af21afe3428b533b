package org.backstride.codec.fit;

import static org.backstride.codec.fit.FitFileBuilder.ENUM;
import static org.backstride.codec.fit.FitFileBuilder.SINT32;
import static org.backstride.codec.fit.FitFileBuilder.START;
import static org.backstride.codec.fit.FitFileBuilder.UINT32;
import static org.backstride.codec.fit.FitFileBuilder.u16;
import static org.backstride.codec.fit.FitFileBuilder.u32;
import static org.backstride.codec.fit.FitFileBuilder.u8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.backstride.codec.fit.FitFileBuilder.Value;
import org.backstride.recording.ChannelKind;
import org.backstride.recording.Channels;
import org.backstride.recording.motion.MotionSignal;
import org.backstride.recording.motion.MotionSignal.Axis;
import org.backstride.recording.motion.MotionSignal.Placement;
import org.backstride.recording.motion.MotionSignal.Quantity;

/// Messages of motion sensors in invented FIT files.
final class MotionFit {

  static final int U16 = FitFileBuilder.UINT16;
  static final int FLOAT32 = 0x88;

  private static final List<Axis> DIRECTIONS = List.of(Axis.X, Axis.Y, Axis.Z);

  /// No turn.
  static final int[] STRAIGHT = {65_535, 0, 0, 0, 65_535, 0, 0, 0, 65_535};

  static final List<ChannelKind> ACCELERATION = kinds(Quantity.ACCELERATION);
  static final List<ChannelKind> RATE = kinds(Quantity.ANGULAR_RATE);

  private static final int LOCAL = 8;

  private MotionFit() {}

  /// Which message, and how many samples it holds.
  record Counts(int message, int samples) {}

  static Counts accelerations(int samples) {
    return new Counts(165, samples);
  }

  static Counts rates(int samples) {
    return new Counts(164, samples);
  }

  /// A calibration: sensor; factor, divisor and level shift; offsets and matrix.
  static void calibration(
      FitFileBuilder file, int sensor, int[] gain, int[] offsets, int[] matrix) {
    var values =
        new ArrayList<Value>(List.of(u8(sensor), u32(gain[0]), u32(gain[1]), u32(gain[2])));
    Arrays.stream(offsets).forEach(offset -> values.add(u32(offset)));
    Arrays.stream(matrix).forEach(share -> values.add(u32(share)));
    int[] fields = {
      0, 1, ENUM, 1, 4, UINT32, 2, 4, UINT32, 3, 4, UINT32, 4, 12, SINT32, 5, 36, SINT32
    };
    message(file, 167, START, fields, values.toArray(Value[]::new));
  }

  /// Raw counts: the milliseconds of the message, the times after it, an array an axis.
  static void counts(FitFileBuilder file, Counts of, long second, long[] times, long[][] axes) {
    int size = 2 * of.samples();
    int[] fields = countFields(size, size, size, size);
    var numbers = new ArrayList<>(List.of(u16(0)));
    Arrays.stream(times).forEach(time -> numbers.add(u16(time)));
    Stream.of(axes).flatMapToLong(Arrays::stream).forEach(count -> numbers.add(u16(count)));
    message(file, of.message(), second, fields, numbers.toArray(Value[]::new));
  }

  /// The fields of raw counts, each with room for some bytes: the times after that of the message,
  /// and the axes.
  static int[] countFields(int times, int x, int y, int z) {
    return new int[] {0, 2, U16, 1, times, U16, 2, x, U16, 3, y, U16, 4, z, U16};
  }

  /// Calibrated values.
  static void calibrated(
      FitFileBuilder file, int message, long second, long[] times, float[][] axes) {
    int size = 4 * times.length;
    int[] fields = {
      0, 2, U16, 1, 2 * times.length, U16, 5, size, FLOAT32, 6, size, FLOAT32, 7, size, FLOAT32
    };
    var numbers = new ArrayList<>(List.of(u16(0)));
    Arrays.stream(times).forEach(time -> numbers.add(u16(time)));
    for (float[] axis : axes) {
      for (float value : axis) {
        numbers.add(u32(Float.floatToIntBits(value)));
      }
    }
    message(file, message, second, fields, numbers.toArray(Value[]::new));
  }

  /// The signals of a left foot as a device without a place writes them: 25 samples a message.
  static void walk(FitFileBuilder file, Channels channels) {
    for (int from = 0; from + 25 <= channels.size(); from += 25) {
      long second = channels.elapsedMillis(from) / 1_000;
      int first = from;
      long[] times = new long[25];
      Arrays.setAll(times, i -> channels.elapsedMillis(first + i) - 1_000 * second);
      var acceleration = part(channels, Quantity.ACCELERATION, first, 1 / 9.80665);
      calibrated(file, 165, START + second, times, acceleration);
      calibrated(file, 164, START + second, times, part(channels, Quantity.ANGULAR_RATE, first, 1));
    }
  }

  private static float[][] part(Channels channels, Quantity quantity, int from, double scale) {
    float[][] axes = new float[3][25];
    for (int axis = 0; axis < 3; axis++) {
      var kind = new MotionSignal(Placement.LEFT_FOOT, quantity, DIRECTIONS.get(axis)).kind();
      for (int i = 0; i < 25; i++) {
        axes[axis][i] = (float) (scale * channels.value(kind, from + i));
      }
    }
    return axes;
  }

  /// A message with a time and some fields.
  static void message(FitFileBuilder file, int message, long second, int[] fields, Value[] values) {
    int[] all = new int[fields.length + 3];
    all[0] = 253;
    all[1] = 4;
    all[2] = UINT32;
    System.arraycopy(fields, 0, all, 3, fields.length);
    file.define(LOCAL, message, all);
    file.message(
        LOCAL, Stream.concat(Stream.of(u32(second)), Stream.of(values)).toArray(Value[]::new));
  }

  /// The same counts on each axis.
  static long[][] same(long count, int samples) {
    long[][] axes = new long[3][samples];
    for (long[] axis : axes) {
      Arrays.fill(axis, count);
    }
    return axes;
  }

  /// The same value on each axis.
  static float[][] all(float value, int samples) {
    float[][] axes = new float[3][samples];
    for (float[] axis : axes) {
      Arrays.fill(axis, value);
    }
    return axes;
  }

  private static List<ChannelKind> kinds(Quantity quantity) {
    return DIRECTIONS.stream()
        .map(axis -> new MotionSignal(Placement.UNSAID, quantity, axis).kind())
        .toList();
  }
}
