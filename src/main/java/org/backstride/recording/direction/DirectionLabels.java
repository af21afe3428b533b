package org.backstride.recording.direction;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.backstride.recording.DirectionLabel;
import org.backstride.recording.Interval;
import org.backstride.recording.LabelSource;

/// Turns sightings of one or several signals into intervals.
///
/// Signals vote by their certainty; nothing shorter than [#HYSTERESIS_MILLIS] changes a label
/// (evidence §9); a label that the votes do not carry is `UNKNOWN`. The confidence of an interval
/// is the mean share of the votes that agree with it, so that a contradicted or a silent second
/// lowers it.
public final class DirectionLabels {

  /// A change of direction counts once it has lasted this long.
  public static final long HYSTERESIS_MILLIS = 2_000;

  /// A label with less confidence than this is not given.
  public static final double LEAST_CONFIDENCE = 0.4;

  private static final int CELL_MILLIS = 250;
  private static final int SHORTEST = (int) (HYSTERESIS_MILLIS / CELL_MILLIS);

  private final List<EnumMap<DirectionLabel, Double>> votes;
  private final long lengthMillis;

  /// A run of cells with one label.
  private record Run(int from, int to, DirectionLabel direction) {

    private int length() {
      return to - from;
    }

    private Run until(int later) {
      return new Run(from, later, direction);
    }
  }

  private DirectionLabels(List<Sighting> sightings, long lengthMillis) {
    this.lengthMillis = lengthMillis;
    int cells = (int) ((lengthMillis + CELL_MILLIS - 1) / CELL_MILLIS);
    votes =
        Stream.generate(() -> new EnumMap<DirectionLabel, Double>(DirectionLabel.class))
            .limit(cells)
            .toList();
    int[] voters = new int[cells];
    for (Sighting seen : sightings) {
      int last = (int) Math.min(cells, (seen.toMillis() + CELL_MILLIS / 2) / CELL_MILLIS);
      for (int i = (int) ((seen.fromMillis() + CELL_MILLIS / 2) / CELL_MILLIS); i < last; i++) {
        votes.get(i).merge(seen.direction(), seen.certainty(), Double::sum);
        voters[i]++;
      }
    }
    for (int i = 0; i < cells; i++) {
      int heard = Math.max(1, voters[i]);
      votes.get(i).replaceAll((label, sum) -> sum / heard);
    }
  }

  /// The intervals from the start to the end of a recording, without a gap between them.
  public static List<Interval> of(List<Sighting> sightings, long lengthMillis) {
    return lengthMillis <= 0 ? List.of() : new DirectionLabels(sightings, lengthMillis).intervals();
  }

  private List<Interval> intervals() {
    var labelled = new ArrayList<Interval>();
    for (Run run : settled(runs())) {
      var interval = interval(run);
      var last = labelled.isEmpty() ? null : labelled.getLast();
      if (last != null && last.direction() == interval.direction()) {
        labelled.set(labelled.size() - 1, joined(last, interval));
      } else {
        labelled.add(interval);
      }
    }
    return List.copyOf(labelled);
  }

  private List<Run> runs() {
    var runs = new ArrayList<Run>();
    for (int i = 0; i < votes.size(); i++) {
      DirectionLabel winner = winner(i);
      if (!runs.isEmpty() && runs.getLast().direction() == winner) {
        runs.set(runs.size() - 1, runs.getLast().until(i + 1));
      } else {
        runs.add(new Run(i, i + 1, winner));
      }
    }
    return runs;
  }

  /// Gives what is too short to its neighbour before, the shortest first.
  private static List<Run> settled(List<Run> runs) {
    var left = new ArrayList<>(runs);
    while (left.size() > 1) {
      int shortest = 0;
      for (int i = 1; i < left.size(); i++) {
        shortest = left.get(i).length() < left.get(shortest).length() ? i : shortest;
      }
      if (left.get(shortest).length() >= SHORTEST) {
        break;
      }
      absorb(left, shortest);
    }
    return left;
  }

  private static void absorb(List<Run> runs, int index) {
    Run lost = runs.remove(index);
    int heir = Math.max(0, index - 1);
    Run old = runs.get(heir);
    Run grown =
        new Run(Math.min(old.from(), lost.from()), Math.max(old.to(), lost.to()), old.direction());
    runs.set(heir, grown);
    if (heir + 1 < runs.size() && runs.get(heir + 1).direction() == grown.direction()) {
      runs.set(heir, grown.until(runs.remove(heir + 1).to()));
    }
  }

  private DirectionLabel winner(int cell) {
    var best = DirectionLabel.UNKNOWN;
    for (var entry : votes.get(cell).entrySet()) {
      best = entry.getValue() > vote(cell, best) ? entry.getKey() : best;
    }
    return best;
  }

  private double vote(int cell, DirectionLabel label) {
    return votes.get(cell).getOrDefault(label, 0.0);
  }

  private Interval interval(Run run) {
    double confidence =
        IntStream.range(run.from(), run.to())
            .mapToDouble(cell -> vote(cell, run.direction()))
            .average()
            .orElse(0);
    boolean carried = run.direction() != DirectionLabel.UNKNOWN && confidence >= LEAST_CONFIDENCE;
    long to = Math.min(lengthMillis, (long) run.to() * CELL_MILLIS);
    return new Interval(
        (long) run.from() * CELL_MILLIS,
        to,
        carried ? run.direction() : DirectionLabel.UNKNOWN,
        LabelSource.DETECTED,
        carried ? Math.min(1, confidence) : 0);
  }

  private static Interval joined(Interval first, Interval second) {
    double confidence =
        (first.confidence() * first.lengthMillis() + second.confidence() * second.lengthMillis())
            / (first.lengthMillis() + second.lengthMillis());
    return new Interval(
        first.startMillis(),
        second.endMillis(),
        first.direction(),
        LabelSource.DETECTED,
        Math.min(1, confidence));
  }
}
