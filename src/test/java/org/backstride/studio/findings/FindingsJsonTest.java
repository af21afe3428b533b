package org.backstride.studio.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.backstride.athlete.Athlete;
import org.backstride.program.notation.Notation;
import org.backstride.rehab.Conditions;
import org.backstride.rehab.Exemption;
import org.backstride.rehab.Exemption.Given;
import org.backstride.rehab.Exemption.Subject;
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
        SafetyRules.check(program, null, Conditions.on(LocalDate.of(2026, 11, 21))).stream()
            .filter(finding -> finding.rule() == RuleId.S34)
            .toList();

    assertThat(FindingsJson.write(program, turns, ENGLISH))
        .isEqualTo(
            """
            {"form":"backstride-findings","version":1,"program":"Try","errors":0,"warnings":1,\
            "hints":0,"overridden":0,"findings":[{"rule":"S34","severity":"warning","path":[1],\
            "message":"The direction changes on the treadmill without standing still long enough.",\
            "satisfiedBy":"Put a rest of at least 15 seconds in front of this step: stop the belt, \
            turn, hold the rail, restart slowly.","source":"Our own reasoning",\
            "sourceKey":"rehab.source.own",\
            "fixes":["Insert a rest to turn round"]}]}\
            """);
  }

  @Test
  void aProgramWithoutFindingsHasAnEmptyList() {
    var program = Notation.read("- 5m fwd walk").program();

    assertThat(FindingsJson.write(program, List.of(), ENGLISH)).endsWith("\"findings\":[]}");
  }

  @Test
  void anOverriddenFindingSaysByWhomAndWhyAndCountsAsNoError() {
    var program =
        Notation.read("# Try\n@surface: treadmill\n- 1m fwd walk\n- 1m bwd walk").program();
    var athlete = Athlete.named("Ana");
    var found =
        SafetyRules.check(program, athlete, Conditions.on(LocalDate.of(2026, 11, 21))).stream()
            .filter(finding -> finding.rule() == RuleId.S34)
            .findFirst()
            .orElseThrow();
    var exemption =
        new Exemption(
            UUID.randomUUID(),
            new Subject(athlete.id(), null, ""),
            found.topic(),
            new Given("The belt stops by itself", "Eva", Instant.parse("2026-11-10T12:00:00Z")),
            null);

    var written = FindingsJson.write(program, List.of(found.overridden(exemption)), ENGLISH);

    assertThat(written)
        .contains("\"errors\":0,\"warnings\":0,\"hints\":0,\"overridden\":1")
        .contains("\"severity\":\"error\"")
        .endsWith(
            "\"override\":{\"reason\":\"The belt stops by itself\",\"by\":\"Eva\","
                + "\"at\":\"2026-11-10T12:00:00Z\"}}]}");
  }
}
