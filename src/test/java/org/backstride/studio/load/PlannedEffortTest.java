package org.backstride.studio.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backstride.plan.Plans.day;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.backstride.athlete.Athlete;
import org.backstride.plan.PlannedSession;
import org.backstride.plan.SessionId;
import org.backstride.plan.Snapshot;
import org.backstride.plan.edit.PlanEdit;
import org.backstride.program.notation.Notation;
import org.backstride.studio.OpenStudio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a plan asks of the days to come.
class PlannedEffortTest {

  @TempDir Path folder;

  @Test
  void whatIsPlannedAfterTodayCountsByItsExertion() throws InterruptedException {
    var studio = new OpenStudio(folder.resolve("library.db")).studio();
    var ana = Athlete.named("Ana");
    studio.roster().put(ana, "Add");
    var sessions =
        List.of(
            session(day(0), "- 30m fwd walk rpe 4"),
            session(day(2), "- 20m bwd walk rpe 3-5"),
            session(day(2), "- 10m fwd run rpe 6"),
            session(day(4), "- 20m bwd walk"));
    studio.plan().edit(new PlanEdit.Insert(ana.id(), sessions), "Plan");

    var effort = PlannedEffort.of(studio, ana.id(), day(0));
    studio.close();

    assertThat(effort).isEqualTo(new PlannedEffort(Map.of(day(2), 140.0), 1));
  }

  private static PlannedSession session(LocalDate date, String program) {
    return PlannedSession.of(
        SessionId.create(), date, Snapshot.of(Notation.read(program).program(), null));
  }
}
