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
import org.backstride.program.Program;
import org.backstride.program.Step;
import org.backstride.program.Target;
import org.backstride.program.Target.HeartRateUnit;
import org.backstride.program.notation.Notation;
import org.backstride.program.resolve.References;
import org.backstride.program.resolve.Resolution;
import org.backstride.unit.DistanceUnit;
import org.backstride.unit.Gait;
import org.backstride.unit.Movement;
import org.backstride.unit.SpeedUnit;

/// Writes a program as a workout of the Training Center database, version 2. Step names hold 15
/// characters; the whole program stands in the workout's notes.
public final class TcxWorkoutWriter {

  private static final String SPACE = "http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2";
  private static final String INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";
  private static final String KIND = "xsi:type";
  private static final int NAME_LENGTH = 15;
  private static final int MOST_AMOUNT = 65_535;
  private static final int MOST_REPETITIONS = 99;

  private final XmlOut xml = new XmlOut();
  private final References references;
  private final Losses losses = new Losses();
  private int steps;

  private TcxWorkoutWriter(References references) {
    this.references = references;
  }

  public static Workout write(Program program, References references) {
    return new TcxWorkoutWriter(references).write(program);
  }

  private Workout write(Program program) {
    losses.addAbout(program, Manner.WORDS);
    var parts = Part.of(program, losses);
    xml.element(
        "TrainingCenterDatabase",
        () ->
            xml.element(
                "Workouts",
                () ->
                    xml.element("Workout", () -> writeWorkout(program, parts), "Sport", "Running")),
        "xmlns",
        SPACE,
        "xmlns:xsi",
        INSTANCE);
    return new Workout(xml.bytes(), losses.list());
  }

  private void writeWorkout(Program program, List<Part> parts) {
    xml.leaf("Name", cut(program.name().isBlank() ? "Program" : program.name()));
    writeAll("Step", parts);
    xml.leaf("Notes", Notation.print(program).strip());
  }

  /// A loop holds at most 99 repetitions; more become several loops.
  private void writeLoop(String element, Part.Loop loop) {
    int count = loop.count();
    losses.addIf(count > MOST_REPETITIONS, Aspect.REPEAT, Manner.WRITTEN_OUT);
    for (int left = count; left > 0; left -= MOST_REPETITIONS) {
      int now = Math.min(left, MOST_REPETITIONS);
      if (now == 1) {
        writeAll(element, loop.parts());
      } else {
        xml.element(element, () -> writeRepeat(now, loop.parts()), KIND, "Repeat_t");
      }
    }
  }

  private void writeRepeat(int count, List<Part> inner) {
    xml.leaf("StepId", Integer.toString(++steps));
    xml.leaf("Repetitions", Integer.toString(count));
    writeAll("Child", inner);
  }

  private void writeAll(String element, List<Part> parts) {
    for (Part part : parts) {
      switch (part) {
        case Part.Do(Step step) -> writeStep(element, step);
        case Part.Loop loop -> writeLoop(element, loop);
      }
    }
  }

  private void writeStep(String element, Step step) {
    StepText.addWordsOnly(step, Gait.RUN, losses, Manner.WORDS);
    StepText.addRamp(step, losses, Manner.WORDS);
    xml.element(
        element,
        () -> {
          xml.leaf("StepId", Integer.toString(++steps));
          xml.leaf("Name", cut(StepText.name(step)));
          writeDuration(step.extent());
          writeIntensity(step);
          writeTarget(step);
        },
        KIND,
        "Step_t");
  }

  private void writeIntensity(Step step) {
    boolean rests = step.role() == Step.Role.REST || step.role() == Step.Role.RECOVERY;
    losses.addIf(
        step.role() != Step.Role.WORK && step.role() != Step.Role.REST, Aspect.ROLE, Manner.WORDS);
    xml.leaf("Intensity", rests ? "Resting" : "Active");
  }

  private void writeDuration(Extent extent) {
    switch (extent) {
      case Extent.ForTime(int seconds) -> {
        losses.addIf(seconds > MOST_AMOUNT, Aspect.EXTENT, Manner.CONVERTED);
        duration("Time_t", "Seconds", Math.min(seconds, MOST_AMOUNT));
      }
      case Extent.ForDistance distance -> writeDistance(distance);
      case Extent.UntilLap _ -> xml.empty("Duration", KIND, "UserInitiated_t");
      case Extent.ForSteps _, Extent.ForReps _ -> {
        losses.add(Aspect.EXTENT, Manner.WORDS);
        xml.empty("Duration", KIND, "UserInitiated_t");
      }
      case Extent.UntilHeartRate(Extent.Side side, int beats) ->
          xml.element(
              "Duration",
              () -> beats("HeartRate", beats),
              KIND,
              side == Extent.Side.BELOW ? "HeartRateBelow_t" : "HeartRateAbove_t");
    }
  }

  private void writeDistance(Extent.ForDistance distance) {
    long metres = Math.clamp(Math.round(distance.metres()), 1, MOST_AMOUNT);
    if (distance.metres() > MOST_AMOUNT) {
      losses.add(Aspect.EXTENT, Manner.CONVERTED);
    } else {
      losses.addIf(
          distance.unit() != DistanceUnit.METRES || metres != distance.metres(),
          Aspect.UNIT,
          Manner.CONVERTED);
    }
    duration("Distance_t", "Meters", metres);
  }

  private void duration(String kind, String unit, long amount) {
    xml.element("Duration", () -> xml.leaf(unit, Long.toString(amount)), KIND, kind);
  }

  private void writeTarget(Step step) {
    losses.addIf(!step.intensity().secondary().isEmpty(), Aspect.SECOND_TARGET, Manner.WORDS);
    var target = step.intensity().target();
    var movement = new Movement(step.gait(), step.direction());
    var resolution =
        step.gait() == Gait.STILL
            ? new Resolution.AsGiven(target)
            : Resolution.of(target, movement, references);
    switch (resolution) {
      case Resolution.Speeds(double from, double to) -> writeSpeed(target, from, to);
      case Resolution.Beats(double from, double to) -> writeBeats(target, from, to);
      case Resolution.AsGiven _, Resolution.Unresolved _ -> {
        losses.addIf(!(target instanceof Target.Free), Aspect.TARGET, Manner.WORDS);
        xml.empty("Target", KIND, "None_t");
      }
    }
  }

  private void writeSpeed(Target target, double from, double to) {
    losses.addIf(
        !(target instanceof Target.AtSpeed speed && speed.unit() == SpeedUnit.METRES_PER_SECOND),
        Aspect.UNIT,
        Manner.CONVERTED);
    xml.element(
        "Target",
        () ->
            xml.element(
                "SpeedZone",
                () -> {
                  xml.leaf("ViewAs", target instanceof Target.AtPace ? "Pace" : "Speed");
                  xml.leaf("LowInMetersPerSecond", number(Math.min(from, to)));
                  xml.leaf("HighInMetersPerSecond", number(Math.max(from, to)));
                },
                KIND,
                "CustomSpeedZone_t"),
        KIND,
        "Speed_t");
  }

  private void writeBeats(Target target, double from, double to) {
    boolean typed =
        target instanceof Target.AtHeartRate rate
            && rate.unit() == HeartRateUnit.BEATS_PER_MINUTE
            && from == Math.rint(from)
            && to == Math.rint(to);
    losses.addIf(!typed, Aspect.UNIT, Manner.CONVERTED);
    xml.element(
        "Target",
        () ->
            xml.element(
                "HeartRateZone",
                () -> {
                  beats("Low", Math.round(Math.min(from, to)));
                  beats("High", Math.round(Math.max(from, to)));
                },
                KIND,
                "CustomHeartRateZone_t"),
        KIND,
        "HeartRate_t");
  }

  private void beats(String element, long beats) {
    xml.element(
        element,
        () -> xml.leaf("Value", Long.toString(beats)),
        KIND,
        "HeartRateInBeatsPerMinute_t");
  }

  private static String number(double value) {
    return BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_UP).toPlainString();
  }

  private static String cut(String name) {
    return name.codePointCount(0, name.length()) <= NAME_LENGTH
        ? name
        : name.substring(0, name.offsetByCodePoints(0, NAME_LENGTH)).strip();
  }
}
