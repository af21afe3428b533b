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

  /// Which recordings are the person's, [Traces#arguments()] given: a file without an owner is
  /// where its sum is.
  private static final String THEIRS =
      """
      (recording.athlete_id = ?1
        OR recording.id IN (SELECT value FROM json_each(?2))
        OR (recording.athlete_id IS NULL
          AND recording.sha256 IN (SELECT value FROM json_each(?3))))
      """;

  /// The files of which recordings of the person were stored, in whichever report they stand, and
  /// those whose path has the person's name in it.
  private static final String IMPORT_LINES =
      """
      DELETE FROM import_line
      WHERE file IN (
          SELECT line.file FROM import_line line JOIN recording
            ON instr(line.recordings, recording.id) > 0 AND %s)
        OR EXISTS (
          SELECT 1 FROM athlete
          WHERE athlete.id = ?1 AND length(trim(name)) > 2
            AND instr(lower(file), lower(trim(name))) > 0)
      """
          .formatted(THEIRS);

  /// Sums whose file holds recordings of somebody else, too, tell nothing.
  private static final String SUMS =
      """
      SELECT DISTINCT sha256 FROM recording
      WHERE athlete_id = ?1 AND sha256 IS NOT NULL
        AND NOT EXISTS (
          SELECT 1 FROM recording other
          WHERE other.sha256 = recording.sha256 AND other.athlete_id IS NOT ?1)
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

  /// How other files tell the person.
  public Traces traces(UUID athlete) {
    return new Traces(
        athlete,
        tx.query("SELECT id FROM recording WHERE athlete_id = ?", row -> row.text("id"), athlete),
        tx.query(SUMS, row -> row.text("sha256"), athlete));
  }

  /// Whether the file knows the person, or holds recordings that are the person's by now.
  public boolean knows(Traces person) {
    return tx.first(
            "SELECT id FROM athlete WHERE id = ?1 UNION ALL SELECT id FROM recording WHERE "
                + THEIRS,
            row -> row.text("id"),
            person.arguments())
        .isPresent();
  }

  /// Takes everything about a person out. The freed pages are overwritten only where
  /// `secure_delete` is on and the file is vacuumed afterwards.
  public void erase(Traces person) {
    eraseImportLines(person);
    tx.update("DELETE FROM recording WHERE " + THEIRS, person.arguments());
    tx.update(
        """
        DELETE FROM original
        WHERE NOT EXISTS (SELECT 1 FROM recording WHERE recording.sha256 = original.sha256)
        """);
    tx.update("DELETE FROM athlete WHERE id = ?", person.athlete());
    List<String> trash = tx.query(TRASH, row -> row.text("name"));
    trash.forEach(table -> tx.update("DELETE FROM temp." + table));
  }

  /// Backups of an older version have no reports.
  private void eraseImportLines(Traces person) {
    if (isThere("import_line")) {
      tx.update(IMPORT_LINES, person.arguments());
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
