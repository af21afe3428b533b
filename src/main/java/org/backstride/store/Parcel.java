package org.backstride.store;

import java.util.List;
import org.backstride.recording.Recording;
import org.backstride.recording.RecordingId;
import org.jspecify.annotations.Nullable;

/// The recordings of one file with the file itself, packed and ready to be added. Packing takes
/// most of the time and can be done on any thread.
public final class Parcel {

  private final List<PackedRecording> recordings;
  private final @Nullable OriginalFile original;

  private Parcel(List<PackedRecording> recordings, @Nullable OriginalFile original) {
    this.recordings = recordings;
    this.original = original;
  }

  /// Packs what was read from a file.
  public static Parcel of(List<Recording> recordings, OriginalFile original) {
    return new Parcel(recordings.stream().map(PackedRecording::new).toList(), original);
  }

  /// Packs recordings that come from no file: noted by hand or generated.
  public static Parcel of(List<Recording> recordings) {
    return new Parcel(recordings.stream().map(PackedRecording::new).toList(), null);
  }

  public List<RecordingId> ids() {
    return recordings.stream().map(packed -> packed.recording().id()).toList();
  }

  List<PackedRecording> recordings() {
    return recordings;
  }

  @Nullable OriginalFile original() {
    return original;
  }
}
