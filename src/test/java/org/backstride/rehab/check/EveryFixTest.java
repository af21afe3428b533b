package org.backstride.rehab.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backstride.athlete.Athlete;
import org.backstride.athlete.Readiness.Level;
import org.backstride.athlete.Readiness.Tick;
import org.backstride.history.History;
import org.backstride.program.BlockPath;
import org.backstride.program.Program;
import org.backstride.program.RandomPrograms;
import org.backstride.program.edit.EditResult.Edited;
import org.backstride.program.edit.ProgramEditor;
import org.backstride.program.notation.Notation;
import org.backstride.rehab.ClinicRules;
import org.backstride.rehab.Finding;
import org.backstride.rehab.Finding.QuickFix;
import org.backstride.rehab.Finding.Severity;
import org.backstride.rehab.RuleId;
import org.backstride.rehab.RuleLimit;
import org.backstride.rehab.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Every fix that a rule offers: it is one edit, the finding is gone after it, it forbids nothing
/// new, and undo gives the program back.
class EveryFixTest {

  /// What no edit of the program would satisfy, or what only the coach can decide.
  private static final Map<String, Set<RuleId>> WITHOUT_FIX =
      Map.of(
          "where it is done is for the coach to say",
          EnumSet.of(RuleId.S01, RuleId.S08, RuleId.S13, RuleId.S33),
          "it depends on the day: weather, light, what lies about",
          EnumSet.of(RuleId.S07, RuleId.S09, RuleId.S12),
          "it asks for something to be seen, tested or ticked",
          EnumSet.of(RuleId.S10, RuleId.S25, RuleId.S32, RuleId.S35, RuleId.X02, RuleId.X03),
          "how much is prescribed is the coach's decision, not the program's",
          EnumSet.of(RuleId.S04, RuleId.S14, RuleId.S15, RuleId.S18, RuleId.S19),
          "how the dose is spread over days and weeks is decided on the calendar",
          EnumSet.of(RuleId.S20, RuleId.S21, RuleId.S27, RuleId.S28),
          "which parts go backward, and how, is the design itself",
          EnumSet.of(RuleId.S22, RuleId.S23, RuleId.X01, RuleId.X06),
          "a drill that may do harm is taken out by hand",
          EnumSet.of(RuleId.S30, RuleId.S31));

  private static final Set<RuleId> WITH_FIX =
      EnumSet.of(
          RuleId.S02,
          RuleId.S03,
          RuleId.S05,
          RuleId.S06,
          RuleId.S11,
          RuleId.S17,
          RuleId.S24,
          RuleId.S26,
          RuleId.S29,
          RuleId.S34,
          RuleId.X04,
          RuleId.X05);

  private static final String BELT = "@surface: treadmill\n";

  @Test
  void everyRuleHasAFixOrAReasonToHaveNone() {
    var all = EnumSet.copyOf(WITH_FIX);
    WITHOUT_FIX.values().forEach(all::addAll);

    assertThat(all).containsExactlyInAnyOrder(RuleId.values());
    assertThat(WITHOUT_FIX.values().stream().flatMap(Set::stream))
        .doesNotContainAnyElementsOf(WITH_FIX);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "S02, '@surface: treadmill;- 2m bwd walk 2kmh'",
    "S02, '@surface: treadmill;3x;  - 2m bwd walk 2kmh partner'",
    "S03, '@surface: treadmill;- 2m bwd walk 5kmh rail'",
    "S03, '@surface: treadmill;- 2m bwd walk 2.0-4.5kmh rpe 3 12:00/km rail'",
    "S03, '@surface: treadmill;3x;  - 2m bwd walk 2mps rail'",
    "S05, '- 2m bwd walk 2kmh grade -3%'",
    "S05, '2x;  - 2m bwd walk 2kmh grade -3deg'",
    "S06, '- 2m bwd walk 2kmh grade 3%'",
    "S11, '- 10mtr bwd walk grass'",
    "S17, '@frequency: 6;- 2m bwd walk 2kmh'",
    "S24, '- 5m bwd walk 2kmh'",
    "S24, '2x;  - 150s bwd walk 2kmh;  - 1m fwd walk'",
    "S26, '- 2m bwd walk 4.6kmh'",
    "S29, '- 2m bwd walk 2kmh'",
    "S29, '@surface: treadmill;- 2m bwd walk 2kmh rail'",
    "S29, '@surface: treadmill;- 10s rest still;- 2m bwd walk 2kmh rail;- 1m rest still'",
    "S34, '@surface: treadmill;- 1m fwd walk;- 1m bwd walk rail'",
    "S34, '@surface: treadmill;3x;  - 1m fwd walk;  - 10s rest still;  - 1m bwd walk rail'",
    "X04, '- 2m bwd walk 2kmh'",
    "X04, '@surface: treadmill;- 2m bwd walk 2kmh partner'",
    "X05, '- 3m bwd walk 2kmh'"
  })
  void aFixMendsWhatItIsOfferedFor(RuleId rule, String text) {
    var program = Notation.read(text.replace(";", "\n")).program();
    var findings = check(program, novice(), InForce.STANDARD);
    var offered =
        findings.stream().filter(each -> each.rule() == rule && !each.fixes().isEmpty()).toList();

    assertThat(offered).isNotEmpty();
    offered.forEach(each -> each.fixes().forEach(fix -> mends(program, novice(), each, fix)));
  }

  @ParameterizedTest
  @CsvSource({
    "S03, '3x each speed +1kmh;  - 2m bwd walk 2.5kmh rail treadmill'",
    "S05, '3x each grade -1%;  - 2m bwd walk 2kmh'",
    "S06, '3x each grade +1%;  - 2m bwd walk 2kmh'",
    "S24, '3x each time +60s;  - 2m bwd walk 2kmh;  - 1m fwd walk'"
  })
  void whatChangesFromRepetitionToRepetitionIsNotMendedInPart(RuleId rule, String text) {
    var findings =
        check(Notation.read(text.replace(";", "\n")).program(), novice(), InForce.STANDARD);

    assertThat(findings).anyMatch(each -> each.rule() == rule);
    assertThat(findings).noneMatch(each -> each.rule() == rule && !each.fixes().isEmpty());
  }

  @Test
  void theTurnIsAsLongAsTheClinicAsksFor() {
    var clinic =
        new InForce(ClinicRules.STANDARD.with(RuleLimit.S34_STAND, 45), List.of(), Wording.ENGLISH);
    var program = Notation.read(BELT + "- 1m fwd walk\n- 1m bwd walk rail").program();
    var finding =
        check(program, novice(), clinic).stream()
            .filter(each -> each.rule() == RuleId.S34)
            .findFirst()
            .orElseThrow();

    var fixed = ProgramEditor.applied(program, finding.fixes().getFirst().edit());

    assertThat(check(fixed, novice(), clinic)).noneMatch(each -> each.rule() == RuleId.S34);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void noFixOfAnyProgramIsOfferedInVain(long seed) {
    var random = new RandomPrograms(seed);
    for (int i = 0; i < 60; i++) {
      var program = random.programWithBlocks();
      for (var person : List.of(novice(), People.stiffNecked(People.ready(Level.INTERMEDIATE)))) {
        for (var finding : check(program, person, InForce.STANDARD)) {
          assertThat(finding.fixes().isEmpty() || WITH_FIX.contains(finding.rule()))
              .as("%s in %s", finding.rule(), Notation.print(program))
              .isTrue();
          finding.fixes().forEach(fix -> mends(program, person, finding, fix));
        }
      }
    }
  }

  private static void mends(Program program, Athlete person, Finding finding, QuickFix fix) {
    var as = finding.rule() + " " + finding.path() + " in\n" + Notation.print(program);
    var history = new History<Program>(1);

    var result = ProgramEditor.apply(program, fix.edit());

    assertThat(result).as(as).isInstanceOf(Edited.class);
    var fixed = ((Edited) result).program();
    history.push(new History.Step<>(program, fixed, fix.labelKey()));
    var before = check(program, person, InForce.STANDARD);
    var after = check(fixed, person, InForce.STANDARD);
    assertThat(like(after, finding)).as(as).hasSizeLessThan(like(before, finding).size());
    assertThat(forbidden(before)).as(as).containsAll(forbidden(after));
    assertThat(history.undo().orElseThrow().before()).as(as).isEqualTo(program);
  }

  private static List<BlockPath> like(List<Finding> findings, Finding like) {
    return findings.stream()
        .filter(each -> each.rule() == like.rule())
        .filter(each -> each.message().key().equals(like.message().key()))
        .map(Finding::path)
        .toList();
  }

  private static Set<String> forbidden(List<Finding> findings) {
    return findings.stream()
        .filter(each -> each.severity() == Severity.ERROR)
        .map(each -> each.message().key())
        .collect(Collectors.toSet());
  }

  /// Somebody new to it whom every rule speaks to.
  private static Athlete novice() {
    var ready = People.stiffNecked(People.ready(Level.NOVICE));
    return Stream.of(Tick.values()).reduce(ready, People::without, (a, _) -> a);
  }

  private static List<Finding> check(Program program, Athlete person, InForce inForce) {
    return SafetyRules.check(program, person, People.TODAY, inForce);
  }
}
