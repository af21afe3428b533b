package org.backstride.rehab.decision;

import org.backstride.rehab.evidence.Source;

/// A published way to read pain during exercise, as a preset of the thresholds.
public enum PainScale {
  /// 0–2 safe, 3–5 acceptable, above 5 stop.
  THOMEE(Source.THOMEE_1997, 2, 2, 2),
  /// 0–3, 4–5, 6–10, settled within 24 hours.
  UK_HANDOUTS(Source.UK_HANDOUTS, 3, 3, 0),
  /// Up to 5 during and after, gone the next morning. Found for Achilles tendons, extrapolated. The
  /// source allows pain up to 5, which is not to call it safe: it names no safe part of the scale,
  /// so that of Thomeé stays. That pain must not rise from week to week is left to the trend.
  SILBERNAGEL(Source.SILBERNAGEL_2007, 2, 5, 0),
  /// Joint pain must not persist or rise at 24 hours; mild pain must not worsen.
  VINCENT(Source.VINCENT_2017, 2, 2, 0);

  private final Source source;
  private final int safeUpTo;
  private final int advanceLimit;
  private final int morningRise;

  PainScale(Source source, int safeUpTo, int advanceLimit, int morningRise) {
    this.source = source;
    this.safeUpTo = safeUpTo;
    this.advanceLimit = advanceLimit;
    this.morningRise = morningRise;
  }

  public Source source() {
    return source;
  }

  /// The end of the first part of the traffic light, on the sheet and on the screen.
  public int safeUpTo() {
    return safeUpTo;
  }

  /// The highest peak with which one advances.
  public int advanceLimit() {
    return advanceLimit;
  }

  /// By how much the next morning may lie above the pain before.
  public int morningRise() {
    return morningRise;
  }
}
