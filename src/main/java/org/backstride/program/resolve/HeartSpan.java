package org.backstride.program.resolve;

import org.backstride.athlete.threshold.HeartRates;
import org.backstride.program.Target.HeartRateUnit;
import org.backstride.program.resolve.Resolution.Missing;
import org.jspecify.annotations.Nullable;

/// What 0 and 100 percent of a heart-rate scale are for one person.
sealed interface HeartSpan {

  /// Beats a minute at 0 and at 100 percent.
  record Known(int none, int all) implements HeartSpan {}

  /// A heart rate is missing.
  record Unknown(Missing missing) implements HeartSpan {}

  static HeartSpan of(HeartRateUnit unit, HeartRates heart) {
    return switch (unit) {
      case BEATS_PER_MINUTE -> new Known(0, 100);
      case PERCENT_OF_MAXIMUM -> from(0, heart.max(), Missing.HEART_RATE_MAX);
      case PERCENT_OF_THRESHOLD -> from(0, heart.threshold(), Missing.HEART_RATE_THRESHOLD);
      case PERCENT_OF_RESERVE -> {
        @Nullable Integer rest = heart.rest();
        boolean restMissing = rest == null && heart.max() != null;
        yield restMissing
            ? new Unknown(Missing.HEART_RATE_REST)
            : from(rest == null ? 0 : rest, heart.max(), Missing.HEART_RATE_MAX);
      }
    };
  }

  private static HeartSpan from(int none, @Nullable Integer all, Missing missing) {
    return all == null ? new Unknown(missing) : new Known(none, all);
  }
}
