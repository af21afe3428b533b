package org.backstride.review;

import static org.backstride.recording.DirectionLabel.BACKWARD;
import static org.backstride.recording.DirectionLabel.FORWARD;
import static org.backstride.recording.DirectionLabel.STILL;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.backstride.recording.ChannelKind;
import org.backstride.recording.Channels;
import org.backstride.recording.DirectionLabel;
import org.backstride.unit.Gait;

/// An invented session of a planned program whose true edges are known: a warm-up, repetitions
/// backward with something between them, a cool-down. Speed follows late and wavers, cadence and
/// heart rate have their noise, lengths stray from the plan, and something may go wrong.
final class KnownSession {

  /// What goes wrong.
  enum Trouble {
    NONE,
    /// The watch is stopped inside the session for a minute or two.
    WATCH_PAUSED,
    /// The person stands between two blocks, the watch runs on.
    STOOD,
    /// One repetition is left out, with what follows it.
    SKIPPED,
    /// It ends inside a repetition.
    STOPPED_EARLY
  }

  /// A block that was done, in seconds since the start.
  record Block(double start, double end, DirectionLabel direction) {}

  private record Doing(double speed, double cadence, double effort) {}

  private static final Doing REST = new Doing(0, 0, 80);

  private final Random random;
  private final List<PlannedPiece> pieces = new ArrayList<>();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Long> millis = new ArrayList<>();
  private final List<double[]> samples = new ArrayList<>();
  private final double lagSeconds;
  private final double noise;
  private final double wavering;
  private final boolean runs;
  private final boolean saysSpeed;
  private final boolean rests;
  private final int length;
  private final int pause;
  private Doing forward = REST;
  private Doing backward = REST;
  private long now;
  private double speed;
  private double heart = 85;
  private double waver;

  private KnownSession(long seed) {
    random = new Random(seed * 7_919);
    lagSeconds = between(2, 5);
    noise = between(0.04, 0.14);
    wavering = between(0.02, 0.06);
    runs = random.nextBoolean();
    saysSpeed = random.nextInt(5) > 0;
    rests = random.nextInt(3) == 0;
    length = 30 + 10 * random.nextInt(13);
    pause = 30 + 10 * random.nextInt(10);
  }

  static KnownSession of(long seed, Trouble trouble) {
    var session = new KnownSession(seed);
    session.perform(trouble);
    return session;
  }

  List<PlannedPiece> pieces() {
    return pieces;
  }

  List<Block> blocks() {
    return blocks;
  }

  private void perform(Trouble trouble) {
    forward =
        runs
            ? new Doing(between(2.3, 2.9), between(156, 168), between(135, 150))
            : new Doing(between(1.15, 1.5), between(102, 116), between(95, 108));
    backward =
        runs
            ? new Doing(
                forward.speed * between(0.72, 0.93), forward.cadence * between(1.05, 1.16), 165)
            : new Doing(between(0.55, 0.9), between(88, 104), between(108, 120));
    int repetitions = 4 + random.nextInt(5);
    int troubled = 1 + random.nextInt(repetitions - 2);
    go(REST, random.nextInt(90));
    block(240 + 30 * random.nextInt(10), forward, FORWARD, 1);
    for (int i = 0; i < repetitions; i++) {
      if (trouble == Trouble.SKIPPED && i == troubled) {
        planRepetition();
      } else if (trouble == Trouble.STOPPED_EARLY && i == troubled + 1) {
        block(length, backward, BACKWARD, between(0.5, 0.8));
        planRest(repetitions - i);
        return;
      } else {
        repetition(i == troubled ? trouble : Trouble.NONE);
      }
    }
    block(180 + 30 * random.nextInt(8), forward, FORWARD, 1);
    go(REST, random.nextInt(60));
  }

  private void repetition(Trouble trouble) {
    block(length, backward, BACKWARD, 1);
    if (trouble == Trouble.WATCH_PAUSED) {
      now += (60 + random.nextInt(60)) * 1_000L;
      speed = 0;
    }
    if (trouble == Trouble.STOOD) {
      go(REST, 40 + random.nextInt(60));
    }
    block(pause, rests ? REST : forward, rests ? STILL : FORWARD, 1);
  }

  private void planRepetition() {
    plan(length, backward, BACKWARD);
    plan(pause, rests ? REST : forward, rests ? STILL : FORWARD);
  }

  /// What remains of the plan when a session is broken off inside a repetition.
  private void planRest(int left) {
    plan(pause, rests ? REST : forward, rests ? STILL : FORWARD);
    for (int i = 1; i < left; i++) {
      planRepetition();
    }
    plan(300, forward, FORWARD);
  }

  private void plan(int seconds, Doing doing, DirectionLabel way) {
    Gait gait = way == STILL ? Gait.STILL : runs ? Gait.RUN : Gait.WALK;
    double planned =
        gait == Gait.STILL ? 0 : saysSpeed ? doing.speed * between(0.94, 1.06) : Double.NaN;
    pieces.add(new PlannedPiece(seconds, planned, gait, way, PlannedPiece.Ranges.NONE));
  }

  /// @param share how much of it is done
  private void block(int seconds, Doing doing, DirectionLabel way, double share) {
    plan(seconds, doing, way);
    double strays = Math.clamp(random.nextGaussian() * 0.05, -0.15, 0.15);
    double start = now / 1000.0;
    go(doing, (int) Math.max(8, Math.round(seconds * share * (1 + strays))));
    blocks.add(new Block(start, now / 1000.0, way));
  }

  private void go(Doing doing, int seconds) {
    for (int i = 0; i < seconds; i++) {
      waver = 0.97 * waver + wavering * 0.25 * random.nextGaussian();
      speed += (doing.speed * (1 + waver) - speed) / lagSeconds;
      heart += (doing.effort - heart) / 38;
      boolean moves = speed > 0.25;
      double cadence =
          moves
              ? doing.cadence * (0.97 + 0.03 * Math.min(1, i / 4.0)) + 1.6 * random.nextGaussian()
              : 0;
      samples.add(
          new double[] {
            Math.max(0, speed + noise * random.nextGaussian()),
            Math.max(0, cadence),
            heart + 0.8 * random.nextGaussian()
          });
      millis.add(now);
      now += 1_000;
    }
  }

  Channels channels() {
    long[] times = millis.stream().mapToLong(Long::longValue).toArray();
    double[][] columns = new double[3][times.length];
    for (int i = 0; i < times.length; i++) {
      for (int column = 0; column < 3; column++) {
        columns[column][i] = samples.get(i)[column];
      }
    }
    return Channels.builder(times)
        .add(ChannelKind.SPEED, columns[0])
        .add(ChannelKind.CADENCE, columns[1])
        .add(ChannelKind.HEART_RATE, columns[2])
        .build();
  }

  private double between(double low, double high) {
    return low + (high - low) * random.nextDouble();
  }
}
