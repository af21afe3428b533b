package org.backstride.store;

import java.util.List;
import java.util.UUID;
import org.backstride.store.sql.Tx;

/// Holds what was deleted until the library is closed, so that undo brings it back to the bit. It
/// lies in temporary tables of the writing connection: the library's own tables keep no trace, and
/// what was deleted is gone for good when the session ends.
final class Trash {

  /// A table, and the column that names what its rows belong to.
  private record Shelf(String table, String owner) {}

  /// In the order in which rows come back: what others refer to first. Deleting the first one
  /// deletes the rest.
  private static final List<Shelf> RECORDING =
      List.of(
          new Shelf("recording", "id"),
          new Shelf("lap", "recording_id"),
          new Shelf("pause", "recording_id"),
          new Shelf("interval", "recording_id"),
          new Shelf("direction_share", "recording_id"),
          new Shelf("question", "recording_id"),
          new Shelf("hand_note", "recording_id"),
          new Shelf("timeline", "recording_id"),
          new Shelf("channel", "recording_id"));

  private static final List<Shelf> ATHLETE =
      List.of(
          new Shelf("athlete", "id"),
          new Shelf("athlete_reading", "athlete_id"),
          new Shelf("athlete_zones", "athlete_id"),
          new Shelf("athlete_file", "athlete_id"),
          new Shelf("athlete_document", "athlete_id"),
          new Shelf("athlete_test", "athlete_id"),
          new Shelf("attachment", "athlete_id"),
          new Shelf("athlete_tick", "athlete_id"),
          new Shelf("planned_session", "athlete_id"),
          new Shelf("plan_mark", "athlete_id"),
          new Shelf("session_tie", "athlete_id"),
          new Shelf("issued_number", "athlete_id"),
          new Shelf("athlete_screening", "athlete_id"),
          new Shelf("athlete_circumstances", "athlete_id"),
          new Shelf("athlete_contact", "athlete_id"),
          new Shelf("athlete_goal", "athlete_id"),
          new Shelf("advance_limit", "athlete_id"),
          new Shelf("response", "athlete_id"),
          new Shelf("ruling", "athlete_id"),
          new Shelf("outcome", "athlete_id"),
          new Shelf("course", "athlete_id"),
          new Shelf("exemption", "athlete_id"));

  private static final List<Shelf> PROGRAM = List.of(new Shelf("program", "id"));

  private static final Shelf ORIGINAL = new Shelf("original", "sha256");

  private static final String ORPHANS =
      "NOT EXISTS (SELECT 1 FROM main.recording WHERE recording.sha256 = original.sha256)";

  private final Tx tx;

  Trash(Tx tx) {
    this.tx = tx;
  }

  /// The tables that are kept when an athlete is deleted.
  static List<String> tablesOfAthlete() {
    return ATHLETE.stream().map(Shelf::table).toList();
  }

  /// The tables that are kept when a recording is deleted.
  static List<String> tablesOfRecording() {
    return RECORDING.stream().map(Shelf::table).toList();
  }

  /// Deletes recordings, and the original files that nothing needs any more.
  void deleteRecordings(List<UUID> ids) {
    ids.forEach(id -> delete(RECORDING, id));
    prepare(ORIGINAL);
    tx.update("INSERT INTO temp.trash_original SELECT * FROM main.original WHERE " + ORPHANS);
    tx.update("DELETE FROM main.original WHERE " + ORPHANS);
  }

  /// Brings deleted recordings back; an id that is not in the trash is left as it is.
  void restoreRecordings(List<UUID> ids) {
    prepare(ORIGINAL);
    prepare(RECORDING.getFirst());
    ids.forEach(
        id -> {
          tx.update(
              """
              INSERT OR IGNORE INTO main.original
              SELECT * FROM temp.trash_original
              WHERE sha256 = (SELECT sha256 FROM temp.trash_recording WHERE id = ?)
              """,
              id);
          tx.update(
              """
              UPDATE temp.trash_recording SET athlete_id = NULL
              WHERE id = ? AND athlete_id NOT IN (SELECT id FROM main.athlete)
              """,
              id);
          restore(RECORDING, id);
        });
    tx.update("DELETE FROM temp.trash_original WHERE sha256 IN (SELECT sha256 FROM main.original)");
  }

  /// Deletes an athlete; the recordings stay and belong to nobody.
  void deleteAthlete(UUID id) {
    prepareOwnership();
    tx.update(
        "INSERT INTO temp.trash_ownership SELECT id, athlete_id FROM recording"
            + " WHERE athlete_id = ?",
        id);
    delete(ATHLETE, id);
  }

  /// Brings a deleted athlete back, and the recordings that belong to nobody else by now.
  void restoreAthlete(UUID id) {
    prepareOwnership();
    restore(ATHLETE, id);
    tx.update(
        """
        UPDATE recording SET athlete_id = ?1
        WHERE athlete_id IS NULL
          AND id IN (SELECT recording_id FROM temp.trash_ownership WHERE athlete_id = ?1)
        """,
        id);
    tx.update("DELETE FROM temp.trash_ownership WHERE athlete_id = ?", id);
  }

  void deleteProgram(UUID id) {
    delete(PROGRAM, id);
  }

  void restoreProgram(UUID id) {
    restore(PROGRAM, id);
  }

  private void delete(List<Shelf> shelves, UUID id) {
    for (var shelf : shelves) {
      prepare(shelf);
      tx.update(
          "INSERT INTO temp.trash_%1$s SELECT * FROM main.%1$s WHERE %2$s = ?"
              .formatted(shelf.table(), shelf.owner()),
          id);
    }
    tx.update("DELETE FROM main.%s WHERE id = ?".formatted(shelves.getFirst().table()), id);
  }

  private void restore(List<Shelf> shelves, UUID id) {
    for (var shelf : shelves) {
      prepare(shelf);
      tx.update(
          "INSERT INTO main.%1$s SELECT * FROM temp.trash_%1$s WHERE %2$s = ?"
              .formatted(shelf.table(), shelf.owner()),
          id);
      tx.update(
          "DELETE FROM temp.trash_%s WHERE %s = ?".formatted(shelf.table(), shelf.owner()), id);
    }
  }

  private void prepare(Shelf shelf) {
    tx.update(
        "CREATE TEMP TABLE IF NOT EXISTS trash_%1$s AS SELECT * FROM main.%1$s WHERE 0"
            .formatted(shelf.table()));
  }

  private void prepareOwnership() {
    tx.update(
        "CREATE TEMP TABLE IF NOT EXISTS trash_ownership (recording_id TEXT, athlete_id TEXT)");
  }
}
