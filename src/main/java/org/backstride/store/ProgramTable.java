package org.backstride.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.backstride.program.Program;
import org.backstride.program.ProgramId;
import org.backstride.program.Shelving;
import org.backstride.store.plan.ProgramForm;
import org.backstride.store.sql.Row;
import org.backstride.store.sql.Tx;

/// The table of programs, each in its canonical text form.
final class ProgramTable {

  private static final String SELECT =
      "SELECT id, form, updated_at_ms, folder, variant_of FROM program"
          + " ORDER BY updated_at_ms DESC, id";

  private static final String UPSERT =
      """
      INSERT INTO program (id, name, form, created_at_ms, updated_at_ms, status)
      VALUES (?1, ?2, ?3, ?4, ?4, 'active')
      ON CONFLICT (id) DO UPDATE SET
          name = excluded.name, form = excluded.form, updated_at_ms = excluded.updated_at_ms
      """;

  private final Tx tx;

  ProgramTable(Tx tx) {
    this.tx = tx;
  }

  List<ShelvedProgram> all() {
    return tx.query(SELECT, ProgramTable::shelved);
  }

  void save(ProgramId id, Program program, Instant now) {
    tx.update(UPSERT, id.value(), program.name(), ProgramForm.write(program), now);
  }

  /// Puts a program that is there into a folder; it is not changed by that.
  void shelve(ProgramId id, Shelving shelving) {
    var base = shelving.variantOf();
    tx.update(
        "UPDATE program SET folder = ?1, variant_of = ?2 WHERE id = ?3",
        shelving.folder(),
        base == null ? null : base.value(),
        id.value());
  }

  private static ShelvedProgram shelved(Row row) throws SQLException {
    return new ShelvedProgram(
        new ProgramId(row.uuid("id")),
        ProgramForm.read(row.text("form")),
        row.time("updated_at_ms"),
        new Shelving(
            row.text("folder"),
            row.isNull("variant_of") ? null : new ProgramId(row.uuid("variant_of"))));
  }
}
