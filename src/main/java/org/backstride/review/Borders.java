package org.backstride.review;

import java.util.Locale;

/// Where done ends and partly done, in percent of what was planned; ours, and for the clinic to
/// set.
///
/// @param partlyFrom least that is partly done
/// @param doneFrom least that is done
/// @param doneTo most that is done
/// @param partlyTo most that is partly done
public record Borders(int partlyFrom, int doneFrom, int doneTo, int partlyTo) {

  public static final Borders STANDARD = new Borders(50, 80, 120, 150);

  public Borders {
    boolean inOrder = partlyFrom >= 0 && partlyFrom < doneFrom && doneFrom <= 100 && doneTo >= 100;
    if (!inOrder || partlyTo <= doneTo || partlyTo > 1_000) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "Borders out of order: %d, %d, %d, %d",
              partlyFrom,
              doneFrom,
              doneTo,
              partlyTo));
    }
  }

  /// What a share comes to, to the whole percent. Nothing planned, or nothing known, is no measure.
  Adherence.Verdict verdict(double planned, double done) {
    if (planned <= 0 || Double.isNaN(done)) {
      return Adherence.Verdict.DONE;
    }
    long percent = Math.round(100 * done / planned);
    if (percent >= doneFrom && percent <= doneTo) {
      return Adherence.Verdict.DONE;
    }
    return percent >= partlyFrom && percent <= partlyTo
        ? Adherence.Verdict.PARTLY
        : Adherence.Verdict.OFF_PLAN;
  }
}
