package org.backstride.ui.recording;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.backstride.recording.Activity;
import org.backstride.recording.ChannelKind;
import org.backstride.recording.Channels;
import org.backstride.recording.DirectionLabel;
import org.backstride.recording.Interval;
import org.backstride.recording.LabelSource;
import org.backstride.recording.Marks;
import org.backstride.recording.Origin;
import org.backstride.recording.Recording;
import org.backstride.recording.RecordingId;
import org.backstride.recording.Totals;

/// An invented session: five climbs run backward with forward returns, one sample a second.
public final class DemoRun {

  /// How long the session is.
  public static final int SECONDS = 42 * 60;

  private static final int[] LENGTHS = {
    478, 64, 151, 122, 150, 118, 153, 125, 149, 120, 134, 131, 58, 567
  };

  private final Random random = new Random(19);
  private final int samples = SECONDS + 1;
  private final double[] speed = new double[samples];
  private final double[] heart = new double[samples];
  private final double[] cadence = new double[samples];
  private final double[] altitude = new double[samples];
  private final double[] distance = new double[samples];
  private final double[] latitude = new double[samples];
  private final double[] longitude = new double[samples];
  private final double[] power = new double[samples];

  private DemoRun() {}

  public static Recording recording() {
    return new DemoRun().make();
  }

  private Recording make() {
    List<Interval> intervals = intervals();
    double beats = 112;
    double height = 104;
    double pace = 0;
    for (int i = 0; i < samples; i++) {
      Interval interval = at(intervals, i);
      boolean backward = interval.direction() == DirectionLabel.BACKWARD;
      double goal = speedOf(interval.direction()) + 0.08 * Math.sin(i / 17.0);
      pace += (goal - pace) * 0.22 + random.nextGaussian() * 0.03;
      double into = i - interval.startMillis() / 1000.0;
      pace *= into < 3 && i > 10 ? 0.8 : 1;
      speed[i] = Math.max(0, pace);
      double effort = backward ? 172 : speed[i] < 0.5 ? 108 : i > 1980 ? 128 : 142;
      beats += (effort - beats) / (effort > beats ? 42 : 55) + random.nextGaussian() * 0.35;
      heart[i] = Math.rint(beats);
      cadence[i] =
          speed[i] < 0.5
              ? 0
              : Math.rint(
                  (backward ? 184 : 163) * Math.min(1, 0.6 + speed[i] / 5)
                      + 2 * Math.sin(i / 23.0)
                      + random.nextGaussian());
      double climb = i < 540 ? 0.004 : backward ? 0.062 : i < 1980 ? -0.075 : -0.004;
      height += climb * speed[i] * 1.6;
      height = Math.max(100, height);
      altitude[i] = Math.rint(height * 5) / 5 + 2 * Math.sin(i / 200.0);
      distance[i] = i == 0 ? 0 : distance[i - 1] + speed[i];
      power[i] = Math.rint(speed[i] * (backward ? 110 : 84) + random.nextGaussian() * 6);
      place(i, interval, into);
    }
    return recording(intervals);
  }

  private void place(int i, Interval interval, double into) {
    double share = into * 1000 / interval.lengthMillis();
    boolean outAndBack = i >= 542 && i < 1953;
    boolean aside = interval.direction() == DirectionLabel.LATERAL_LEFT;
    double east;
    double north;
    if (outAndBack) {
      double along =
          interval.direction() == DirectionLabel.BACKWARD ? share : aside ? 0.1 * share : 1 - share;
      double bow = interval.direction() == DirectionLabel.BACKWARD ? 26 : -22;
      east = 330 * along;
      north = 60 * along + bow * Math.sin(Math.PI * along);
    } else {
      double turn = 2 * Math.PI * (i < 542 ? i / 542.0 : (i - 1953) / 567.0);
      double size = i < 542 ? 1 : 1.35;
      east = size * (180 * Math.cos(turn) - 180) + 22 * Math.sin(3 * turn);
      north = size * 110 * Math.sin(turn) + 12 * Math.sin(4 * turn);
    }
    latitude[i] = 10 + (north + random.nextGaussian() * 0.6) / 111_195;
    longitude[i] = 20 + (east + random.nextGaussian() * 0.6) / 109_500;
  }

  private Recording recording(List<Interval> intervals) {
    long[] millis = new long[samples];
    for (int i = 0; i < samples; i++) {
      millis[i] = i * 1_000L;
    }
    var channels =
        Channels.builder(millis)
            .add(ChannelKind.DISTANCE, distance)
            .add(ChannelKind.SPEED, speed)
            .add(ChannelKind.CADENCE, cadence)
            .add(ChannelKind.HEART_RATE, heart)
            .add(ChannelKind.ALTITUDE, altitude)
            .add(ChannelKind.LATITUDE, latitude)
            .add(ChannelKind.LONGITUDE, longitude)
            .add(ChannelKind.POWER, power)
            .build();
    return new Recording(
        new RecordingId(new UUID(7, 7)),
        new Origin("backward-hills.fit", "FIT", "", Origin.Device.UNKNOWN),
        new Activity("running", "", Instant.parse("2026-11-19T16:42:00Z")),
        channels,
        Channels.EMPTY,
        new Marks(List.of(), List.of(), intervals),
        new Totals(samples, 0, Map.of()));
  }

  private static List<Interval> intervals() {
    var intervals = new ArrayList<Interval>();
    long start = 0;
    for (int i = 0; i < LENGTHS.length; i++) {
      long end = Math.min(SECONDS * 1_000L, start + LENGTHS[i] * 1_000L);
      intervals.add(interval(i, start, end));
      start = end;
    }
    return List.copyOf(intervals);
  }

  private static Interval interval(int index, long start, long end) {
    DirectionLabel direction =
        switch (index) {
          case 1 -> DirectionLabel.STILL;
          case 12 -> DirectionLabel.LATERAL_LEFT;
          case 2, 4, 6, 8, 10 -> DirectionLabel.BACKWARD;
          default -> DirectionLabel.FORWARD;
        };
    boolean detected = direction == DirectionLabel.BACKWARD || index == 11 || index == 12;
    double confidence = index == 11 ? 0.71 : index == 12 ? 0.58 : 0.97 - index * 0.01;
    return index == 8
        ? Interval.byHand(start, end, direction)
        : new Interval(
            start,
            end,
            direction,
            detected ? LabelSource.DETECTED : LabelSource.PLANNED,
            detected ? confidence : 1);
  }

  private static Interval at(List<Interval> intervals, int second) {
    return intervals.stream()
        .filter(interval -> interval.endMillis() > second * 1_000L)
        .findFirst()
        .orElse(intervals.getLast());
  }

  private static double speedOf(DirectionLabel direction) {
    return switch (direction) {
      case BACKWARD -> 2.38;
      case LATERAL_LEFT, LATERAL_RIGHT -> 1.4;
      case STILL -> 0;
      case FORWARD, MIXED, UNKNOWN -> 2.55;
    };
  }
}
