package org.backstride.codec.polar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.backstride.codec.Interpolation;
import org.backstride.codec.track.TrackPoints;
import org.backstride.recording.ChannelKind;

/// Puts samples that were taken on different clocks on one: that of the first, or of much denser
/// ones. What another clock shows between two of its samples lies straight between them; where a
/// sample of its own stands alone, it is a point of its own.
final class PolarPoints {

  /// A sample nearer than this to one of the chosen clock needs no point of its own.
  private static final long NEAR_MILLIS = 1_000;

  /// Samples that are so many times as many as others give the clock for those.
  private static final double MUCH_DENSER = 1.5;

  /// Over this many usual steps without a sample nobody knows what was between.
  private static final int LONGEST_STEPS = 3;

  private final List<Samples> all = new ArrayList<>();
  private final List<List<ChannelKind>> kinds = new ArrayList<>();

  /// Adds samples with what each of their rows is; those without any are left out.
  void add(Samples samples, List<ChannelKind> rows) {
    boolean measured =
        Arrays.stream(samples.rows())
            .anyMatch(row -> Arrays.stream(row).anyMatch(value -> !Double.isNaN(value)));
    if (measured) {
      all.add(samples);
      kinds.add(rows);
    }
  }

  TrackPoints points() {
    long[] clock = clock();
    var points = TrackPoints.at(clock, new BitSet());
    columns(clock).forEach(points::set);
    return points;
  }

  private Map<ChannelKind, double[]> columns(long[] clock) {
    var columns = new LinkedHashMap<ChannelKind, double[]>();
    for (int i = 0; i < all.size(); i++) {
      for (int row = 0; row < kinds.get(i).size(); row++) {
        var kind = kinds.get(i).get(row);
        double[] values = all.get(i).rows()[row];
        columns.put(kind, on(clock, all.get(i), kind, values));
      }
    }
    return columns;
  }

  private static double[] on(long[] clock, Samples samples, ChannelKind kind, double[] values) {
    if (Arrays.equals(clock, samples.millis())) {
      return values;
    }
    long longest = Math.max(NEAR_MILLIS, LONGEST_STEPS * samples.usualStep());
    return kind.equals(ChannelKind.LONGITUDE)
        ? wrapped(Interpolation.at(clock, samples.millis(), unwrapped(values), longest))
        : Interpolation.at(clock, samples.millis(), values, longest);
  }

  /// Longitudes that go on where the date line is crossed.
  private static double[] unwrapped(double[] longitudes) {
    double[] on = longitudes.clone();
    double before = Double.NaN;
    for (int i = 0; i < on.length; i++) {
      on[i] -= Double.isNaN(before) ? 0 : 360 * Math.rint((on[i] - before) / 360);
      before = Double.isNaN(on[i]) ? before : on[i];
    }
    return on;
  }

  private static double[] wrapped(double[] longitudes) {
    return Arrays.stream(longitudes).map(each -> each - 360 * Math.rint(each / 360)).toArray();
  }

  private long[] clock() {
    long[] clock = new long[0];
    for (var samples : all) {
      clock = samples.size() > MUCH_DENSER * clock.length ? samples.millis() : clock;
    }
    for (var samples : all) {
      clock = with(clock, samples.millis());
    }
    return clock;
  }

  /// A clock with those instants of another that are not near one of its own.
  private static long[] with(long[] clock, long[] other) {
    var more = LongStream.builder();
    int next = 0;
    for (long instant : other) {
      while (next < clock.length && clock[next] < instant) {
        next++;
      }
      boolean after = next < clock.length && clock[next] - instant < NEAR_MILLIS;
      boolean before = next > 0 && instant - clock[next - 1] < NEAR_MILLIS;
      if (!after && !before) {
        more.add(instant);
      }
    }
    long[] added = more.build().toArray();
    return added.length == 0
        ? clock
        : LongStream.concat(Arrays.stream(clock), Arrays.stream(added)).sorted().toArray();
  }
}
