package org.backstride.studio.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.backstride.program.notation.Notation;
import org.backstride.rehab.Conditions;
import org.backstride.rehab.RuleId;
import org.backstride.rehab.check.SafetyRules;
import org.backstride.text.Formats;
import org.backstride.text.Messages;
import org.backstride.unit.UnitSystem;
import org.junit.jupiter.api.Test;

class FindingsJsonTest {

  private static final FindingWords ENGLISH =
      new FindingWords(Messages.in(Locale.ENGLISH), new Formats(Locale.ENGLISH, UnitSystem.METRIC));

  @Test
  void aFindingSaysWhatItIsAboutAndWhatWouldSatisfyIt() {
    var program =
        Notation.read("# Try\n@surface: treadmill\n- 1m fwd walk\n- 1m bwd walk").program();
    var turns =
        SafetyRules.check(program, null, Conditions.UNKNOWN).stream()
            .filter(finding -> finding.rule() == RuleId.S34)
            .toList();

    assertThat(FindingsJson.write(program, turns, ENGLISH))
        .isEqualTo(
            """
            {"form":"backstride-findings","version":1,"program":"Try","errors":0,"warnings":1,\
            "hints":0,"findings":[{"rule":"S34","severity":"warning","path":[1],\
            "message":"The direction changes on the treadmill without standing still for 15 seconds.",\
            "satisfiedBy":"Put a rest of at least 15 seconds in front of this step: stop the belt, \
            turn, hold the rail, restart slowly.","source":"Our own reasoning",\
            "fixes":["Insert a rest to turn round"]}]}\
            """);
  }

  @Test
  void aProgramWithoutFindingsHasAnEmptyList() {
    var program = Notation.read("- 5m fwd walk").program();

    assertThat(FindingsJson.write(program, List.of(), ENGLISH)).endsWith("\"findings\":[]}");
  }
}
