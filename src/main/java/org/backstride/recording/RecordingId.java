package org.backstride.recording;

import java.util.UUID;

/// The identity of one recording in the library.
public record RecordingId(UUID value) {

  public static RecordingId random() {
    return new RecordingId(UUID.randomUUID());
  }
}
