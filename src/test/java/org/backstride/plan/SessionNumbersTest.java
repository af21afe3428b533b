package org.backstride.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.backstride.program.Program;
import org.backstride.program.notation.Notation;
import org.junit.jupiter.api.Test;

class SessionNumbersTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
  private static final Program PROGRAM = Notation.read("- 5min bwd walk\n").program();

  @Test
  void aPhaseCountsItsOwnSessionsFromOne() {
    var before = session(0);
    var first = session(7);
    var second = session(9);
    var after = session(21);
    var phase = new Mark.Phase(MarkId.create(), Days.counted(DAY.plusDays(7), 7), "Base", "");
    var plan = new AthletePlan(List.of(after, second, first, before), List.of(phase));

    var numbers = SessionNumbers.of(plan);

    assertThat(Stream.of(before, first, second, after).map(each -> numbers.of(each.id())))
        .containsExactly(1, 1, 2, 2);
  }

  @Test
  void twoSessionsOfOneDayHaveTheirOwnNumbers() {
    var morning = session(0);
    var evening = session(0);

    var numbers = SessionNumbers.of(new AthletePlan(List.of(morning, evening), List.of()));

    assertThat(numbers.of(morning.id())).isEqualTo(1);
    assertThat(numbers.of(evening.id())).isEqualTo(2);
  }

  @Test
  void aSessionOfAnotherPlanHasNoNumber() {
    var numbers = SessionNumbers.of(AthletePlan.EMPTY);

    assertThatIllegalArgumentException().isThrownBy(() -> numbers.of(SessionId.create()));
  }

  private static PlannedSession session(int day) {
    return PlannedSession.of(SessionId.create(), DAY.plusDays(day), Snapshot.of(PROGRAM, null));
  }
}
