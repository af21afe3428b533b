package org.backstride.codec.workout.form;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.backstride.codec.program.ProgramJson;
import org.backstride.codec.workout.Workout;
import org.backstride.codec.workout.fit.FitWorkoutWriter;
import org.backstride.codec.workout.xml.TcxWorkoutWriter;
import org.backstride.codec.workout.xml.ZwoWriter;
import org.backstride.program.Program;
import org.backstride.program.notation.Notation;

/// Writes programs in any form, each with its fidelity report.
public final class Workouts {

  private Workouts() {}

  /// The program in a form. Text and our JSON carry everything.
  public static Workout write(Program program, Form form, Writing writing) {
    return switch (form) {
      case TEXT -> whole(Notation.print(program));
      case JSON -> whole(ProgramJson.print(program) + "\n");
      case FIT -> FitWorkoutWriter.write(program, writing.references(), writing.now());
      case TCX -> TcxWorkoutWriter.write(program, writing.references());
      case ZWO -> ZwoWriter.write(program, writing.references());
      case ICS -> IcsWriter.write(program, writing);
      case CSV -> CsvWriter.write(program, writing.references());
    };
  }

  /// A file name for a program in a form: letters, digits, blanks and dashes of its name.
  public static String fileName(Program program, Form form) {
    String name = program.name().replaceAll("[^\\p{L}\\p{N} _-]", "").strip();
    String stem = name.isEmpty() ? "program" : name.length() > 60 ? name.substring(0, 60) : name;
    return stem.strip() + "." + form.ending().toLowerCase(Locale.ROOT);
  }

  private static Workout whole(String text) {
    return new Workout(text.getBytes(StandardCharsets.UTF_8), List.of());
  }
}
