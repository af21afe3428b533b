package org.backstride.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.backstride.athlete.AthleteId;
import org.backstride.plan.AthletePlan;
import org.backstride.plan.Plan;
import org.backstride.plan.PlannedSession;
import org.backstride.plan.Plans;
import org.backstride.plan.edit.PlanEdit;
import org.backstride.plan.edit.PlanEditor;
import org.backstride.plan.edit.PlanResult.Edited;
import org.backstride.program.resolve.References;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A plan of 16 weeks for 20 athletes, five sessions a week, shifted by a day.
@Tag("bench")
@ExtendWith(BenchTable.class)
class PlanShiftBench {

  @Test
  void aPlanOfTwentyPeopleIsShiftedWithinAHundredMilliseconds() {
    var plan = plan();
    var editor = new PlanEditor(_ -> References.UNKNOWN);
    var edit = new PlanEdit.Shift(plan.athletes().keySet(), Plans.MONDAY, 1);
    double[] millis = new double[40];

    for (int i = 0; i < millis.length; i++) {
      long start = System.nanoTime();
      var result = editor.apply(plan, edit);
      millis[i] = (System.nanoTime() - start) / 1e6;
      assertThat(((Edited) result).touched()).hasSize(1_600);
    }

    Arrays.sort(millis);
    BenchTable.add(new Figure("shift 20 × 16 weeks, worst of 40", millis[39], "ms"));
  }

  private static Plan plan() {
    Map<AthleteId, AthletePlan> plans = new HashMap<>();
    for (int person = 0; person < 20; person++) {
      var sessions = new ArrayList<PlannedSession>();
      for (int i = 0; i < 80; i++) {
        sessions.add(Plans.session(person + "/" + i, i / 5 * 7 + i % 5));
      }
      plans.put(Plans.athlete("p" + person), AthletePlan.EMPTY.withSessions(sessions));
    }
    return Plan.EMPTY.with(plans);
  }
}
