package org.backstride.studio.demo;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.backstride.program.Step;
import org.backstride.recording.ChannelKind;
import org.backstride.recording.Channels;
import org.backstride.recording.Measure;

/// The samples of a generated session as they are collected, one a second.
final class Samples {

  private double[] speed = new double[2048];
  private double[] heart = new double[2048];
  private double[] cadence = new double[2048];
  private double[] distance = new double[2048];
  private int size;
  private double metres;

  void add(Body body, Step step) {
    if (size == speed.length) {
      speed = Arrays.copyOf(speed, 2 * size);
      heart = Arrays.copyOf(heart, 2 * size);
      cadence = Arrays.copyOf(cadence, 2 * size);
      distance = Arrays.copyOf(distance, 2 * size);
    }
    double now = Math.round(body.speed() * 1000) / 1000.0;
    metres += now;
    speed[size] = now;
    heart[size] = body.heartRate();
    cadence[size] = body.cadence(step);
    distance[size] = Math.round(metres * 100) / 100.0;
    size++;
  }

  int size() {
    return size;
  }

  double metres() {
    return metres;
  }

  /// @param outdoors whether position and altitude are recorded
  Channels channels(boolean outdoors) {
    var millis = new long[size];
    Arrays.setAll(millis, second -> second * 1000L);
    var builder =
        Channels.builder(millis)
            .add(ChannelKind.HEART_RATE, Arrays.copyOf(heart, size))
            .add(ChannelKind.SPEED, Arrays.copyOf(speed, size))
            .add(ChannelKind.CADENCE, Arrays.copyOf(cadence, size))
            .add(ChannelKind.DISTANCE, Arrays.copyOf(distance, size));
    if (outdoors) {
      builder
          .fill(ChannelKind.ALTITUDE, to -> Arrays.setAll(to, i -> Loop.altitude(distance[i])))
          .fill(ChannelKind.LATITUDE, to -> Arrays.setAll(to, i -> Loop.latitude(distance[i])))
          .fill(ChannelKind.LONGITUDE, to -> Arrays.setAll(to, i -> Loop.longitude(distance[i])));
    }
    return builder.build();
  }

  Map<Measure, Double> figures() {
    var figures = new EnumMap<Measure, Double>(Measure.class);
    figures.put(Measure.ELAPSED_SECONDS, (double) size);
    figures.put(Measure.TIMER_SECONDS, (double) size);
    figures.put(Measure.DISTANCE_METRES, distance[size - 1]);
    figures.put(Measure.HEART_RATE_AVG, mean(heart));
    figures.put(Measure.HEART_RATE_MAX, most(heart));
    figures.put(Measure.SPEED_AVG, metres / size);
    figures.put(Measure.SPEED_MAX, most(speed));
    figures.put(Measure.CADENCE_AVG, mean(cadence));
    figures.put(Measure.CADENCE_MAX, most(cadence));
    return figures;
  }

  private double mean(double[] values) {
    return Math.round(Arrays.stream(values, 0, size).average().orElse(0));
  }

  private double most(double[] values) {
    return Arrays.stream(values, 0, size).max().orElse(0);
  }
}
