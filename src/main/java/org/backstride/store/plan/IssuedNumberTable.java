package org.backstride.store.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.backstride.athlete.AthleteId;
import org.backstride.plan.IssuedNumbers;
import org.backstride.plan.IssuedNumbers.Numbered;
import org.backstride.plan.MarkId;
import org.backstride.plan.SessionId;
import org.backstride.store.sql.Durability;
import org.backstride.store.sql.Session;
import org.backstride.store.sql.Tx;
import org.jspecify.annotations.Nullable;

/// The table of the numbers that paper gave to sessions, of an open library. Every call waits for
/// the disk.
public record IssuedNumberTable(Session session) {

  /// A session or a phase may be away for a while, taken back by undo: its number stays. The days
  /// that lie in no phase have the empty word for one.
  private static final String ADD =
      """
      INSERT OR IGNORE INTO issued_number (athlete_id, phase_id, number, session_id)
      SELECT ?1, ?2, ?3, ?4 WHERE EXISTS (SELECT 1 FROM athlete WHERE id = ?1)
      """;

  private record Line(AthleteId athlete, Numbered number, SessionId session) {}

  public Map<AthleteId, IssuedNumbers> all() {
    Map<AthleteId, Map<Numbered, SessionId>> found = new HashMap<>();
    for (var line : session.read(IssuedNumberTable::lines)) {
      found
          .computeIfAbsent(line.athlete(), _ -> new HashMap<>())
          .put(line.number(), line.session());
    }
    Map<AthleteId, IssuedNumbers> all = new HashMap<>();
    found.forEach((athlete, numbers) -> all.put(athlete, new IssuedNumbers(numbers)));
    return Map.copyOf(all);
  }

  /// Keeps the numbers of a sheet; one that is kept already stays with its session.
  public void add(AthleteId athlete, IssuedNumbers sheet) {
    session.write(
        Durability.FULL,
        tx ->
            sheet
                .sessions()
                .forEach(
                    (at, id) ->
                        tx.update(ADD, athlete.value(), phase(at), at.number(), id.value())));
  }

  private static List<Line> lines(Tx tx) {
    return tx.query(
        "SELECT athlete_id, phase_id, number, session_id FROM issued_number",
        row -> {
          String phase = row.text("phase_id");
          return new Line(
              new AthleteId(row.uuid("athlete_id")),
              new Numbered(
                  phase.isEmpty() ? null : new MarkId(UUID.fromString(phase)),
                  row.integer("number")),
              new SessionId(row.uuid("session_id")));
        });
  }

  private static String phase(Numbered number) {
    @Nullable MarkId phase = number.phase();
    return phase == null ? "" : phase.value().toString();
  }
}
