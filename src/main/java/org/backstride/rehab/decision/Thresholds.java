package org.backstride.rehab.decision;

import org.backstride.rehab.evidence.Source;

/// The numbers of the decision table. A clinic sets them; one person's advance limit may be set
/// higher with a note.
///
/// @param scale the published scale they began as
/// @param advanceLimit the highest peak with which one advances, 0 to 5
/// @param stopAbove pain above this stops, 1 to 9
/// @param morningRise by how much the next morning may lie above the pain before, 0 to 5
/// @param practice how much must be done, and how often
public record Thresholds(
    PainScale scale, int advanceLimit, int stopAbove, int morningRise, Practice practice) {

  private static final int MOST_ADVANCE = 5;

  /// How much must be done how often; all ours, to be signed off by a physiotherapist.
  ///
  /// @param completedPercent the share below which a level is repeated
  /// @param exertionOver RPE this far above its target repeats a level
  /// @param nearFalls as many near-falls in a session go down a level
  /// @param sessionsToAdvance good sessions in a row at a level before it goes up
  public record Practice(
      int completedPercent, int exertionOver, int nearFalls, int sessionsToAdvance) {
    public static final Practice STANDARD = new Practice(80, 2, 2, 2);

    public Practice {
      requireWithin("Completed percent", completedPercent, 1, 100);
      requireWithin("RPE over target", exertionOver, 1, 10);
      requireWithin("Near-falls", nearFalls, 1, 10);
      requireWithin("Sessions to advance", sessionsToAdvance, 1, 10);
    }
  }

  public static final Thresholds STANDARD = of(PainScale.THOMEE);

  public Thresholds {
    requireWithin("Advance limit", advanceLimit, 0, MOST_ADVANCE);
    requireWithin("Stop above", stopAbove, 1, 9);
    requireWithin("Morning rise", morningRise, 0, 5);
    if (advanceLimit > stopAbove) {
      throw new IllegalArgumentException("The advance limit lies above what stops");
    }
  }

  /// The thresholds of a published scale; stopping above 5 and the practice are ours throughout.
  public static Thresholds of(PainScale scale) {
    return new Thresholds(scale, scale.advanceLimit(), 5, scale.morningRise(), Practice.STANDARD);
  }

  public Thresholds withAdvanceLimit(int next) {
    return new Thresholds(scale, next, stopAbove, morningRise, practice);
  }

  public Thresholds withPractice(Practice next) {
    return new Thresholds(scale, advanceLimit, stopAbove, morningRise, next);
  }

  /// Where the pain limits come from: the scale while they are its own, else ours.
  public Source source() {
    boolean own = advanceLimit == scale.advanceLimit() && morningRise == scale.morningRise();
    return own && stopAbove == 5 ? scale.source() : Source.OURS;
  }

  private static void requireWithin(String what, int value, int low, int high) {
    if (value < low || value > high) {
      throw new IllegalArgumentException(what + " is not within " + low + " and " + high);
    }
  }
}
