package org.backstride.store;

import org.backstride.recording.DirectionTotals;
import org.backstride.store.sql.Schema;
import org.backstride.store.sql.Tx;
import org.backstride.store.summary.DirectionShareTable;

/// Works out, for recordings of an older library, the summaries that a newer one keeps, within the
/// transaction that makes room for them.
final class SummaryFilling implements Schema.Filling {

  @Override
  public void fill(int from, Tx tx) {
    if (from > 0 && from < Schema.DIRECTION_SHARES) {
      new RecordingTable(tx).all().forEach(row -> sumUp(tx, row));
    }
  }

  /// Sums a recording up as it stands now.
  static void sumUp(Tx tx, RecordingRow row) {
    var recording = StoredRecording.read(tx, row).recording();
    new DirectionShareTable(tx).replace(row.id(), DirectionTotals.of(recording));
  }
}
