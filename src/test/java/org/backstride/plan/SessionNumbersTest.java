package org.backstride.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    assertThat(Stream.of(before, first, second, after).map(each -> numbers.of(each.id()).number()))
        .containsExactly(1, 1, 2, 2);
  }

  @Test
  void twoSessionsOfOneDayHaveTheirOwnNumbers() {
    var morning = session(0);
    var evening = session(0);

    var numbers = SessionNumbers.of(new AthletePlan(List.of(morning, evening), List.of()));

    assertThat(numbers.of(morning.id()).number()).isEqualTo(1);
    assertThat(numbers.of(evening.id()).number()).isEqualTo(2);
  }

  @Test
  void aSessionOfAnotherPlanHasNoNumber() {
    var numbers = SessionNumbers.of(AthletePlan.EMPTY);

    assertThatIllegalArgumentException().isThrownBy(() -> numbers.of(SessionId.create()));
  }

  @Test
  void aNumberOnPaperStaysWithItsSessionWhenSessionsMovePastEachOther() {
    var printed = SessionNumbers.of(Plans.plan("a0 b2 c4"));
    var moved = SessionNumbers.of(Plans.plan("a0 b6 c4"), issued(printed, "a b c"));

    assertThat(numbers(moved, "a b c")).containsExactly(1, 2, 3);
  }

  @Test
  void whatIsAddedLaterIsCountedAroundTheNumbersOnPaper() {
    var printed = SessionNumbers.of(Plans.plan("a0 b2"));
    var grown = SessionNumbers.of(Plans.plan("a0 x1 b2 y3"), issued(printed, "a b"));

    assertThat(numbers(grown, "a x b y")).containsExactly(1, 3, 2, 4);
  }

  @Test
  void theNumberOfADeletedSessionIsNotGivenAgain() {
    var printed = SessionNumbers.of(Plans.plan("a0 b2"));
    var left = SessionNumbers.of(Plans.plan("b2 x4"), issued(printed, "a b"));

    assertThat(numbers(left, "b x")).containsExactly(2, 3);
  }

  @Test
  void aSessionThatWentToAnotherPhaseIsCountedThereAndFoundOnItsOldPaper() {
    var phases = List.<Mark>of(Plans.phase("base", 0, 6), Plans.phase("build", 7, 13));
    var printed = SessionNumbers.of(Plans.plan("a0 b2 c7").withMarks(phases));
    var moved =
        SessionNumbers.of(Plans.plan("a0 c7 b9").withMarks(phases), issued(printed, "a b c"));
    var base = PaperSheet.of(moved, Plans.day(9)).getLast();

    assertThat(numbers(moved, "a c b")).containsExactly(1, 1, 2);
    assertThat(base.of(2)).map(PlannedSession::id).contains(Plans.id("b"));
  }

  private static IssuedNumbers issued(SessionNumbers printed, String names) {
    return new IssuedNumbers(
        Stream.of(names.split(" ", -1))
            .map(Plans::id)
            .collect(Collectors.toMap(printed::of, Function.identity())));
  }

  private static List<Integer> numbers(SessionNumbers numbers, String names) {
    return Stream.of(names.split(" ", -1))
        .map(name -> numbers.of(Plans.id(name)).number())
        .toList();
  }

  private static PlannedSession session(int day) {
    return PlannedSession.of(SessionId.create(), DAY.plusDays(day), Snapshot.of(PROGRAM, null));
  }
}
