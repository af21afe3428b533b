package org.backstride.recording.motion;

import java.util.ArrayList;
import java.util.List;
import org.backstride.recording.DirectionLabel;
import org.backstride.recording.direction.Sighting;

/// The direction of each stride of one sensor, as sightings in order of time. Between strides that
/// are far apart the leg stood still.
public final class StrideDirections {

  /// Strides this far apart do not belong together.
  private static final long LONGEST_STRIDE_MILLIS = 2_500;

  private StrideDirections() {}

  /// The strides of a sensor on a foot, from rest to rest.
  public static List<Sighting> foot(MotionSamples samples, Mounting mounting) {
    var swings = StrideFinder.foot(samples);
    var seen = new ArrayList<Sighting>();
    for (int i = 0; i < swings.size(); i++) {
      var cues = StrideCues.foot(samples, swings.get(i), mounting);
      seen.add(cues.sighting(start(samples, swings, i), end(samples, swings, i)));
    }
    return withRests(seen, samples);
  }

  /// The strides of a sensor on a shank.
  public static List<Sighting> shank(MotionSamples samples, Mounting mounting) {
    var swings = StrideFinder.shank(samples);
    Vector up = samples.mean(0, samples.size(), samples::acceleration).unit();
    Vector left = up.cross(mounting.toes().across(up).unit());
    var seen = new ArrayList<Sighting>();
    for (int i = 0; i < swings.size(); i++) {
      Swing swing = swings.get(i);
      double rate = -samples.mean(swing.lift(), swing.land() + 1, samples::rate).dot(left);
      seen.add(StrideCues.ofShank(start(samples, swings, i), end(samples, swings, i), rate));
    }
    return withRests(seen, samples);
  }

  private static List<Sighting> withRests(List<Sighting> strides, MotionSamples samples) {
    var all = new ArrayList<Sighting>();
    long at = samples.millis(0);
    for (Sighting stride : strides) {
      addRest(all, at, stride.fromMillis(), samples);
      all.add(stride);
      at = stride.toMillis();
    }
    addRest(all, at, samples.millis(samples.size() - 1), samples);
    return List.copyOf(all);
  }

  /// Without a stride the leg stood still, unless the sensor was silent or turned about otherwise.
  private static void addRest(
      List<Sighting> all, long fromMillis, long toMillis, MotionSamples samples) {
    if (toMillis <= fromMillis) {
      return;
    }
    var stillness = Stillness.between(samples, fromMillis, toMillis);
    if (stillness > 0) {
      all.add(new Sighting(fromMillis, toMillis, DirectionLabel.STILL, stillness));
    }
  }

  private static long start(MotionSamples samples, List<Swing> swings, int i) {
    long lift = samples.millis(swings.get(i).lift());
    long before = i == 0 ? lift : samples.millis(swings.get(i - 1).land());
    return lift - before <= LONGEST_STRIDE_MILLIS ? (before + lift) / 2 : lift;
  }

  private static long end(MotionSamples samples, List<Swing> swings, int i) {
    long land = samples.millis(swings.get(i).land());
    long next = i + 1 == swings.size() ? land : samples.millis(swings.get(i + 1).lift());
    return next - land <= LONGEST_STRIDE_MILLIS ? (land + next) / 2 : land;
  }
}
