package org.backstride.program;

import java.util.List;

/// What to mind in a step.
///
/// @param stops when to stop the step
/// @param cue a few words for the person, blank where there are none
/// @param note anything longer, lines separated by `\n`, blank where there is none
public record Advice(List<StopCondition> stops, String cue, String note) {

  public static final Advice NONE = new Advice(List.of(), "", "");

  public Advice {
    stops = List.copyOf(stops);
    cue = newlines(cue);
    note = newlines(note);
  }

  public Advice withCue(String next) {
    return new Advice(stops, next, note);
  }

  public Advice withNote(String next) {
    return new Advice(stops, cue, next);
  }

  public Advice withStops(List<StopCondition> next) {
    return new Advice(next, cue, note);
  }

  private static String newlines(String text) {
    return text.replace("\r\n", "\n").replace('\r', '\n');
  }
}
