package org.backstride.ui.program.lane;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Function;
import org.backstride.program.Extent;
import org.backstride.program.Intensity;
import org.backstride.program.Range;
import org.backstride.program.Step;
import org.backstride.program.Target;
import org.backstride.program.resolve.References;
import org.backstride.program.resolve.Resolution;
import org.backstride.program.resolve.StepFigures;
import org.backstride.ui.program.lane.Height.Certainty;
import org.backstride.ui.program.lane.Height.Form;
import org.backstride.unit.Gait;
import org.backstride.unit.Movement;

/// What steps amount to for one athlete; where something is not known, what is drawn is nominal.
/// Remembers each step that it has measured, since a drag asks for the same ones in every frame.
public final class Measures implements Function<Step, Measure> {

  private static final double NOMINAL_SECONDS = 60;
  private static final double SECONDS_A_REPETITION = 4;
  private static final double SECONDS_A_FOOT_STEP = 0.6;
  private static final double NOMINAL_HEART_RATE = 180;
  private static final int MOST_REMEMBERED = 4_000;

  private final References references;
  private final Function<Movement, List<Integer>> zones;
  private final IdentityHashMap<Step, Measure> remembered = new IdentityHashMap<>();

  public Measures(References references) {
    this(references, _ -> List.of());
  }

  /// @param zones where the zones of a movement begin, in percent of its reference
  public Measures(References references, Function<Movement, List<Integer>> zones) {
    this.references = references;
    this.zones = zones;
  }

  @Override
  public Measure apply(Step step) {
    if (remembered.size() > MOST_REMEMBERED) {
      remembered.clear();
    }
    return remembered.computeIfAbsent(step, this::measured);
  }

  private Measure measured(Step step) {
    double seconds = secondsOf(step);
    var figures = StepFigures.of(step, references);
    double metres = figures.metres();
    if (Double.isNaN(metres)) {
      metres = seconds * StepFigures.speedOf(step, References.NOMINAL).orElse(1);
    }
    var movement = new Movement(step.gait(), step.direction());
    return new Measure(seconds, metres, heightOf(step), zones.apply(movement));
  }

  private double secondsOf(Step step) {
    for (References each : List.of(references, References.NOMINAL)) {
      double seconds = StepFigures.of(step, each).seconds();
      if (!Double.isNaN(seconds)) {
        return seconds;
      }
    }
    return switch (step.extent()) {
      case Extent.ForSteps(int count) -> count * SECONDS_A_FOOT_STEP;
      case Extent.ForReps(int count) -> count * SECONDS_A_REPETITION;
      case Extent.ForDistance distance -> distance.metres();
      case Extent.ForTime _, Extent.UntilLap _, Extent.UntilHeartRate _ -> NOMINAL_SECONDS;
    };
  }

  private Height heightOf(Step step) {
    if (step.gait() == Gait.STILL) {
      return Height.STILL;
    }
    var form = step.intensity().shape() == Intensity.Shape.RAMP ? Form.RAMP : Form.BAND;
    var movement = new Movement(step.gait(), step.direction());
    return switch (step.intensity().target()) {
      case Target.AtPercent(Range range) ->
          of(range, 1, form, references.speedOf(movement).isPresent());
      case Target.AtSpeed speed -> ofSpeed(speed, movement, form);
      case Target.AtPace pace -> ofSpeed(pace, movement, form);
      case Target.AtPercentEffort(Range range) -> of(range, 1, form, true);
      case Target.AtHeartRate(Range range, var unit) ->
          of(range, unit == Target.HeartRateUnit.BEATS_PER_MINUTE ? beats() : 1, form, false);
      case Target.AtZone zone when zone.kind() == Target.ZoneKind.PACE ->
          ofSpeed(zone, movement, form);
      case Target.AtZone(int from, int to, var _) ->
          new Height(20 + from * 15, 20 + to * 15, form, Certainty.NOMINAL);
      case Target.AtEffort(Range range) -> of(range, 10, form, true);
      case Target.AtCadence(Range range) -> of(range, 0.5, form, false);
      case Target.Free _ -> new Height(50, 50, Form.BAND, Certainty.NOMINAL);
    };
  }

  private double beats() {
    Integer most = references.heartRateMax();
    return 100 / (most == null ? NOMINAL_HEART_RATE : most);
  }

  private Height ofSpeed(Target target, Movement movement, Form form) {
    boolean known = references.speedOf(movement).isPresent();
    var reference = known ? references.speedOf(movement) : nominal(movement);
    double hundred = reference.orElse(1) / 100;
    return Resolution.of(target, movement, references) instanceof Resolution.Speeds speeds
        ? height(speeds.from() / hundred, speeds.to() / hundred, form, known)
        : new Height(50, 50, form, Certainty.NOMINAL);
  }

  /// Sideways has no reference of its own: drawn against backward.
  private static java.util.OptionalDouble nominal(Movement movement) {
    var found = References.NOMINAL.speedOf(movement);
    return found.isPresent()
        ? found
        : References.NOMINAL.speedOf(
            new Movement(movement.gait(), org.backstride.unit.Direction.BACKWARD));
  }

  private static Height of(Range range, double factor, Form form, boolean known) {
    return height(
        range.from().doubleValue() * factor, range.to().doubleValue() * factor, form, known);
  }

  private static Height height(double from, double to, Form form, boolean known) {
    boolean ordered = form == Form.RAMP || from <= to;
    return new Height(
        ordered ? from : to,
        ordered ? to : from,
        form,
        known ? Certainty.KNOWN : Certainty.NOMINAL);
  }
}
