package org.backstride.codec.workout.form;

import java.util.List;
import org.backstride.codec.csv.grid.TextEncoding;
import org.backstride.codec.program.ProgramJson;
import org.backstride.codec.program.ProgramReading;
import org.backstride.codec.workout.WorkoutReading;
import org.backstride.codec.workout.fit.FitWorkoutReader;
import org.backstride.codec.workout.xml.ZwoReader;
import org.backstride.program.Program;
import org.backstride.program.notation.Notation;
import org.backstride.program.notation.Problem;

/// What a file holds that may be a program in any form we read: FIT, ZWO, our JSON, text. Told by
/// its content, never by its name.
public sealed interface ProgramFile {

  /// A program.
  ///
  /// @param problems lines of a text that could not be read or need a look
  /// @param guessed steps of a workout that say something a program cannot
  record Held(Program program, List<Problem> problems, int guessed) implements ProgramFile {
    public Held {
      problems = List.copyOf(problems);
    }

    /// Whether nothing was left out or guessed.
    public boolean isWhole() {
      return guessed == 0
          && problems.stream().noneMatch(each -> each.severity() == Problem.Severity.ERROR);
    }
  }

  /// No program.
  record Unreadable(Why why) implements ProgramFile {}

  /// A JSON text that is wrong at a place, counted from 1.
  record Broken(int line, int column) implements ProgramFile {}

  /// Why there is no program; each has its sentence in the `codec` bundle.
  enum Why {
    NO_PROGRAM,
    NEWER,
    DAMAGED,
    OTHER_SPORT
  }

  /// No program is larger; a file that is needs not be read.
  int MOST_BYTES = 8_000_000;

  /// Reads any bytes.
  static ProgramFile read(byte[] bytes) {
    if (bytes.length > 12 && bytes[8] == '.' && bytes[9] == 'F') {
      return of(FitWorkoutReader.read(bytes));
    }
    String text = withoutMark(new String(bytes, TextEncoding.of(bytes)));
    String start = text.stripLeading();
    if (start.startsWith("{")) {
      return of(ProgramJson.read(text));
    }
    if (start.startsWith("<")) {
      return of(ZwoReader.read(start));
    }
    if (!TextEncoding.isText(text)) {
      return new Unreadable(Why.NO_PROGRAM);
    }
    var reading = Notation.read(text);
    return new Held(reading.program(), reading.problems(), 0);
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static ProgramFile of(WorkoutReading reading) {
    return switch (reading) {
      case WorkoutReading.Read(Program program, int guessed) ->
          new Held(program, List.of(), guessed);
      case WorkoutReading.Refused(var reason) ->
          new Unreadable(
              switch (reason) {
                case NO_WORKOUT -> Why.NO_PROGRAM;
                case OTHER_SPORT -> Why.OTHER_SPORT;
                case DAMAGED -> Why.DAMAGED;
              });
    };
  }

  private static ProgramFile of(ProgramReading reading) {
    return switch (reading) {
      case ProgramReading.Read(Program program) -> new Held(program, List.of(), 0);
      case ProgramReading.Refused(var reason) ->
          new Unreadable(
              switch (reason) {
                case NOT_OURS -> Why.NO_PROGRAM;
                case NEWER -> Why.NEWER;
              });
      case ProgramReading.Broken(int line, int column) -> new Broken(line, column);
    };
  }
}
