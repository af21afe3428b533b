package org.backstride.rehab.response;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What was seen and felt besides pain.
///
/// @param redFlags the red flags that were reported, null where the list was not gone through
/// @param endSigns what ended or should have ended the session, null where not gone through
/// @param soreInWarmUp null where not asked
/// @param soreOverAnHour sore for more than an hour afterwards, null where not asked
/// @param effusion null where the knee was not looked at
public record Signs(
    @Nullable Set<RedFlag> redFlags,
    @Nullable Set<EndSign> endSigns,
    @Nullable WarmUpSoreness soreInWarmUp,
    @Nullable Told soreOverAnHour,
    @Nullable Effusion effusion) {

  public static final Signs UNREPORTED = new Signs(null, null, null, null, null);

  public Signs {
    redFlags = redFlags == null ? null : Set.copyOf(redFlags);
    endSigns = endSigns == null ? null : Set.copyOf(endSigns);
  }

  /// The red flags that are known.
  public Set<RedFlag> knownRedFlags() {
    return redFlags == null ? Set.of() : redFlags;
  }

  /// The end signs that are known.
  public Set<EndSign> knownEndSigns() {
    return endSigns == null ? Set.of() : endSigns;
  }
}
