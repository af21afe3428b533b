package org.backstride.studio.demo;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.backstride.athlete.Athlete;
import org.backstride.program.Extent;
import org.backstride.program.Program;
import org.backstride.program.Step;
import org.backstride.program.Surface;
import org.backstride.program.resolve.References;
import org.backstride.program.resolve.Resolution;
import org.backstride.program.resolve.UnrolledStep;
import org.backstride.program.resolve.Unrolling;
import org.backstride.recording.Activity;
import org.backstride.recording.Channels;
import org.backstride.recording.DirectionLabel;
import org.backstride.recording.Interval;
import org.backstride.recording.LabelSource;
import org.backstride.recording.Lap;
import org.backstride.recording.Marks;
import org.backstride.recording.Measure;
import org.backstride.recording.Origin;
import org.backstride.recording.Recording;
import org.backstride.recording.RecordingId;
import org.backstride.recording.Totals;
import org.backstride.recording.Totals.Figure;
import org.backstride.recording.Totals.Provenance;
import org.backstride.unit.Gait;
import org.backstride.unit.Movement;

/// One recording of an athlete doing a program, as a watch would have written it once a second. The
/// same seed gives the same recording.
public final class GeneratedSession {

  private final Athlete athlete;
  private final Program program;
  private final Body body;
  private final Samples samples = new Samples();
  private final List<Lap> laps = new ArrayList<>();
  private final List<Interval> intervals = new ArrayList<>();
  private final LabelSource source;
  private final Random random;

  private GeneratedSession(Athlete athlete, Program program, double mostUptake, long seed) {
    this.athlete = athlete;
    this.program = program;
    random = new Random(seed);
    body = new Body(athlete, mostUptake, random);
    source = random.nextInt(4) == 0 ? LabelSource.DETECTED : LabelSource.PLANNED;
  }

  /// The recording of a session that began at an instant.
  ///
  /// @param mostUptake the most oxygen the body takes up, in mL a minute and kilogram
  public static Recording of(
      Athlete athlete, Program program, double mostUptake, Instant start, long seed) {
    var session = new GeneratedSession(athlete, program, mostUptake, seed);
    Unrolling.of(program).stream().map(UnrolledStep::step).forEach(session::perform);
    return session.recording(start, seed);
  }

  private void perform(Step step) {
    double aimed = aimedSpeed(step);
    int from = samples.size();
    double startMetres = samples.metres();
    double metres = metres(step);
    int seconds = seconds(step, aimed);
    while (samples.size() - from < seconds && samples.metres() - startMetres < metres) {
      body.second(step, aimed, samples.size());
      samples.add(body, step);
    }
    mark(step, from, startMetres);
  }

  private void mark(Step step, int from, double startMetres) {
    long start = from * 1000L;
    long end = samples.size() * 1000L;
    if (end <= start) {
      return;
    }
    double metres = samples.metres() - startMetres;
    laps.add(new Lap(start, end, (end - start) / 1000.0, metres));
    var label = label(step);
    boolean sure = source == LabelSource.PLANNED;
    double confidence = sure ? 1 : Math.round((0.62 + random.nextDouble() * 0.36) * 100) / 100.0;
    intervals.add(new Interval(start, end, label, source, confidence));
  }

  private double aimedSpeed(Step step) {
    if (step.gait() == Gait.STILL) {
      return 0;
    }
    var movement = new Movement(step.gait(), step.direction());
    var target = step.intensity().target();
    return switch (Resolution.of(target, movement, References.of(athlete))) {
      case Resolution.Speeds speeds -> speeds.middle() * (0.99 + random.nextDouble() * 0.02);
      case Resolution.Beats _, Resolution.AsGiven _, Resolution.Unresolved _ ->
          References.NOMINAL.speedOf(movement).orElse(1);
    };
  }

  private static int seconds(Step step, double aimed) {
    return switch (step.extent()) {
      case Extent.ForTime(int seconds) -> seconds;
      case Extent.ForDistance distance -> (int) (distance.metres() / Math.max(0.3, aimed) * 2) + 10;
      case Extent.ForSteps(int count) -> Math.max(1, count * 2 / 3);
      case Extent.ForReps(int count) -> count * 3;
      case Extent.UntilLap _, Extent.UntilHeartRate _ -> 60;
    };
  }

  private static double metres(Step step) {
    return step.extent() instanceof Extent.ForDistance distance
        ? distance.metres()
        : Double.MAX_VALUE;
  }

  private static DirectionLabel label(Step step) {
    if (step.gait() == Gait.STILL) {
      return DirectionLabel.STILL;
    }
    return switch (step.direction()) {
      case FORWARD -> DirectionLabel.FORWARD;
      case BACKWARD -> DirectionLabel.BACKWARD;
      case LATERAL_LEFT -> DirectionLabel.LATERAL_LEFT;
      case LATERAL_RIGHT -> DirectionLabel.LATERAL_RIGHT;
      case MIXED -> DirectionLabel.MIXED;
    };
  }

  private Recording recording(Instant start, long seed) {
    boolean treadmill = program.surface() == Surface.TREADMILL;
    boolean outdoors = program.surface() == Surface.TRACK;
    String name = athlete.name() + program.name() + seed;
    var id = new RecordingId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    boolean runs = Unrolling.of(program).stream().anyMatch(each -> each.step().gait() == Gait.RUN);
    String place = treadmill ? "treadmill" : outdoors ? "track" : "";
    var origin = new Origin("", "", "", new Origin.Device("Backstride", "Demo", ""));
    return new Recording(
        id,
        origin,
        new Activity(runs ? "running" : "walking", place, start),
        samples.channels(outdoors),
        Channels.EMPTY,
        new Marks(laps, List.of(), joined()),
        totals());
  }

  /// Neighbours of one direction become one interval.
  private List<Interval> joined() {
    var joined = new ArrayList<Interval>();
    for (Interval next : intervals) {
      if (!joined.isEmpty() && joined.getLast().direction() == next.direction()) {
        Interval before = joined.removeLast();
        joined.add(before.over(before.startMillis(), next.endMillis()));
      } else {
        joined.add(next);
      }
    }
    return joined;
  }

  private Totals totals() {
    var figures = new EnumMap<Measure, Figure>(Measure.class);
    samples
        .figures()
        .forEach((measure, value) -> figures.put(measure, new Figure(value, Provenance.DEVICE)));
    return new Totals(samples.size(), laps.size(), Map.copyOf(figures));
  }
}
