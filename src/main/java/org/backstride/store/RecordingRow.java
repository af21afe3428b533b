package org.backstride.store;

import java.time.Instant;
import org.backstride.athlete.AthleteId;
import org.backstride.recording.Activity;
import org.backstride.recording.Origin;
import org.backstride.recording.RecordingId;
import org.backstride.recording.Totals;
import org.jspecify.annotations.Nullable;

/// What a list shows of a recording, read from summary columns alone.
///
/// @param athlete whose it is, null where that is not known
/// @param title the user's own title, blank where there is none
/// @param addedAt when it came into the library
public record RecordingRow(
    RecordingId id,
    @Nullable AthleteId athlete,
    String title,
    Activity activity,
    Origin origin,
    Totals totals,
    Instant addedAt) {

  public String sport() {
    return activity.sport();
  }

  public @Nullable Instant start() {
    return activity.start();
  }

  public String fileName() {
    return origin.fileName();
  }

  public String format() {
    return origin.format();
  }
}
