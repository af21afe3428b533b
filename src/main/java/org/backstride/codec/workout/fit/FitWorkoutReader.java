package org.backstride.codec.workout.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.backstride.codec.fit.wire.FitFraming;
import org.backstride.codec.fit.wire.FitHeader;
import org.backstride.codec.fit.wire.FitMessage;
import org.backstride.codec.workout.WorkoutReading;
import org.backstride.codec.workout.WorkoutReading.Read;
import org.backstride.codec.workout.WorkoutReading.Reason;
import org.backstride.codec.workout.WorkoutReading.Refused;
import org.backstride.program.Block;
import org.backstride.program.Program;
import org.backstride.program.Repeat;
import org.backstride.unit.Gait;

/// Reads the workout of a FIT file. A step that we wrote, and whose notes still agree with what the
/// watch would do, comes back whole; of any other step what the watch would do counts, and its name
/// and notes become cue and note.
public final class FitWorkoutReader {

  private static final int GENERIC = 0;
  private static final int HIKING = 17;

  private FitWorkoutReader() {}

  /// Reads any bytes.
  public static WorkoutReading read(byte[] bytes) {
    var messages = messages(bytes, Set.of(FitWorkoutWriter.WORKOUT, FitWorkoutWriter.STEP));
    var workout =
        messages.stream().filter(each -> each.kind() == FitWorkoutWriter.WORKOUT).findFirst();
    if (workout.isEmpty()) {
      return new Refused(Reason.NO_WORKOUT);
    }
    int sport = workout.get().code(4, GENERIC);
    if (sport != GENERIC && sport != FitWorkoutWriter.RUNNING && !isWalk(sport)) {
      return new Refused(Reason.OTHER_SPORT);
    }
    var steps = messages.stream().filter(each -> each.kind() == FitWorkoutWriter.STEP).toList();
    int declared = workout.get().code(6, steps.size());
    if (steps.size() < declared) {
      return new Refused(Reason.DAMAGED);
    }
    try {
      return read(workout.get().text(8), steps, isWalk(sport) ? Gait.WALK : Gait.RUN);
    } catch (IllegalArgumentException | IndexOutOfBoundsException _) {
      // A value beyond the limits of the model, or a loop that goes back to nowhere.
      return new Refused(Reason.DAMAGED);
    }
  }

  private static boolean isWalk(int sport) {
    return sport == FitWorkoutWriter.WALKING || sport == HIKING;
  }

  private static List<FitMessage> messages(byte[] bytes, Set<Integer> wanted) {
    var header = FitHeader.read(bytes, 0);
    if (header.isEmpty()) {
      return List.of();
    }
    int from = header.get().dataStart();
    int end = (int) Math.min(bytes.length, from + header.get().dataSize());
    return FitFraming.of(bytes, from, end, wanted).messages();
  }

  private static WorkoutReading read(String name, List<FitMessage> messages, Gait gait) {
    var blocks = new ArrayList<Block>();
    var starts = new ArrayList<Integer>();
    int guessed = 0;
    for (var message : messages) {
      var raised = new FitRaising(message, gait);
      if (raised.isLoop()) {
        int from = starts.get(raised.back());
        var inner = List.copyOf(blocks.subList(from, blocks.size()));
        blocks.subList(from, blocks.size()).clear();
        blocks.add(Repeat.of(raised.count(), inner));
        // Steps within a loop have no place of their own any more.
        starts.replaceAll(start -> Math.min(start, from));
      }
      starts.add(raised.isLoop() ? blocks.size() - 1 : blocks.size());
      if (!raised.isLoop()) {
        blocks.add(raised.step());
        guessed += raised.isGuessed() ? 1 : 0;
      }
    }
    return new Read(Program.EMPTY.withName(name).withBlocks(blocks), guessed);
  }
}
