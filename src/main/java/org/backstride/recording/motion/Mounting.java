package org.backstride.recording.motion;

import java.util.List;
import java.util.Optional;
import org.backstride.recording.motion.MotionSignal.Axis;

/// How a sensor sat on the foot or the shank: which way the toes point in its axes. Without it no
/// sensor can tell forward from backward, since turning it round by half a circle looks the same as
/// walking the other way.
///
/// @param toes towards the toes, of length 1
public record Mounting(Vector toes) {

  public Mounting {
    toes = toes.unit();
    if (toes.equals(Vector.ZERO)) {
      throw new IllegalArgumentException("The toes point nowhere");
    }
  }

  /// Toes along an axis.
  public static Mounting along(Axis axis) {
    return new Mounting(
        switch (axis) {
          case X -> new Vector(1, 0, 0);
          case Y -> new Vector(0, 1, 0);
          case Z -> new Vector(0, 0, 1);
        });
  }

  /// Toes against an axis.
  public static Mounting against(Axis axis) {
    return new Mounting(along(axis).toes.times(-1));
  }

  /// Learnt from a stretch that someone says was walked forward: where its strides went, on the
  /// whole. Empty where the strides do not agree.
  public static Optional<Mounting> fromForward(
      MotionSamples samples, long fromMillis, long toMillis) {
    List<Vector> moved =
        StrideFinder.foot(samples).stream()
            .filter(swing -> samples.millis(swing.lift()) >= fromMillis)
            .filter(swing -> samples.millis(swing.land()) < toMillis)
            .map(swing -> SwingPath.of(samples, swing))
            .map(path -> path.displacement().across(path.up()))
            .toList();
    Vector sum = moved.stream().reduce(Vector.ZERO, Vector::plus);
    double total = moved.stream().mapToDouble(Vector::length).sum();
    return moved.size() >= 2 && sum.length() > 0.7 * total
        ? Optional.of(new Mounting(sum))
        : Optional.empty();
  }

  /// The same for a sensor on a shank: in mid-swing a leg that goes forward turns its toes up.
  public static Optional<Mounting> fromForwardShank(
      MotionSamples samples, long fromMillis, long toMillis) {
    List<Vector> turned =
        StrideFinder.shank(samples).stream()
            .filter(swing -> samples.millis(swing.lift()) >= fromMillis)
            .filter(swing -> samples.millis(swing.land()) < toMillis)
            .map(swing -> samples.mean(swing.lift(), swing.land() + 1, samples::rate))
            .toList();
    Vector up = samples.mean(0, samples.size(), samples::acceleration).unit();
    Vector sum = turned.stream().reduce(Vector.ZERO, Vector::plus);
    double total = turned.stream().mapToDouble(Vector::length).sum();
    Vector toes = up.cross(sum).unit();
    return turned.size() >= 2 && sum.length() > 0.7 * total && !toes.equals(Vector.ZERO)
        ? Optional.of(new Mounting(toes))
        : Optional.empty();
  }
}
