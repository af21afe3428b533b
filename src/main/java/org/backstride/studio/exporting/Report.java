package org.backstride.studio.exporting;

import java.util.ArrayList;
import java.util.List;
import org.backstride.codec.workout.Loss;
import org.backstride.codec.workout.Loss.Manner;
import org.backstride.codec.workout.Workout;

/// One group of a fidelity report in the user's words.
///
/// @param fate what becomes of the things it lists
/// @param title the fate in words
/// @param lines what is concerned and how often
public record Report(Fate fate, String title, List<String> lines) {

  /// What becomes of something that a form has no field for, the gravest first.
  public enum Fate {
    GONE,
    WORDS,
    CONVERTED,
    WRITTEN_OUT
  }

  public Report {
    lines = List.copyOf(lines);
  }

  static List<Report> of(Workout workout, LossWords words) {
    var groups = new ArrayList<Report>();
    for (Manner manner : Manner.values()) {
      var lines =
          workout.losses().stream()
              .filter(loss -> loss.manner() == manner)
              .map((Loss loss) -> words.what(loss))
              .toList();
      if (!lines.isEmpty()) {
        groups.add(new Report(fate(manner), words.manner(manner), lines));
      }
    }
    return List.copyOf(groups);
  }

  private static Fate fate(Manner manner) {
    return switch (manner) {
      case GONE -> Fate.GONE;
      case WORDS -> Fate.WORDS;
      case CONVERTED -> Fate.CONVERTED;
      case WRITTEN_OUT -> Fate.WRITTEN_OUT;
    };
  }
}
