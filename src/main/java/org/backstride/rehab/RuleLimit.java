package org.backstride.rehab;

/// A number of a rule that a clinic may set otherwise (evidence §1a, §1e). Its source is that of
/// its rule, or ours where the guides give a principle and no number.
public enum RuleLimit {
  /// S04: the longest backward bout of a novice outdoors.
  S04_BOUT(RuleId.S04, 20, 5, 100, Unit.METRES),
  /// S14: the most time backward in a first session.
  S14_FIRST_DOSE(RuleId.S14, 300, 60, 1_800, Unit.SECONDS),
  /// S15: what one builds toward.
  S15_AIM(RuleId.S15, 600, 120, 3_600, Unit.SECONDS),
  /// S16 and S17: the most sessions a week.
  S17_TIMES(RuleId.S17, 3, 1, 7, Unit.TIMES),
  /// S18: the steps of an early run.
  S18_RUN(RuleId.S18, 20, 5, 100, Unit.STEPS),
  /// S19: the first rung of the ladder of distances.
  S19_FIRST_RUNG(RuleId.S19, 50, 10, 200, Unit.METRES),
  /// S20: the first work interval.
  S20_BOUT(RuleId.S20, 30, 10, 300, Unit.SECONDS),
  /// S21: the share of the usual forward minutes in a first week.
  S21_SHARE(RuleId.S21, 20, 5, 100, Unit.PERCENT),
  /// S24: without a pause, novices and rehabilitation.
  S24_NOVICE(RuleId.S24, 120, 30, 3_600, Unit.SECONDS),
  /// S24: without a pause, intermediate.
  S24_INTERMEDIATE(RuleId.S24, 300, 30, 3_600, Unit.SECONDS),
  /// S24: without a pause, experienced, and where nobody is chosen.
  S24_EXPERIENCED(RuleId.S24, 600, 30, 3_600, Unit.SECONDS),
  /// S27: as many times a week are a micro-dose.
  S27_TIMES(RuleId.S27, 5, 4, 7, Unit.TIMES),
  /// S27: the time of a micro-dose.
  S27_DOSE(RuleId.S27, 300, 60, 1_800, Unit.SECONDS),
  /// S28: a rise from week to week is marked from here on; a convention, no evidence.
  S28_WEEK(RuleId.S28, 10, 1, 100, Unit.PERCENT),
  /// S29: the shortest warm-up of a novice.
  S29_WARM_UP(RuleId.S29, 300, 60, 1_800, Unit.SECONDS),
  /// S34: how long one stands before turning round on a belt.
  S34_STAND(RuleId.S34, 15, 5, 120, Unit.SECONDS),
  /// X05: without a pause, with a stiff or sore neck.
  X05_NECK(RuleId.X05, 120, 30, 3_600, Unit.SECONDS);

  private final RuleId rule;
  private final int standard;
  private final int low;
  private final int high;
  private final Unit unit;

  RuleLimit(RuleId rule, int standard, int low, int high, Unit unit) {
    this.rule = rule;
    this.standard = standard;
    this.low = low;
    this.high = high;
    this.unit = unit;
  }

  /// What a limit counts.
  public enum Unit {
    SECONDS,
    METRES,
    STEPS,
    TIMES,
    PERCENT
  }

  public RuleId rule() {
    return rule;
  }

  /// The number of the evidence, or ours.
  public int standard() {
    return standard;
  }

  public int low() {
    return low;
  }

  public int high() {
    return high;
  }

  public Unit unit() {
    return unit;
  }

  /// Whether the number itself is this program's own, and the guides give the principle only.
  public boolean isOurs() {
    return switch (this) {
      case S21_SHARE,
          S24_NOVICE,
          S24_INTERMEDIATE,
          S24_EXPERIENCED,
          S27_TIMES,
          S27_DOSE,
          S28_WEEK,
          S29_WARM_UP,
          S34_STAND,
          X05_NECK ->
          true;
      case S04_BOUT, S14_FIRST_DOSE, S15_AIM, S17_TIMES, S18_RUN, S19_FIRST_RUNG, S20_BOUT -> false;
    };
  }

  public boolean holds(int value) {
    return value >= low && value <= high;
  }

  /// The message key of what it limits.
  public String key() {
    return "rehab.limit." + name();
  }
}
