package org.backstride.rehab.outcome;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/// The answers of a form as they are typed off the paper, in the form's order: digits from 0 to 4,
/// and a dash for a question that was left out.
///
/// @param items null where there is no answer
public record Answers(List<@Nullable Integer> items) {

  private static final int HIGHEST = 4;

  public Answers {
    items = Collections.unmodifiableList(new ArrayList<>(items));
  }

  /// Reads them; blanks, commas and semicolons between them do not count.
  ///
  /// @return empty where something else was typed
  public static Optional<Answers> read(String typed) {
    var items = new ArrayList<@Nullable Integer>();
    for (int at = 0; at < typed.length(); at++) {
      char each = typed.charAt(at);
      int digit = each - '0';
      if (digit >= 0 && digit <= HIGHEST) {
        items.add(digit);
      } else if (each == '-' || each == '–' || each == '?') {
        items.add(null);
      } else if (!Character.isWhitespace(each) && each != ',' && each != ';') {
        return Optional.empty();
      }
    }
    return Optional.of(new Answers(items));
  }

  /// Whether a form has as many items.
  public boolean fits(Measure measure) {
    return items.size() == Scoring.items(measure);
  }

  /// The score of a form that they fit; empty where too many answers are missing.
  public OptionalDouble score(Measure measure) {
    return Scoring.of(measure, items);
  }
}
