package org.backstride.store;

import java.util.ArrayList;
import java.util.List;
import org.backstride.recording.Recording;
import org.backstride.store.PackedRecording.Line;
import org.backstride.store.sql.Tx;

/// A recording as it could be read.
///
/// @param damaged the names of the channels that are damaged and left out; `time` where a whole
///   time line is. The original file can be read again.
public record StoredRecording(Recording recording, List<String> damaged) {

  public StoredRecording {
    damaged = List.copyOf(damaged);
  }

  static StoredRecording read(Tx tx, RecordingRow row) {
    List<String> damaged = new ArrayList<>();
    var channels = new ChannelTable(tx);
    var recording =
        new Recording(
            row.id(),
            row.origin(),
            row.activity(),
            channels.read(row.id(), Line.SESSION, damaged),
            channels.read(row.id(), Line.BEATS, damaged),
            new MarkTables(tx).read(row.id()),
            row.totals());
    return new StoredRecording(recording, damaged);
  }
}
