package org.backstride.rehab.response;

import org.jspecify.annotations.Nullable;

/// How much of the session was done, how hard and how well.
///
/// @param completedPercent 0 to 100 of the planned backward work, null where not reported
/// @param backwardSeconds time spent going backward, null where not reported
/// @param rpe perceived exertion, 0 to 10, null where not reported
/// @param rpeTarget the exertion that was asked for, null where none was
/// @param techniqueGood the technique tick, null where nobody watched
public record Performed(
    @Nullable Integer completedPercent,
    @Nullable Integer backwardSeconds,
    @Nullable Integer rpe,
    @Nullable Integer rpeTarget,
    @Nullable Told techniqueGood) {

  public static final Performed UNREPORTED = new Performed(null, null, null, null, null);

  public Performed {
    require("Completed percent", completedPercent, 100);
    require("Backward seconds", backwardSeconds, 86_400);
    require("RPE", rpe, 10);
    require("RPE target", rpeTarget, 10);
  }

  private static void require(String what, @Nullable Integer value, int most) {
    if (value != null && (value < 0 || value > most)) {
      throw new IllegalArgumentException(what + " out of range: " + value);
    }
  }
}
