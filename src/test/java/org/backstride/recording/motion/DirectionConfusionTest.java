package org.backstride.recording.motion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backstride.recording.DirectionLabel.BACKWARD;
import static org.backstride.recording.DirectionLabel.FORWARD;
import static org.backstride.recording.DirectionLabel.STILL;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.backstride.bench.BenchTable;
import org.backstride.bench.Figure;
import org.backstride.recording.DirectionLabel;
import org.backstride.recording.Interval;
import org.backstride.recording.motion.WalkSignals.Turned;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// Second by second, what a foot sensor in any mounting tells beside the truth, over many invented
/// sessions with one stretch marked forward by hand. The table of it is printed with the run.
@Execution(ExecutionMode.CONCURRENT)
@ExtendWith(BenchTable.class)
class DirectionConfusionTest {

  private static final int SESSIONS = 30;
  private static final double MARKED_SECONDS = 11;
  private static final Map<DirectionLabel, Map<DirectionLabel, Integer>> SECONDS =
      new EnumMap<>(DirectionLabel.class);

  /// How far from a change of direction a wrong second lay at most.
  private static double farthest;

  /// A stretch of a session.
  private record Part(DirectionLabel direction, double end) {}

  @BeforeAll
  static void tell() {
    for (int seed = 0; seed < SESSIONS; seed++) {
      tell(seed);
    }
    for (DirectionLabel truth : List.of(FORWARD, BACKWARD, STILL)) {
      for (DirectionLabel told : List.of(FORWARD, BACKWARD, STILL, DirectionLabel.UNKNOWN)) {
        BenchTable.add(
            new Figure("truly %s, told %s".formatted(truth, told), count(truth, told), "s"),
            new Figure("all of it", all(truth), "s"));
      }
    }
  }

  private static void tell(int seed) {
    var random = new Random(seed);
    var signals =
        new WalkSignals(50 + random.nextInt(150), Turned.any(random), 1, seed)
            .still(1)
            .strides(12, FORWARD, 1.2, 1.1);
    var parts = new ArrayList<Part>(List.of(new Part(FORWARD, seconds(signals))));
    for (int i = 0; i < 6; i++) {
      boolean stands = random.nextInt(4) == 0;
      boolean backward = i % 2 == 0;
      if (stands) {
        signals.still(4 + random.nextInt(8));
        parts.add(new Part(STILL, seconds(signals)));
      }
      double metres = (backward ? 0.6 : 1) + 0.4 * random.nextDouble();
      signals.strides(
          6 + random.nextInt(14),
          backward ? BACKWARD : FORWARD,
          metres,
          0.95 + 0.35 * random.nextDouble());
      parts.add(new Part(backward ? BACKWARD : FORWARD, seconds(signals)));
    }
    var marked = Interval.byHand(0, (long) (1_000 * MARKED_SECONDS), FORWARD);
    var told = (DirectionDetection.Told) DirectionDetection.of(signals.channels(), List.of(marked));
    count(parts, told.intervals());
  }

  private static double seconds(WalkSignals signals) {
    return signals.channels().lastMillis() / 1000.0;
  }

  private static void count(List<Part> parts, List<Interval> told) {
    double end = parts.getLast().end();
    for (double at = MARKED_SECONDS + 1.5; at < end - 1; at++) {
      double second = at;
      var truth =
          parts.stream().filter(part -> part.end() > second).findFirst().orElseThrow().direction();
      var label =
          told.stream()
              .filter(each -> each.startMillis() <= second * 1_000)
              .filter(each -> each.endMillis() > second * 1_000)
              .map(Interval::direction)
              .findFirst()
              .orElse(DirectionLabel.UNKNOWN);
      if (truth != label) {
        farthest = Math.max(farthest, nearestChange(parts, second));
      }
      SECONDS
          .computeIfAbsent(truth, _ -> new EnumMap<>(DirectionLabel.class))
          .merge(label, 1, Integer::sum);
    }
  }

  private static double nearestChange(List<Part> parts, double second) {
    return parts.stream()
        .mapToDouble(part -> Math.abs(part.end() - second))
        .min()
        .orElse(Double.POSITIVE_INFINITY);
  }

  private static int count(DirectionLabel truth, DirectionLabel told) {
    return SECONDS.getOrDefault(truth, Map.of()).getOrDefault(told, 0);
  }

  private static int all(DirectionLabel truth) {
    return SECONDS.getOrDefault(truth, Map.of()).values().stream().mapToInt(each -> each).sum();
  }

  private static double share(DirectionLabel truth, DirectionLabel told) {
    return (double) count(truth, told) / all(truth);
  }

  @Test
  void whatIsToldWronglyLiesBesideAChange() {
    assertThat(farthest).isLessThan(0.5);
  }

  @Test
  void backwardIsHardlyEverCalledForward() {
    assertThat(share(BACKWARD, FORWARD)).isLessThan(0.05);
    assertThat(share(BACKWARD, BACKWARD)).isGreaterThan(0.85);
  }

  @Test
  void forwardIsHardlyEverCalledBackward() {
    assertThat(share(FORWARD, BACKWARD)).isLessThan(0.05);
    assertThat(share(FORWARD, FORWARD)).isGreaterThan(0.85);
  }
}
