package org.backstride.ui.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.backstride.program.BlockPath;
import org.backstride.program.Program;
import org.backstride.program.notation.Notation;
import org.backstride.rehab.Conditions;
import org.backstride.rehab.Finding;
import org.backstride.rehab.RuleId;
import org.backstride.rehab.check.SafetyRules;
import org.junit.jupiter.api.Test;

class FindingGroupTest {

  /// Two turns on a moving belt.
  private static final Program TURNS =
      Notation.read(
              """
              # Turns
              @surface: treadmill
              - 5m warmup fwd walk 4kmh
              - 1m bwd walk 2kmh rail stop pain>5
              - 1m fwd walk 4kmh rail
              - 5m cooldown fwd walk 4kmh
              """)
          .program();

  @Test
  void whatIsSaidOfSeveralBlocksIsOneGroupWithItsPlaces() {
    var group = turns();

    assertThat(group.findings()).hasSize(2);
    assertThat(group.places()).containsExactly(BlockPath.of(1), BlockPath.of(2));
  }

  @Test
  void theSameRuleWithOtherNumbersIsAnotherGroup() {
    var program =
        Notation.read(
                """
                # Long
                - 5m warmup fwd walk
                - 12m bwd walk
                - 1m fwd walk
                - 15m bwd walk
                - 5m cooldown fwd walk
                """)
            .program();

    var groups =
        FindingGroup.of(check(program)).stream()
            .filter(group -> group.first().rule() == RuleId.S24)
            .toList();

    assertThat(groups).hasSize(2);
    assertThat(groups.getFirst().saysTheSameAs(groups.getLast())).isTrue();
    assertThat(groups.getFirst().kind()).isEqualTo(groups.getLast().kind());
  }

  @Test
  void goingOnFromTheLastPlaceComesBackToTheFirst() {
    var group = turns();

    assertThat(group.placeAfter(List.of())).isEqualTo(BlockPath.of(1));
    assertThat(group.placeAfter(List.of(BlockPath.of(1)))).isEqualTo(BlockPath.of(2));
    assertThat(group.placeAfter(List.of(BlockPath.of(2)))).isEqualTo(BlockPath.of(1));
    assertThat(group.placeAfter(List.of(BlockPath.of(0)))).isEqualTo(BlockPath.of(1));
  }

  @Test
  void aFindingOfTheWholeProgramHasNoPlace() {
    var program = Notation.read("# No end\n- 5m warmup fwd walk\n- 5m fwd walk\n").program();

    var group =
        FindingGroup.of(check(program)).stream()
            .filter(each -> each.first().rule() == RuleId.S29)
            .findFirst()
            .orElseThrow();

    assertThat(group.places()).isEmpty();
    assertThat(group.placeAfter(List.of(BlockPath.of(0)))).isEqualTo(BlockPath.ROOT);
  }

  private static FindingGroup turns() {
    return FindingGroup.of(check(TURNS)).stream()
        .filter(group -> group.first().rule() == RuleId.S34)
        .findFirst()
        .orElseThrow();
  }

  private static List<Finding> check(Program program) {
    return SafetyRules.check(program, null, Conditions.on(LocalDate.of(2026, 11, 21)));
  }
}
