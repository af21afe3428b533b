package org.backstride.sheet.phone;

import java.util.List;

/// A session as a phone leads through it, part after part.
///
/// @param title what the page is called
/// @param seconds the time of all parts, NaN where one ends only on the day
/// @param steps the parts in order
public record PhonePlan(String title, double seconds, List<Part> steps) {

  /// One part.
  ///
  /// @param at when it begins, in seconds from the start, open parts counted as nothing
  /// @param seconds how long it takes, NaN where the person says when it ends
  /// @param what how to move
  /// @param dose time, belt speed, grade
  /// @param say what is spoken as it begins
  public record Part(double at, double seconds, Tone tone, String what, String dose, String say) {}

  /// The colour, pattern and sign of a part.
  public enum Tone {
    FORWARD("forward", "▶", 1),
    BACKWARD("backward", "◀", 3),
    SIDEWAYS("sideways", "◆", 4),
    STILL("still", "■", 2);

    private final String code;
    private final String glyph;
    private final int signals;

    Tone(String code, String glyph, int signals) {
      this.code = code;
      this.glyph = glyph;
      this.signals = signals;
    }

    /// How many tones stand for it where nothing is spoken.
    int signals() {
      return signals;
    }

    String code() {
      return code;
    }

    String glyph() {
      return glyph;
    }
  }

  public PhonePlan {
    steps = List.copyOf(steps);
  }
}
