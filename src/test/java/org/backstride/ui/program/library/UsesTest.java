package org.backstride.ui.program.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.backstride.athlete.AthleteId;
import org.backstride.plan.AthletePlan;
import org.backstride.plan.Plan;
import org.backstride.plan.PlannedSession;
import org.backstride.plan.SessionId;
import org.backstride.plan.Snapshot;
import org.backstride.program.Program;
import org.backstride.program.ProgramId;
import org.junit.jupiter.api.Test;

class UsesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
  private static final AthleteId ADA = AthleteId.create();
  private static final AthleteId BEN = AthleteId.create();
  private static final ProgramId KNEE = ProgramId.create();
  private static final Plan PLAN =
      new Plan(
          Map.of(
              ADA,
              new AthletePlan(
                  List.of(on(TODAY.minusDays(9)), on(TODAY.minusDays(4)), on(TODAY.plusDays(3))),
                  List.of()),
              BEN,
              new AthletePlan(List.of(on(TODAY.minusDays(1))), List.of())));

  @Test
  void theLastUseIsTheNewestDayThatIsNotToCome() {
    assertThat(Uses.of(PLAN, ADA, TODAY).of(KNEE)).contains(TODAY.minusDays(4));
  }

  @Test
  void forAnybodyEveryPlanCounts() {
    assertThat(Uses.of(PLAN, null, TODAY).of(KNEE)).contains(TODAY.minusDays(1));
  }

  @Test
  void whoHasNoPlanHasUsedNothing() {
    assertThat(Uses.of(PLAN, AthleteId.create(), TODAY).of(KNEE)).isEmpty();
  }

  private static PlannedSession on(LocalDate day) {
    return PlannedSession.of(
        new SessionId(UUID.randomUUID()), day, Snapshot.of(Program.EMPTY, KNEE));
  }
}
