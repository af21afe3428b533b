package org.backstride.store.plan;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.backstride.plan.PlanTemplate;
import org.backstride.plan.PlanTemplate.Entry;
import org.backstride.plan.PlanTemplate.Stretch;
import org.backstride.plan.PlanTemplate.TemplateId;
import org.backstride.plan.Snapshot;
import org.backstride.program.ProgramId;
import org.backstride.store.sql.Row;
import org.backstride.store.sql.Tx;
import org.backstride.unit.Direction;
import org.backstride.unit.Gait;
import org.backstride.unit.Movement;
import org.jspecify.annotations.Nullable;

/// The tables of plan templates: their sessions and their phases.
public final class PlanTemplateTable {

  private static final String ENTRIES =
      """
      SELECT day, form, program_id, state, note FROM plan_template_session
      WHERE template_id = ? ORDER BY position
      """;

  private static final String PHASES =
      """
      SELECT day, length_days, name, goal FROM plan_template_phase
      WHERE template_id = ? ORDER BY position
      """;

  private static final String INSERT_ENTRY =
      """
      INSERT INTO plan_template_session
          (template_id, position, day, form, program_id, state, note)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String INSERT_PHASE =
      """
      INSERT INTO plan_template_phase (template_id, position, day, length_days, name, goal)
      VALUES (?, ?, ?, ?, ?, ?)
      """;

  private final Tx tx;

  public PlanTemplateTable(Tx tx) {
    this.tx = tx;
  }

  /// All templates by name.
  public List<PlanTemplate> all() {
    record Head(UUID id, String name, Map<Movement, Double> basis) {}
    return tx
        .query(
            "SELECT id, name, basis FROM plan_template ORDER BY name, id",
            row -> new Head(row.uuid("id"), row.text("name"), basis(row.text("basis"))))
        .stream()
        .map(
            head ->
                new PlanTemplate(
                    new TemplateId(head.id()),
                    head.name(),
                    tx.query(ENTRIES, PlanTemplateTable::entry, head.id()),
                    tx.query(PHASES, PlanTemplateTable::stretch, head.id()),
                    head.basis()))
        .toList();
  }

  public void save(PlanTemplate template) {
    var id = template.id().value();
    delete(template.id());
    tx.update(
        "INSERT INTO plan_template (id, name, basis) VALUES (?, ?, ?)",
        id,
        template.name(),
        basis(template.basis()));
    for (int i = 0; i < template.entries().size(); i++) {
      insert(id, i, template.entries().get(i));
    }
    for (int i = 0; i < template.stretches().size(); i++) {
      var phase = template.stretches().get(i);
      tx.update(INSERT_PHASE, id, i, phase.day(), phase.length(), phase.name(), phase.goal());
    }
  }

  public void delete(TemplateId id) {
    tx.update("DELETE FROM plan_template WHERE id = ?", id.value());
  }

  private void insert(UUID template, int position, Entry entry) {
    var snapshot = entry.snapshot();
    @Nullable ProgramId source = snapshot.source();
    tx.update(
        INSERT_ENTRY,
        template,
        position,
        entry.day(),
        ProgramForm.write(snapshot.program()),
        source == null ? null : source.value(),
        snapshot.state(),
        entry.note());
  }

  /// One line a movement: `WALK BACKWARD 0.61`.
  private static String basis(Map<Movement, Double> basis) {
    return basis.entrySet().stream()
        .map(
            each ->
                each.getKey().gait().name()
                    + " "
                    + each.getKey().direction().name()
                    + " "
                    + each.getValue())
        .sorted()
        .collect(Collectors.joining("\n"));
  }

  private static Map<Movement, Double> basis(String lines) {
    Map<Movement, Double> basis = new HashMap<>();
    lines
        .lines()
        .map(line -> line.split(" ", 3))
        .forEach(
            words ->
                basis.put(
                    new Movement(Gait.valueOf(words[0]), Direction.valueOf(words[1])),
                    Double.valueOf(words[2])));
    return basis;
  }

  private static Entry entry(Row row) throws SQLException {
    @Nullable UUID source = row.uuidOrNull("program_id");
    var snapshot =
        new Snapshot(
            ProgramForm.read(row.text("form")),
            source == null ? null : new ProgramId(source),
            row.code("state", Snapshot.State.class));
    return new Entry(row.integer("day"), snapshot, row.text("note"));
  }

  private static Stretch stretch(Row row) throws SQLException {
    return new Stretch(
        row.integer("day"), row.integer("length_days"), row.text("name"), row.text("goal"));
  }
}
