package org.backstride.rehab.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResponseWeekTest {

  private static final LocalDate WEDNESDAY = LocalDate.of(2026, 10, 14);

  @Test
  void aWeekIsNumberedFromTheBeginningAndOneWithoutAReportStands() {
    var second = Reports.good(LocalDate.of(2026, 10, 19), 1);
    var sunday = Reports.good(LocalDate.of(2026, 10, 25), 1);
    var fourth = Reports.good(LocalDate.of(2026, 11, 2), 1);

    var weeks = ResponseWeek.since(WEDNESDAY, List.of(second, sunday, fourth));

    assertThat(weeks)
        .containsExactly(
            new ResponseWeek(1, LocalDate.of(2026, 10, 12), List.of()),
            new ResponseWeek(2, LocalDate.of(2026, 10, 19), List.of(second, sunday)),
            new ResponseWeek(3, LocalDate.of(2026, 10, 26), List.of()),
            new ResponseWeek(4, LocalDate.of(2026, 11, 2), List.of(fourth)));
    assertThat(weeks.getLast().holds(LocalDate.of(2026, 11, 8))).isTrue();
    assertThat(weeks.getLast().holds(LocalDate.of(2026, 11, 9))).isFalse();
  }

  @Test
  void withoutAReportThereIsNoWeek() {
    assertThat(ResponseWeek.since(WEDNESDAY, List.of())).isEmpty();
  }
}
