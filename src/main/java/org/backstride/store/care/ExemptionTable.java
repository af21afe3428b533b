package org.backstride.store.care;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.backstride.athlete.AthleteId;
import org.backstride.program.ProgramId;
import org.backstride.rehab.Exemption;
import org.backstride.rehab.Exemption.Given;
import org.backstride.rehab.Exemption.Subject;
import org.backstride.rehab.Exemption.Topic;
import org.backstride.rehab.Exemption.Withdrawn;
import org.backstride.rehab.RuleId;
import org.backstride.store.sql.Row;
import org.backstride.store.sql.Tx;
import org.jspecify.annotations.Nullable;

/// Overrides of findings. A row is never changed but by its withdrawal.
final class ExemptionTable {

  private static final String SELECT = "SELECT * FROM exemption ORDER BY given_at_ms, id";

  private static final String UPSERT =
      """
      INSERT INTO exemption (id, athlete_id, program_id, program_name, rule, topic, reason,
          given_by, given_at_ms, withdrawn_by, withdrawn_at_ms)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (id) DO UPDATE SET
          withdrawn_by = excluded.withdrawn_by, withdrawn_at_ms = excluded.withdrawn_at_ms
      """;

  private final Tx tx;

  ExemptionTable(Tx tx) {
    this.tx = tx;
  }

  List<Exemption> all() {
    return tx.query(SELECT, ExemptionTable::exemption);
  }

  void save(Exemption exemption) {
    var subject = exemption.subject();
    var program = subject.program();
    var withdrawn = exemption.withdrawn();
    tx.update(
        UPSERT,
        exemption.id(),
        subject.athlete().value(),
        program == null ? null : program.value(),
        subject.programName(),
        exemption.topic().rule(),
        exemption.topic().key(),
        exemption.given().reason(),
        exemption.given().by(),
        exemption.given().at(),
        withdrawn == null ? null : withdrawn.by(),
        withdrawn == null ? null : withdrawn.at());
  }

  private static Exemption exemption(Row row) throws SQLException {
    UUID program = row.uuidOrNull("program_id");
    Instant at = row.timeOrNull("withdrawn_at_ms");
    return new Exemption(
        row.uuid("id"),
        new Subject(
            new AthleteId(row.uuid("athlete_id")),
            program == null ? null : new ProgramId(program),
            row.text("program_name")),
        new Topic(row.code("rule", RuleId.class), row.text("topic")),
        new Given(row.text("reason"), row.text("given_by"), row.time("given_at_ms")),
        withdrawn(at, row));
  }

  private static @Nullable Withdrawn withdrawn(@Nullable Instant at, Row row) throws SQLException {
    return at == null ? null : new Withdrawn(row.text("withdrawn_by"), at);
  }
}
