package org.backstride.store.imports;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.backstride.store.imports.KeptLine.Outcome;
import org.backstride.store.imports.KeptReport.Counts;
import org.backstride.store.sql.Durability;
import org.backstride.store.sql.Row;
import org.backstride.store.sql.Session;

/// The reports of the imports of an open library. Every call waits for the disk.
public record ImportReports(Session session) {

  private static final String ALL =
      """
      SELECT r.id, r.ended_at_ms, r.ending, r.passed_over,
        coalesce(sum(l.outcome = 'imported'), 0) AS imported,
        coalesce(sum(l.outcome = 'near'), 0) AS near,
        coalesce(sum(l.outcome = 'already_there'), 0) AS already_there,
        coalesce(sum(l.outcome = 'rejected'), 0) AS rejected
      FROM import_report r LEFT JOIN import_line l ON l.report_id = r.id
      GROUP BY r.id ORDER BY r.ended_at_ms DESC, r.id
      """;

  private static final String LINES =
      """
      SELECT file, outcome, recordings, detail FROM import_line
      WHERE report_id = ? ORDER BY position
      """;

  /// All imports that are kept, the newest first.
  public List<KeptReport> all() {
    return session.read(tx -> tx.query(ALL, ImportReports::report));
  }

  /// What became of the files of one import, in the order in which they were read.
  public List<KeptLine> lines(UUID report) {
    return session.read(tx -> tx.query(LINES, ImportReports::line, report));
  }

  /// Keeps a report; one that is there already stays as it is.
  public void add(KeptReport report, List<KeptLine> lines) {
    session.write(
        Durability.FULL,
        tx -> {
          int added =
              tx.update(
                  "INSERT OR IGNORE INTO import_report (id, ended_at_ms, ending, passed_over)"
                      + " VALUES (?, ?, ?, ?)",
                  report.id(),
                  report.ended(),
                  report.ending(),
                  report.passedOver());
          for (int position = 0; added > 0 && position < lines.size(); position++) {
            var line = lines.get(position);
            tx.update(
                "INSERT INTO import_line (report_id, position, file, outcome, recordings, detail)"
                    + " VALUES (?, ?, ?, ?, ?, ?)",
                report.id(),
                position,
                line.file(),
                line.outcome(),
                line.recordings(),
                line.detail());
          }
        });
  }

  /// Takes a report out; nothing happens where it is not there.
  public void remove(UUID report) {
    session.write(
        Durability.FULL, tx -> tx.update("DELETE FROM import_report WHERE id = ?", report));
  }

  private static KeptReport report(Row row) throws SQLException {
    return new KeptReport(
        row.uuid("id"),
        row.time("ended_at_ms"),
        row.text("ending"),
        row.integer("passed_over"),
        new Counts(
            row.integer("imported"),
            row.integer("near"),
            row.integer("already_there"),
            row.integer("rejected")));
  }

  private static KeptLine line(Row row) throws SQLException {
    return new KeptLine(
        row.text("file"),
        row.code("outcome", Outcome.class),
        row.text("recordings"),
        row.text("detail"));
  }
}
