package org.backstride.store.erase;

import java.util.List;
import java.util.UUID;
import org.backstride.store.sql.Tx;

/// The statements that erase a person from one file. Tables that hang on the athlete are emptied by
/// their foreign keys; recordings, their original files and what this session keeps for undo go as
/// well.
public final class Erasure {

  /// What this session keeps to take deletions and readings back.
  private static final String TRASH =
      """
      SELECT name FROM sqlite_temp_master
      WHERE type = 'table' AND (name LIKE 'trash^_%' ESCAPE '^' OR name LIKE 'reading^_%' ESCAPE '^')
      """;

  /// The files of which recordings of the person were stored, in whichever report they stand, and
  /// those whose path has the person's name in it.
  private static final String IMPORT_LINES =
      """
      DELETE FROM import_line
      WHERE file IN (
          SELECT line.file FROM import_line line JOIN recording
            ON recording.athlete_id = ?1 AND instr(line.recordings, recording.id) > 0)
        OR EXISTS (
          SELECT 1 FROM athlete
          WHERE athlete.id = ?1 AND length(trim(name)) > 2
            AND instr(lower(file), lower(trim(name))) > 0)
      """;

  private final Tx tx;

  public Erasure(Tx tx) {
    this.tx = tx;
  }

  /// What is kept about a person in this file.
  ///
  /// @param found the backups that were looked into
  public Holdings holdings(UUID athlete, BackupErasure.Found found) {
    return new Holdings(
        count("recording", athlete),
        count("response", athlete),
        count("ruling", athlete),
        count("outcome", athlete),
        count("planned_session", athlete),
        count("attachment", athlete),
        found.holding(),
        found.unreadable());
  }

  /// How many rows of a table belong to a person; none where the file has no such table.
  public int count(String table, UUID athlete) {
    return isThere(table)
        ? tx.first(
                "SELECT count(*) AS n FROM " + table + " WHERE athlete_id = ?",
                row -> row.integer("n"),
                athlete)
            .orElse(0)
        : 0;
  }

  /// Whether the file knows the person.
  public boolean knows(UUID athlete) {
    return tx.first("SELECT id FROM athlete WHERE id = ?", row -> row.text("id"), athlete)
        .isPresent();
  }

  /// Takes everything about a person out. The freed pages are overwritten only where
  /// `secure_delete` is on and the file is vacuumed afterwards.
  public void erase(UUID athlete) {
    eraseImportLines(athlete);
    tx.update("DELETE FROM recording WHERE athlete_id = ?", athlete);
    tx.update(
        """
        DELETE FROM original
        WHERE NOT EXISTS (SELECT 1 FROM recording WHERE recording.sha256 = original.sha256)
        """);
    tx.update("DELETE FROM athlete WHERE id = ?", athlete);
    List<String> trash = tx.query(TRASH, row -> row.text("name"));
    trash.forEach(table -> tx.update("DELETE FROM temp." + table));
  }

  /// Backups of an older version have no reports.
  private void eraseImportLines(UUID athlete) {
    if (isThere("import_line")) {
      tx.update(IMPORT_LINES, athlete);
    }
  }

  private boolean isThere(String table) {
    return !tx.query(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name = ?",
            row -> row.text("name"),
            table)
        .isEmpty();
  }
}
