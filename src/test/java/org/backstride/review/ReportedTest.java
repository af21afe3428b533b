package org.backstride.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backstride.plan.Plans.day;
import static org.backstride.plan.Plans.id;
import static org.backstride.plan.Plans.plan;

import java.util.Map;
import org.backstride.plan.SessionId;
import org.backstride.rehab.care.CareRecord;
import org.backstride.rehab.response.Reports;
import org.backstride.review.Reported.Ending;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportedTest {

  @Test
  void aWholeSessionRanThrough() {
    assertThat(of("a0", "peak=2 done=100"))
        .isEqualTo(Map.of(id("a"), new Reported(100, 2, Ending.RAN_THROUGH)));
  }

  @Test
  void painAboveWhatStopsEndsAnUnfinishedSessionByARule() {
    assertThat(of("a0", "peak=6 done=60"))
        .isEqualTo(Map.of(id("a"), new Reported(60, 6, Ending.STOPPED_BY_RULE)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hurt=1",
        "fell=1",
        "near=1",
        "red=CHEST_PAIN",
        "end=LIMP",
        "warm=PERSISTED",
        "before=6"
      })
  void whatEndsASessionByARuleIsNoFailure(String sign) {
    assertThat(of("a0", sign + " done=40"))
        .isEqualTo(Map.of(id("a"), new Reported(40, 2, Ending.STOPPED_BY_RULE)));
  }

  @Test
  void painThatDoesNotStopLeavesAnUnfinishedSessionAFailure() {
    assertThat(of("a0", "peak=5 done=60"))
        .isEqualTo(Map.of(id("a"), new Reported(60, 5, Ending.RAN_THROUGH)));
  }

  @Test
  void aWholeSessionWasNotStoppedHoweverMuchItHurt() {
    assertThat(of("a0", "peak=7 done=100"))
        .isEqualTo(Map.of(id("a"), new Reported(100, 7, Ending.RAN_THROUGH)));
  }

  @Test
  void aReportOfAnotherDayBelongsToNoSession() {
    assertThat(of("a1", "peak=2 done=100")).isEmpty();
  }

  @Test
  void theFirstReportOfADayIsOnItsFirstSession() {
    assertThat(of("a0 b0", "peak=2 done=100")).containsOnlyKeys(id("a"));
  }

  private static Map<SessionId, Reported> of(String sessions, String differences) {
    var record = CareRecord.EMPTY.with(Reports.report(day(0), differences));
    return Reported.of(plan(sessions), record);
  }
}
