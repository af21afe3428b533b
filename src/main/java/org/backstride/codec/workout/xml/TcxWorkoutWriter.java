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
import org.backstride.program.Target.ZoneKind;
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
  private static final String BEATS = "HeartRateInBeatsPerMinute_t";
  private static final String PERCENT = "HeartRateAsPercentOfMax_t";
  private static final BigDecimal MOST_PERCENT = BigDecimal.valueOf(100);
  private static final int NAME_LENGTH = 15;
  private static final int MOST_AMOUNT = 65_535;
  private static final int MOST_REPETITIONS = 99;
  private static final int HEART_ZONES = 5;
  private static final int SPEED_ZONES = 10;

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
    String name = cut(program.name());
    losses.addIf(!name.equals(program.name()), Aspect.NAME, Manner.WORDS);
    xml.leaf("Name", name.isBlank() ? "Program" : name);
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
              () -> beats("HeartRate", BEATS, beats),
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
    if (step.gait() == Gait.STILL || target instanceof Target.Free) {
      writeNoTarget(target);
    } else if (target instanceof Target.AtZone(int from, int to, var kind)
        && from == to
        && from <= (kind == ZoneKind.PACE ? SPEED_ZONES : HEART_ZONES)) {
      writeZone(from, kind);
    } else if (target instanceof Target.AtHeartRate(var range, var unit)
        && unit == HeartRateUnit.PERCENT_OF_MAXIMUM
        && range.high().compareTo(MOST_PERCENT) <= 0) {
      writeBeats(target, PERCENT, range.low().doubleValue(), range.high().doubleValue());
    } else {
      writeResolved(target, new Movement(step.gait(), step.direction()));
    }
  }

  private void writeResolved(Target target, Movement movement) {
    switch (Resolution.of(target, movement, references)) {
      case Resolution.Speeds(double from, double to) -> writeSpeed(target, from, to);
      case Resolution.Beats(double from, double to) ->
          writeBeats(target, BEATS, Math.min(from, to), Math.max(from, to));
      case Resolution.AsGiven _, Resolution.Unresolved _ -> writeNoTarget(target);
    }
  }

  private void writeNoTarget(Target target) {
    losses.addIf(!(target instanceof Target.Free), Aspect.TARGET, Manner.WORDS);
    xml.empty("Target", KIND, "None_t");
  }

  /// A zone as the device has it set up for its wearer.
  private void writeZone(int number, ZoneKind kind) {
    String what = kind == ZoneKind.PACE ? "Speed" : "HeartRate";
    xml.element(
        "Target",
        () ->
            xml.element(
                what + "Zone",
                () -> xml.leaf("Number", Integer.toString(number)),
                KIND,
                "Predefined" + what + "Zone_t"),
        KIND,
        what + "_t");
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

  private void writeBeats(Target target, String kind, double low, double high) {
    boolean typed =
        target instanceof Target.AtHeartRate(var range, var unit)
            && (unit == HeartRateUnit.BEATS_PER_MINUTE || kind.equals(PERCENT))
            && range.low().compareTo(BigDecimal.valueOf(beats(low))) == 0
            && range.high().compareTo(BigDecimal.valueOf(beats(high))) == 0;
    losses.addIf(!typed, Aspect.UNIT, Manner.CONVERTED);
    xml.element(
        "Target",
        () ->
            xml.element(
                "HeartRateZone",
                () -> {
                  beats("Low", kind, beats(low));
                  beats("High", kind, beats(high));
                },
                KIND,
                "CustomHeartRateZone_t"),
        KIND,
        "HeartRate_t");
  }

  /// A heart rate is a whole number above nought.
  private static long beats(double rate) {
    return Math.max(1, Math.round(rate));
  }

  private void beats(String element, String kind, long value) {
    xml.element(element, () -> xml.leaf("Value", Long.toString(value)), KIND, kind);
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
