package org.backstride.codec.workout.xml;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.backstride.codec.workout.Aspect;
import org.backstride.codec.workout.Loss.Manner;
import org.backstride.codec.workout.Losses;
import org.backstride.codec.workout.Part;
import org.backstride.codec.workout.StepText;
import org.backstride.codec.workout.Workout;
import org.backstride.program.Extent;
import org.backstride.program.Intensity;
import org.backstride.program.Program;
import org.backstride.program.Range;
import org.backstride.program.Step;
import org.backstride.program.Target;
import org.backstride.program.notation.Notation;
import org.backstride.program.resolve.References;
import org.backstride.program.resolve.Resolution;
import org.backstride.program.resolve.StepFigures;
import org.backstride.unit.Gait;
import org.backstride.unit.Movement;

/// Writes a program as a running workout of Zwift. Everything there is a time at a share of the
/// threshold speed; the share written is of the reference speed of the step's own gait and
/// direction, and what is done stands as a text message at its beginning.
public final class ZwoWriter {

  /// How long a step without a time of its own goes on.
  static final int OPEN_SECONDS = 60;

  private static final int LONGEST = 86_400;

  private final XmlOut xml = new XmlOut();
  private final Losses losses = new Losses();
  private final References references;

  /// How hard a step is, as Zwift has it.
  private sealed interface Effort {

    /// Shares of the reference speed, in the order they are done.
    record Shares(double from, double to) implements Effort {}

    record Free() implements Effort {}
  }

  private ZwoWriter(References references) {
    this.references = references;
  }

  public static Workout write(Program program, References references) {
    return new ZwoWriter(references).write(program);
  }

  private Workout write(Program program) {
    losses.addAbout(program.withAbout(withoutTags(program)), Manner.WORDS);
    var parts = Part.of(program, losses);
    xml.element(
        "workout_file",
        () -> {
          xml.leaf("author", "Backstride");
          xml.leaf("name", program.name());
          xml.leaf("description", Notation.print(program).strip());
          xml.leaf("sportType", "run");
          xml.element(
              "tags", () -> program.about().tags().forEach(tag -> xml.empty("tag", "name", tag)));
          xml.element("workout", () -> parts.forEach(this::writePart));
        });
    return new Workout(xml.bytes(), losses.list());
  }

  private static Program.About withoutTags(Program program) {
    var about = program.about();
    return new Program.About(List.of(), about.goal(), about.timesPerWeek());
  }

  private void writePart(Part part) {
    switch (part) {
      case Part.Do(Step step) -> writeStep(step);
      case Part.Loop(int count, List<Part> inner) when areIntervals(inner) ->
          writeIntervals(
              count, ((Part.Do) inner.getFirst()).step(), ((Part.Do) inner.get(1)).step());
      case Part.Loop(int count, List<Part> inner) -> {
        losses.add(Aspect.REPEAT, Manner.WRITTEN_OUT);
        for (int n = 0; n < count; n++) {
          inner.forEach(this::writePart);
        }
      }
    }
  }

  /// Whether parts are what Zwift calls intervals: work at one share, recovery at another.
  private boolean areIntervals(List<Part> parts) {
    return parts.size() == 2
        && isSteady(parts.getFirst(), Step.Role.WORK)
        && isSteady(parts.get(1), Step.Role.RECOVERY);
  }

  private boolean isSteady(Part part, Step.Role role) {
    return part instanceof Part.Do(Step step)
        && step.role() == role
        && step.intensity().shape() == Intensity.Shape.STEADY
        && effort(step) instanceof Effort.Shares;
  }

  /// Every repetition says its steps anew: what is done stands in messages alone.
  private void writeIntervals(int count, Step on, Step off) {
    addWords(on);
    addWords(off);
    long work = seconds(on);
    long recovery = seconds(off);
    xml.element(
        "IntervalsT",
        () -> {
          for (long n = 0; n < count; n++) {
            message(n * (work + recovery), on);
            message(n * (work + recovery) + work, off);
          }
        },
        "Repeat",
        Integer.toString(count),
        "OnDuration",
        Long.toString(work),
        "OffDuration",
        Long.toString(recovery),
        "OnPower",
        middle(on),
        "OffPower",
        middle(off));
  }

  /// The middle of the shares a step goes at.
  private String middle(Step step) {
    return effort(step) instanceof Effort.Shares(double from, double to)
        ? middle(from, to)
        : number(0);
  }

  private String middle(double from, double to) {
    losses.addIf(from != to, Aspect.RANGE, Manner.CONVERTED);
    return number((from + to) / 2);
  }

  private void addWords(Step step) {
    StepText.addWordsOnly(step, Gait.RUN, losses, Manner.WORDS);
    losses.addIf(!step.intensity().secondary().isEmpty(), Aspect.SECOND_TARGET, Manner.WORDS);
  }

  private void message(long offset, Step step) {
    xml.empty("textevent", "timeoffset", Long.toString(offset), "message", StepText.line(step));
  }

  private void writeStep(Step step) {
    addWords(step);
    String seconds = Long.toString(seconds(step));
    switch (effort(step)) {
      case Effort.Free _ -> {
        losses.addIf(step.role() != Step.Role.WORK, Aspect.ROLE, Manner.WORDS);
        losses.addIf(
            !(step.intensity().target() instanceof Target.Free), Aspect.TARGET, Manner.WORDS);
        StepText.addRamp(step, losses, Manner.WORDS);
        element(step, "FreeRide", "Duration", seconds);
      }
      case Effort.Shares(double from, double to)
          when step.intensity().shape() == Intensity.Shape.RAMP ->
          element(
              step,
              ramp(step.role()),
              "Duration",
              seconds,
              "PowerLow",
              number(from),
              "PowerHigh",
              number(to));
      case Effort.Shares(double from, double to) -> {
        losses.addIf(step.role() != Step.Role.WORK, Aspect.ROLE, Manner.WORDS);
        element(step, "SteadyState", "Duration", seconds, "Power", middle(from, to));
      }
    }
  }

  /// Warm-ups and cool-downs have elements of their own, but only as ramps.
  private String ramp(Step.Role role) {
    return switch (role) {
      case WARM_UP -> "Warmup";
      case COOL_DOWN -> "Cooldown";
      case WORK -> "Ramp";
      case RECOVERY, REST, DRILL -> {
        losses.add(Aspect.ROLE, Manner.WORDS);
        yield "Ramp";
      }
    };
  }

  private void element(Step step, String name, String... attributes) {
    xml.element(name, () -> message(0, step), attributes);
  }

  private long seconds(Step step) {
    double seconds = StepFigures.of(step, references).seconds();
    boolean timed = step.extent() instanceof Extent.ForTime;
    losses.addIf(!timed, Aspect.EXTENT, Double.isNaN(seconds) ? Manner.WORDS : Manner.CONVERTED);
    return Double.isNaN(seconds) ? OPEN_SECONDS : Math.clamp(Math.round(seconds), 1, LONGEST);
  }

  private Effort effort(Step step) {
    var movement = new Movement(step.gait(), step.direction());
    var target = step.intensity().target();
    if (step.gait() == Gait.STILL) {
      return new Effort.Free();
    }
    if (target instanceof Target.AtPercent(Range range)) {
      return new Effort.Shares(range.from().doubleValue() / 100, range.to().doubleValue() / 100);
    }
    var reference = references.speedOf(movement);
    if (reference.isPresent()
        && Resolution.of(target, movement, references) instanceof Resolution.Speeds speeds) {
      losses.add(Aspect.UNIT, Manner.CONVERTED);
      return new Effort.Shares(
          speeds.from() / reference.getAsDouble(), speeds.to() / reference.getAsDouble());
    }
    return new Effort.Free();
  }

  private static String number(double value) {
    return BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_UP).toPlainString();
  }
}
