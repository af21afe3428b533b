package org.backstride.rehab.response;

import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Pain on the numeric scale from 0 to 10 around one session; null where it was not reported.
///
/// @param nextMorning stands for the report after 24 hours
public record Pain(
    @Nullable Integer before,
    @Nullable Integer peak,
    @Nullable Integer after,
    @Nullable Integer nextMorning) {

  public static final Pain UNREPORTED = new Pain(null, null, null, null);

  public Pain {
    requireScale("before", before);
    requireScale("peak", peak);
    requireScale("after", after);
    requireScale("next morning", nextMorning);
  }

  public Pain withNextMorning(@Nullable Integer next) {
    return new Pain(before, peak, after, next);
  }

  /// The worst that was reported during or after the session; empty where neither was.
  public OptionalInt worst() {
    return Stream.of(peak, after).filter(Objects::nonNull).mapToInt(Integer::intValue).max();
  }

  /// How much higher the next morning was than before the session; empty where either is missing.
  public OptionalInt morningRise() {
    return before == null || nextMorning == null
        ? OptionalInt.empty()
        : OptionalInt.of(nextMorning - before);
  }

  private static void requireScale(String what, @Nullable Integer value) {
    if (value != null && (value < 0 || value > 10)) {
      throw new IllegalArgumentException("Pain " + what + " is not on the scale from 0 to 10");
    }
  }
}
