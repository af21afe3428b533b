package org.backstride.store;

import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
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

  /// What was packed, in order.
  public List<Recording> contents() {
    return recordings.stream().map(PackedRecording::recording).toList();
  }

  /// The same parcel without some of its recordings.
  public Parcel without(Collection<RecordingId> ids) {
    return new Parcel(
        recordings.stream().filter(packed -> !ids.contains(packed.recording().id())).toList(),
        original);
  }

  /// The same parcel with other recordings, packed anew where they changed.
  public Parcel with(UnaryOperator<Recording> change) {
    return new Parcel(
        recordings.stream().map(packed -> packed.with(change.apply(packed.recording()))).toList(),
        original);
  }

  List<PackedRecording> recordings() {
    return recordings;
  }

  @Nullable OriginalFile original() {
    return original;
  }
}
