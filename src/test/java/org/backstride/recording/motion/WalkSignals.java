package org.backstride.recording.motion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.backstride.recording.Channels;
import org.backstride.recording.DirectionLabel;
import org.backstride.recording.motion.MotionSignal.Axis;
import org.backstride.recording.motion.MotionSignal.Placement;
import org.backstride.recording.motion.MotionSignal.Quantity;

/// Signals of a foot sensor whose wearer went a known way: rest, swing, contact, rest, again and
/// again. The swing lifts the heel, carries the foot and lands heel first; backward it is the same
/// in reverse time (Lee 2013). Sampled, turned into the sensor's mounting, made noisy.
public final class WalkSignals {

  private static final double GRAVITY = 9.81;
  private static final double REST_SHARE = 0.4;

  private final Random random;
  private final double hertz;
  private final Turned mounting;
  private final double noise;
  private final List<double[]> rows = new ArrayList<>();

  /// A sensor turned from the foot's axes (toes, left, up) into its own.
  public record Turned(Vector x, Vector y, Vector z) {

    public static final Turned NOT =
        new Turned(new Vector(1, 0, 0), new Vector(0, 1, 0), new Vector(0, 0, 1));

    /// Any mounting there can be.
    public static Turned any(Random random) {
      var x =
          new Vector(random.nextGaussian(), random.nextGaussian(), random.nextGaussian()).unit();
      var y =
          new Vector(random.nextGaussian(), random.nextGaussian(), random.nextGaussian())
              .across(x)
              .unit();
      return new Turned(x, y, x.cross(y));
    }

    Vector intoSensor(Vector foot) {
      return x.times(foot.x()).plus(y.times(foot.y())).plus(z.times(foot.z()));
    }

    public Mounting mounting() {
      return new Mounting(x);
    }
  }

  /// @param noise share of a usual sensor's noise: 1 is 0.3 m/s² and 3 deg/s
  public WalkSignals(double hertz, Turned mounting, double noise, long seed) {
    random = new Random(seed);
    this.hertz = hertz;
    this.mounting = mounting;
    this.noise = noise;
  }

  /// Stands.
  public WalkSignals still(double seconds) {
    for (int i = 0; i < seconds * hertz; i++) {
      add(new Vector(0, 0, GRAVITY), Vector.ZERO);
    }
    return this;
  }

  /// Strides one way.
  ///
  /// @param metres the length of each
  /// @param seconds the time of each
  public WalkSignals strides(int count, DirectionLabel direction, double metres, double seconds) {
    for (int stride = 0; stride < count; stride++) {
      double varied = seconds * (1 + 0.03 * random.nextGaussian());
      still(varied * REST_SHARE / 2);
      swing(direction, metres * (1 + 0.05 * random.nextGaussian()), varied * (1 - REST_SHARE));
      still(varied * REST_SHARE / 2);
    }
    return this;
  }

  /// The channels of the left foot.
  public Channels channels() {
    long[] millis = new long[rows.size()];
    Arrays.setAll(millis, i -> Math.round(1000 * i / hertz));
    var builder = Channels.builder(millis);
    int column = 0;
    for (Quantity quantity : Quantity.values()) {
      for (Axis axis : Axis.values()) {
        int from = column++;
        builder.fill(
            new MotionSignal(Placement.LEFT_FOOT, quantity, axis).kind(),
            values -> Arrays.setAll(values, i -> rows.get(i)[from]));
      }
    }
    return builder.build();
  }

  public MotionSamples samples() {
    return MotionSamples.of(channels(), Placement.LEFT_FOOT).orElseThrow();
  }

  private void swing(DirectionLabel direction, double metres, double seconds) {
    double step = 1 / hertz;
    boolean reversed = direction == DirectionLabel.BACKWARD;
    for (double t = 0; t < seconds; t += step) {
      double u = reversed ? 1 - t / seconds : t / seconds;
      double sign = reversed ? -1 : 1;
      double along = accelerationAlong(u) * metres / (seconds * seconds);
      double rise = accelerationUp(u) * 0.08 / (seconds * seconds);
      boolean sideways =
          direction == DirectionLabel.LATERAL_LEFT || direction == DirectionLabel.LATERAL_RIGHT;
      double pitch = sideways ? 0.1 * pitch(u) : pitch(u);
      double rate = sign * (sideways ? 0.1 : 1) * (pitch(u + 5e-4) - pitch(u - 5e-4)) / 1e-3;
      Vector world = new Vector(along, 0, rise + GRAVITY);
      if (sideways) {
        double side = direction == DirectionLabel.LATERAL_LEFT ? along : -along;
        world = new Vector(0, side, rise + GRAVITY);
      }
      add(pitched(world, pitch), new Vector(0, Math.toDegrees(rate / seconds), 0));
    }
  }

  /// Second derivative of the smoothest way from 0 to 1 (10u³ − 15u⁴ + 6u⁵). Run in reverse time it
  /// keeps its shape and carries the foot back.
  private static double accelerationAlong(double u) {
    return 60 * u - 180 * u * u + 120 * u * u * u;
  }

  /// Second derivative of a lift of 16u²(1 − u)².
  private static double accelerationUp(double u) {
    return 16 * (2 - 12 * u + 12 * u * u);
  }

  /// Radians, positive with the toes down: heel off to 60°, toes up to 20° just before contact.
  private static double pitch(double u) {
    double off = Math.exp(-Math.pow((u - 0.35) / 0.16, 2));
    double contact = Math.exp(-Math.pow((u - 0.82) / 0.1, 2));
    return Math.toRadians(60) * off - Math.toRadians(25) * contact;
  }

  private static Vector pitched(Vector world, double down) {
    double c = Math.cos(down);
    double s = Math.sin(down);
    return new Vector(c * world.x() - s * world.z(), world.y(), s * world.x() + c * world.z());
  }

  private void add(Vector acceleration, Vector rate) {
    Vector a = mounting.intoSensor(acceleration);
    Vector w = mounting.intoSensor(rate);
    rows.add(
        new double[] {
          noisy(a.x(), 0.3), noisy(a.y(), 0.3), noisy(a.z(), 0.3),
          noisy(w.x(), 3), noisy(w.y(), 3), noisy(w.z(), 3)
        });
  }

  private double noisy(double value, double usual) {
    return value + noise * usual * random.nextGaussian();
  }
}
