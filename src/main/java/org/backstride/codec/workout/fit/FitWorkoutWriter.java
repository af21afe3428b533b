package org.backstride.codec.workout.fit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.backstride.codec.workout.Aspect;
import org.backstride.codec.workout.Loss.Manner;
import org.backstride.codec.workout.Losses;
import org.backstride.codec.workout.StepText;
import org.backstride.codec.workout.Workout;
import org.backstride.codec.workout.fit.FitBuffer.Field;
import org.backstride.program.Program;
import org.backstride.program.resolve.References;
import org.backstride.unit.Gait;

/// Writes a program as a FIT workout for watches. No device knows a direction of movement, so it
/// stands in the name of each step, and the whole step in its notes. The sport is walking where
/// nobody runs, else running.
public final class FitWorkoutWriter {

  static final int FILE_ID = 0;
  static final int WORKOUT = 26;
  static final int STEP = 27;
  static final int RUNNING = 1;
  static final int WALKING = 11;

  private static final int WORKOUT_FILE = 5;
  private static final int DEVELOPMENT = 255;
  private static final int INVALID_ENUM = 0xFF;
  private static final long INVALID = 0xFFFF_FFFFL;
  private static final long FIT_EPOCH = 631_065_600L;

  private FitWorkoutWriter() {}

  public static Workout write(Program program, References references, Instant now) {
    var losses = new Losses();
    losses.addAbout(program, Manner.GONE);
    var sport = StepText.sportOf(program);
    var steps = new FitLowering(references, sport, losses).steps(program);
    String name = FitLowering.fitted(program.name());
    losses.addIf(!name.equals(program.name()), Aspect.NAME, Manner.GONE);
    var buffer = new FitBuffer();
    writeFileId(buffer, now);
    writeWorkout(buffer, name, sport, steps.size());
    writeSteps(buffer, steps);
    return new Workout(buffer.file(), losses.list());
  }

  private static void writeFileId(FitBuffer buffer, Instant now) {
    buffer.define(
        0,
        FILE_ID,
        List.of(
            Field.enumeration(0),
            Field.uint16(1),
            Field.uint16(2),
            Field.uint32z(3),
            Field.uint32(4)));
    buffer.begin(0);
    buffer.number(WORKOUT_FILE, 1);
    buffer.number(DEVELOPMENT, 2);
    buffer.number(0, 2);
    long seconds = now.getEpochSecond() - FIT_EPOCH;
    buffer.number(Math.max(1, seconds), 4);
    buffer.number(Math.max(0, seconds), 4);
  }

  private static void writeWorkout(FitBuffer buffer, String name, Gait sport, int steps) {
    var text = Field.text(8, bytes(name));
    buffer.define(1, WORKOUT, List.of(Field.enumeration(4), Field.uint16(6), text));
    buffer.begin(1);
    buffer.number(sport == Gait.WALK ? WALKING : RUNNING, 1);
    buffer.number(steps, 2);
    buffer.text(name, text);
  }

  private static void writeSteps(FitBuffer buffer, List<FitStep> steps) {
    var name = Field.text(0, longest(steps, FitStep::name));
    var notes = Field.text(8, longest(steps, FitStep::notes));
    buffer.define(
        2,
        STEP,
        List.of(
            Field.uint16(254),
            Field.enumeration(1),
            Field.uint32(2),
            Field.enumeration(3),
            Field.uint32(4),
            Field.uint32(5),
            Field.uint32(6),
            Field.enumeration(7),
            Field.enumeration(19),
            Field.uint32(20),
            Field.uint32(21),
            Field.uint32(22),
            name,
            notes));
    for (int i = 0; i < steps.size(); i++) {
      var step = steps.get(i);
      buffer.begin(2);
      buffer.number(i, 2);
      buffer.number(step.ending(), 1);
      buffer.number(step.amount(), 4);
      writeTargets(buffer, step);
      buffer.text(step.name(), name);
      buffer.text(step.notes(), notes);
    }
  }

  private static void writeTargets(FitBuffer buffer, FitStep step) {
    var first = step.targets().getFirst();
    buffer.number(step.isLoop() ? INVALID_ENUM : first.type(), 1);
    writeValues(buffer, first);
    buffer.number(step.isLoop() ? INVALID_ENUM : step.intensity(), 1);
    var second = step.targets().size() > 1 ? step.targets().get(1) : null;
    buffer.number(second == null ? INVALID_ENUM : second.type(), 1);
    if (second == null) {
      buffer.number(INVALID, 4);
      buffer.number(INVALID, 4);
      buffer.number(INVALID, 4);
    } else {
      writeValues(buffer, second);
    }
  }

  private static void writeValues(FitBuffer buffer, FitTarget target) {
    buffer.number(target.zone(), 4);
    buffer.number(target.low(), 4);
    buffer.number(target.high(), 4);
  }

  private static int longest(List<FitStep> steps, Function<FitStep, String> text) {
    return steps.stream().map(text).mapToInt(FitWorkoutWriter::bytes).max().orElse(0);
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
