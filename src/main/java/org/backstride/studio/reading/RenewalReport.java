package org.backstride.studio.reading;

import java.util.List;
import java.util.UUID;
import org.backstride.recording.RecordingId;

/// What came of reading recordings again.
///
/// @param batch under which the library keeps what was there before
/// @param renewed the recordings that say something else now
/// @param same how many the reader reads as before
/// @param failed the names of the files that could not be read (any more): their recordings stay as
///   they are
/// @param withoutFile how many recordings have no file of their own to read
public record RenewalReport(
    UUID batch, List<RecordingId> renewed, int same, List<String> failed, int withoutFile) {

  public RenewalReport {
    renewed = List.copyOf(renewed);
    failed = List.copyOf(failed);
  }
}
