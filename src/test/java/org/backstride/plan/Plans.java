package org.backstride.plan;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.backstride.athlete.AthleteId;
import org.backstride.program.Program;
import org.backstride.program.notation.Notation;

/// Short ways to write plans in tests. Names stand for ids: the same name is the same session.
public final class Plans {

  /// A Monday.
  public static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

  public static final AthleteId ADA = athlete("ada");
  public static final AthleteId BEN = athlete("ben");

  /// 5 min forward, 5 × 2 min backward with 1 min rest, 5 min forward.
  public static final Program LEVEL =
      Notation.read(
              """
              # Level 5 x 2:00
              - 5m fwd walk 4kmh warmup
              5x
                - 2m bwd walk 2.2kmh
                - 1m rest
              - 5m fwd walk 4kmh cooldown
              """)
          .program();

  private Plans() {}

  public static AthleteId athlete(String name) {
    return new AthleteId(uuid(name));
  }

  public static SessionId id(String name) {
    return new SessionId(uuid(name));
  }

  public static UUID uuid(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  /// A day counted from [#MONDAY].
  public static LocalDate day(int offset) {
    return MONDAY.plusDays(offset);
  }

  /// A week counted from that of [#MONDAY].
  public static Days week(int offset) {
    return Days.counted(MONDAY.plusWeeks(offset), 7);
  }

  public static PlannedSession session(String name, int offset) {
    return PlannedSession.of(id(name), day(offset), Snapshot.of(LEVEL.withName(name), null));
  }

  /// Ada's plan of sessions named and placed as in `a0 b2 c4`.
  public static Plan ada(String sessions) {
    return Plan.EMPTY.with(ADA, plan(sessions));
  }

  public static AthletePlan plan(String sessions) {
    var made = new ArrayList<PlannedSession>();
    for (String word : sessions.split(" ", -1)) {
      made.add(session(word.substring(0, 1), Integer.parseInt(word.substring(1))));
    }
    return AthletePlan.EMPTY.withSessions(made);
  }

  /// Where a person's sessions stand, as in `a0 b2 c4`.
  public static String places(Plan plan, AthleteId athlete) {
    return String.join(" ", plan.of(athlete).sessions().stream().map(Plans::place).toList());
  }

  public static Mark.Phase phase(String name, int from, int to) {
    return new Mark.Phase(new MarkId(uuid(name)), new Days(day(from), day(to)), name, "");
  }

  public static List<String> phases(Plan plan, AthleteId athlete) {
    return plan.of(athlete).phases().stream()
        .map(phase -> phase.name() + offset(phase.days().from()) + "-" + offset(phase.days().to()))
        .toList();
  }

  private static String place(PlannedSession session) {
    return session.program().name() + offset(session.date());
  }

  private static long offset(LocalDate date) {
    return date.toEpochDay() - MONDAY.toEpochDay();
  }
}
