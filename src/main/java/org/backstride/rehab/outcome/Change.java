package org.backstride.rehab.outcome;

import java.util.Comparator;
import java.util.Optional;
import org.backstride.rehab.outcome.ChangeBand.Kind;

/// What became of a measure between two results.
///
/// @param first the earlier value
/// @param last the later value
/// @param verdict what is known about a change of that size
public record Change(Measure measure, double first, double last, Verdict verdict) {

  private static final double ROUNDING = 1e-9;

  /// What a change means.
  public enum Verdict {
    CLEARLY_BETTER,
    SLIGHTLY_BETTER,
    /// More than chance, not known to be felt.
    DETECTABLY_BETTER,
    NO_CLEAR_CHANGE,
    WORSE,
    /// No band is known for these people.
    NOT_KNOWN;

    /// The message key of its words.
    public String key() {
      return "rehab.change." + name();
    }
  }

  /// The change from an earlier to a later value.
  public static Change of(Measure measure, double first, double last) {
    return new Change(measure, first, last, verdict(measure, first, last));
  }

  /// The end of the message keys of what it means, in the words of the source where it has its own
  /// (Salaffi).
  public String word() {
    boolean much = verdict == Verdict.CLEARLY_BETTER && measure == Measure.NPRS;
    return much ? "MUCH_BETTER" : verdict.name();
  }

  /// The message key of what it means.
  public String key() {
    return "rehab.change." + word();
  }

  public double amount() {
    return last - first;
  }

  /// The change as improvement: positive is better.
  public double improvement() {
    return measure.better().improvement(amount());
  }

  /// The widest band that the improvement reaches; empty where it reaches none.
  public Optional<ChangeBand> reached() {
    return reached(measure, first, improvement());
  }

  /// The next band that is not reached yet. The error of one measurement is none: a change beyond
  /// it says nothing by itself.
  public Optional<ChangeBand> next() {
    return measure.judging().stream()
        .filter(band -> band.kind() != Kind.ERROR)
        .filter(band -> improvement() + ROUNDING < band.amountFrom(first))
        .min(Comparator.comparingDouble(band -> band.amountFrom(first)));
  }

  private static Verdict verdict(Measure measure, double first, double last) {
    var bands = measure.judging();
    if (bands.isEmpty()) {
      return Verdict.NOT_KNOWN;
    }
    double improvement = measure.better().improvement(last - first);
    if (improvement < 0 && isWorse(measure, first, -improvement)) {
      return Verdict.WORSE;
    }
    return reached(measure, first, improvement)
        .map(
            band ->
                switch (band.kind()) {
                  case CLEAR -> Verdict.CLEARLY_BETTER;
                  case SMALL -> Verdict.SLIGHTLY_BETTER;
                  case DETECTABLE -> Verdict.DETECTABLY_BETTER;
                  case ERROR -> Verdict.NO_CLEAR_CHANGE;
                })
        .orElse(Verdict.NO_CLEAR_CHANGE);
  }

  private static boolean isWorse(Measure measure, double first, double worsening) {
    return measure.judging().stream()
        .filter(band -> band.kind() != Kind.ERROR)
        .anyMatch(band -> worsening + ROUNDING >= band.leastFrom(first));
  }

  private static Optional<ChangeBand> reached(Measure measure, double first, double improvement) {
    return measure.judging().stream()
        .filter(band -> band.kind() != Kind.ERROR)
        .filter(band -> improvement + ROUNDING >= band.amountFrom(first))
        .max(Comparator.comparingDouble(band -> band.amountFrom(first)));
  }
}
