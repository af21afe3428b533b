package org.backstride.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.backstride.recording.ChannelKind;
import org.backstride.recording.Channels;
import org.backstride.recording.DirectionLabel;
import org.backstride.recording.DirectionTotals;
import org.backstride.recording.DirectionTotals.Share;
import org.backstride.recording.Recording;
import org.backstride.store.column.ColumnForm;

/// A recording with its channels packed, ready to be written: packing takes the time, and needs no
/// transaction.
final class PackedRecording {

  /// Which time line of a recording.
  enum Line {
    SESSION,
    BEATS
  }

  /// One packed column.
  static final class Column {
    final ChannelKind kind;
    final byte[] packed;

    Column(ChannelKind kind, byte[] packed) {
      this.kind = kind;
      this.packed = packed;
    }
  }

  /// The packed channels of one time line.
  static final class PackedChannels {
    final int samples;
    final byte[] times;
    final List<Column> columns = new ArrayList<>();

    PackedChannels(Channels channels) {
      samples = channels.size();
      times = ColumnForm.packTimes(channels.copyElapsedMillis());
      for (var kind : channels.kinds()) {
        columns.add(new Column(kind, ColumnForm.pack(channels.copyOf(kind))));
      }
    }

    long bytes() {
      return times.length + columns.stream().mapToLong(column -> column.packed.length).sum();
    }
  }

  private final Recording recording;
  private final PackedChannels session;
  private final PackedChannels beats;
  private final Map<DirectionLabel, Share> shares;

  PackedRecording(Recording recording) {
    this.recording = recording;
    session = new PackedChannels(recording.channels());
    beats = new PackedChannels(recording.beats());
    shares = DirectionTotals.of(recording);
  }

  /// The same, or another one packed where it differs.
  PackedRecording with(Recording other) {
    return other.equals(recording) ? this : new PackedRecording(other);
  }

  Recording recording() {
    return recording;
  }

  Map<DirectionLabel, Share> shares() {
    return shares;
  }

  /// The room that the packed columns take.
  long bytes() {
    return session.bytes() + beats.bytes();
  }

  void insert(ChannelTable table) {
    table.insert(recording.id(), Line.SESSION, session);
    table.insert(recording.id(), Line.BEATS, beats);
  }
}
