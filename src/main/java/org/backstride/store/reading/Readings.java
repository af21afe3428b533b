package org.backstride.store.reading;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.backstride.store.sql.Tx;

/// Keeps what recordings were before they were read again, so that undo brings it back to the bit
/// and redo takes it away again. Like the trash it lies in temporary tables of the writing
/// connection and is gone when the library is closed.
///
/// A recording stays the same row with the same id, so whatever refers to it holds; only what the
/// file says about it is exchanged.
public final class Readings {

  /// Which reading of a batch the library shows.
  public enum Side {
    BEFORE,
    AFTER
  }

  /// A table, and the column that names the recording.
  private record Shelf(String table, String owner) {}

  private static final Shelf RECORDING = new Shelf("recording", "id");

  private static final List<Shelf> PARTS =
      List.of(
          new Shelf("lap", "recording_id"),
          new Shelf("pause", "recording_id"),
          new Shelf("interval", "recording_id"),
          new Shelf("direction_share", "recording_id"),
          new Shelf("timeline", "recording_id"),
          new Shelf("channel", "recording_id"));

  /// What of the row itself is not the file's: it stays whatever is read.
  private static final List<String> OURS =
      List.of("id", "athlete_id", "title", "sha256", "file_name", "added_at_ms");

  private final Tx tx;

  public Readings(Tx tx) {
    this.tx = tx;
  }

  /// Keeps a recording as it is and empties it, so that what was read anew can take its place.
  public void setAside(UUID batch, UUID recording) {
    prepare();
    tx.update("INSERT OR IGNORE INTO temp.reading_side VALUES (?, ?)", batch, Side.AFTER);
    copyOut(batch.toString(), recording);
    deleteParts(recording);
  }

  /// Shows one side of a batch; nothing happens where the library shows it already.
  public void show(UUID batch, Side side) {
    prepare();
    boolean turned =
        tx.update(
                "UPDATE temp.reading_side SET side = ?1 WHERE batch = ?2 AND side <> ?1",
                side,
                batch)
            > 0;
    if (turned) {
      tx.query(
              "SELECT id FROM temp.reading_recording WHERE batch = ?", row -> row.uuid("id"), batch)
          .forEach(recording -> exchange(batch.toString(), recording));
    }
  }

  private void exchange(String batch, UUID recording) {
    String coming = batch + " shown";
    copyOut(coming, recording);
    deleteParts(recording);
    String columns =
        columns(RECORDING).stream()
            .filter(column -> !OURS.contains(column))
            .collect(Collectors.joining(", "));
    tx.update(
        """
        UPDATE main.recording SET (%1$s) =
          (SELECT %1$s FROM temp.reading_recording WHERE batch = ?1 AND id = ?2)
        WHERE id = ?2
        """
            .formatted(columns),
        batch,
        recording);
    PARTS.forEach(shelf -> copyIn(shelf, batch, recording));
    forget(RECORDING, batch, recording);
    PARTS.forEach(shelf -> forget(shelf, batch, recording));
    rename(RECORDING, coming, batch);
    PARTS.forEach(shelf -> rename(shelf, coming, batch));
  }

  private void copyOut(String batch, UUID recording) {
    copyOut(RECORDING, batch, recording);
    PARTS.forEach(shelf -> copyOut(shelf, batch, recording));
  }

  private void copyOut(Shelf shelf, String batch, UUID recording) {
    tx.update(
        "INSERT INTO temp.reading_%1$s SELECT ?, * FROM main.%1$s WHERE %2$s = ?"
            .formatted(shelf.table(), shelf.owner()),
        batch,
        recording);
  }

  private void copyIn(Shelf shelf, String batch, UUID recording) {
    tx.update(
        "INSERT INTO main.%1$s (%3$s) SELECT %3$s FROM temp.reading_%1$s WHERE batch = ? AND %2$s = ?"
            .formatted(shelf.table(), shelf.owner(), String.join(", ", columns(shelf))),
        batch,
        recording);
  }

  private void deleteParts(UUID recording) {
    for (var shelf : PARTS) {
      tx.update(
          "DELETE FROM main.%s WHERE %s = ?".formatted(shelf.table(), shelf.owner()), recording);
    }
  }

  private void forget(Shelf shelf, String batch, UUID recording) {
    tx.update(
        "DELETE FROM temp.reading_%s WHERE batch = ? AND %s = ?"
            .formatted(shelf.table(), shelf.owner()),
        batch,
        recording);
  }

  private void rename(Shelf shelf, String from, String to) {
    tx.update(
        "UPDATE temp.reading_%s SET batch = ? WHERE batch = ?".formatted(shelf.table()), to, from);
  }

  private List<String> columns(Shelf shelf) {
    return tx.query(
        "SELECT name FROM pragma_table_info(?) ORDER BY cid",
        row -> row.text("name"),
        shelf.table());
  }

  private void prepare() {
    tx.update(
        "CREATE TEMP TABLE IF NOT EXISTS reading_side (batch TEXT PRIMARY KEY, side TEXT NOT"
            + " NULL)");
    prepare(RECORDING);
    PARTS.forEach(this::prepare);
  }

  private void prepare(Shelf shelf) {
    tx.update(
        "CREATE TEMP TABLE IF NOT EXISTS reading_%1$s AS SELECT '' AS batch, * FROM main.%1$s WHERE 0"
            .formatted(shelf.table()));
  }
}
