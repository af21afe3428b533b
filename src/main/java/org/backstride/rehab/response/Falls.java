package org.backstride.rehab.response;

import org.jspecify.annotations.Nullable;

/// Falls and stumbles in one session; null where not asked.
public record Falls(
    @Nullable Integer withInjury, @Nullable Integer withoutInjury, @Nullable Integer near) {

  public static final Falls UNREPORTED = new Falls(null, null, null);

  /// Asked, and there were none.
  public static final Falls NONE = new Falls(0, 0, 0);

  public Falls {
    requireCount(withInjury);
    requireCount(withoutInjury);
    requireCount(near);
  }

  private static void requireCount(@Nullable Integer count) {
    if (count != null && (count < 0 || count > 99)) {
      throw new IllegalArgumentException("Not a number of falls: " + count);
    }
  }
}
