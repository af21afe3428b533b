package org.backstride.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.backstride.recording.ChannelKind;
import org.backstride.recording.Channels;
import org.backstride.recording.DirectionLabel;
import org.backstride.unit.Gait;

/// A recording made from pieces of known length, speed and effort, one sample a second.
public final class PlannedRun {

  private final Random random;
  private final List<double[]> samples = new ArrayList<>();
  private double heart = 90;

  public PlannedRun(long seed) {
    random = new Random(seed);
  }

  public PlannedRun stretch(int seconds, double speed, double cadence, double effort) {
    for (int i = 0; i < seconds; i++) {
      heart += (effort - heart) / 35;
      samples.add(
          new double[] {
            Math.max(0, speed + 0.12 * random.nextGaussian()),
            cadence == 0 ? 0 : cadence + 2 * random.nextGaussian(),
            heart + random.nextGaussian()
          });
    }
    return this;
  }

  public Channels channels() {
    long[] millis = new long[samples.size()];
    double[][] columns = new double[3][millis.length];
    double[] metres = new double[millis.length];
    for (int i = 0; i < millis.length; i++) {
      millis[i] = i * 1_000L;
      for (int column = 0; column < 3; column++) {
        columns[column][i] = samples.get(i)[column];
      }
      metres[i] = i == 0 ? 0 : metres[i - 1] + columns[0][i - 1];
    }
    return Channels.builder(millis)
        .add(ChannelKind.DISTANCE, metres)
        .add(ChannelKind.SPEED, columns[0])
        .add(ChannelKind.CADENCE, columns[1])
        .add(ChannelKind.HEART_RATE, columns[2])
        .build();
  }

  static PlannedPiece piece(double seconds, double speed, DirectionLabel direction) {
    Gait gait = direction == DirectionLabel.STILL ? Gait.STILL : Gait.RUN;
    return new PlannedPiece(seconds, speed, gait, direction, PlannedPiece.Ranges.NONE);
  }
}
