package org.backstride.rehab.outcome;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The results of one measure of one side that can be compared: those on the newest version of its
/// form, since versions differ in range and direction (evidence §6, WOMAC and KOOS-PS).
///
/// @param results at least one, in the order of their days
/// @param apart how many results on another version stand apart
public record Trend(List<OutcomeScore> results, int apart) {

  public Trend {
    results = List.copyOf(results);
    if (results.isEmpty()) {
      throw new IllegalArgumentException("No result");
    }
  }

  /// The results of a series as far as they can be compared with the newest.
  ///
  /// @param scores at least one, in the order of their days
  public static Trend of(List<OutcomeScore> scores) {
    String newest = version(scores.getLast());
    var alike = scores.stream().filter(score -> version(score).equals(newest)).toList();
    return new Trend(alike, scores.size() - alike.size());
  }

  public Series series() {
    return last().series();
  }

  public OutcomeScore first() {
    return results.getFirst();
  }

  public OutcomeScore last() {
    return results.getLast();
  }

  /// What became of it; empty where it was measured once.
  public Optional<Change> change() {
    return results.size() < 2
        ? Optional.empty()
        : Optional.of(Change.of(series().measure(), first().value(), last().value()));
  }

  /// A version however it was spaced or capitalized when it was typed.
  private static String version(OutcomeScore score) {
    return score.measure().needsForm()
        ? score.words().form().strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT)
        : "";
  }
}
