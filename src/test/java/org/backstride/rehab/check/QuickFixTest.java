package org.backstride.rehab.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.backstride.athlete.Readiness.Level;
import org.backstride.athlete.Readiness.Tick;
import org.backstride.program.Program;
import org.backstride.program.edit.EditResult.Edited;
import org.backstride.program.edit.ProgramEditor;
import org.backstride.program.notation.Notation;
import org.backstride.rehab.Finding;
import org.backstride.rehab.RuleId;
import org.backstride.text.Formats;
import org.backstride.text.Messages;
import org.backstride.unit.UnitSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuickFixTest {

  private static final String RISKY =
      """
      @frequency: 5
      @surface: treadmill
      - 5m fwd walk 4kmh
      - 6m bwd walk 5.0kmh grade -2%
      3x
        - 1m fwd walk
        - 1m bwd walk
      - 20mtr bwd walk grass
      """;

  @Test
  void theTurnOnTheBeltGetsARestThatSaysWhatToDo() {
    var program = Notation.read("@surface: treadmill\n- 1m fwd walk\n- 1m bwd walk rail").program();
    var finding =
        SafetyRules.check(program, People.ready(Level.NOVICE), People.TODAY).stream()
            .filter(f -> f.rule() == RuleId.S34)
            .findFirst()
            .orElseThrow();

    var fixed = ProgramEditor.applied(program, finding.fixes().getFirst().edit());

    assertThat(Notation.print(fixed))
        .isEqualTo(
            """
            @surface: treadmill
            - 1m fwd walk
            - 20s rest still "Stop the belt, turn, hold the rail, restart slowly"
            - 1m bwd walk rail
            """);
  }

  @Test
  void aRuleIsMendedWhereverItSpeaksInOneEdit() {
    var program =
        Notation.read(
                """
                @surface: treadmill
                - 1m fwd walk
                - 1m bwd walk rail
                3x
                  - 1m fwd walk
                  - 1m bwd walk rail
                """)
            .program();

    var mended = SafetyRules.mended(program, QuickFixTest::check, RuleId.S34);

    assertThat(check(mended)).noneMatch(found -> found.rule() == RuleId.S34);
    assertThat(Notation.print(mended)).contains("  - 20s rest still").endsWith("bwd walk rail\n");
  }

  @Test
  void whereARuleOffersNoFixNothingIsMended() {
    var program = Notation.read("@surface: treadmill\n- 1m mixed walk").program();

    assertThat(check(program)).anyMatch(found -> found.rule() == RuleId.S34);
    assertThat(SafetyRules.mended(program, QuickFixTest::check, RuleId.S34)).isEqualTo(program);
  }

  @Test
  void aLongBoutIsSplitIntoPartsOfEqualLength() {
    var program = Notation.read("- 5m bwd walk 2kmh").program();
    var finding =
        SafetyRules.check(program, People.ready(Level.NOVICE), People.TODAY).stream()
            .filter(f -> f.rule() == RuleId.S24)
            .findFirst()
            .orElseThrow();

    var fixed = ProgramEditor.applied(program, finding.fixes().getFirst().edit());

    assertThat(Notation.print(fixed))
        .isEqualTo(
            """
            3x skip-last-recovery
              - 1m40s bwd walk 2kmh
              - 1m recovery still
            """);
  }

  @Test
  void everyFixCanBeAppliedAndSatisfiesItsRuleThere() {
    var novice =
        Stream.of(Tick.values()).reduce(People.ready(Level.NOVICE), People::without, (a, _) -> a);
    var program = Notation.read(RISKY).program();

    var findings = SafetyRules.check(program, novice, People.TODAY);

    var fixable = findings.stream().filter(finding -> !finding.fixes().isEmpty()).toList();
    assertThat(fixable.stream().map(Finding::rule).distinct())
        .contains(RuleId.S02, RuleId.S03, RuleId.S05, RuleId.S11, RuleId.S17, RuleId.S24)
        .contains(RuleId.S26, RuleId.S29, RuleId.S34);
    assertThat(fixable)
        .allSatisfy(
            finding -> {
              var result = ProgramEditor.apply(program, finding.fixes().getFirst().edit());
              assertThat(result).isInstanceOf(Edited.class);
              var after = SafetyRules.check(((Edited) result).program(), novice, People.TODAY);
              assertThat(count(after, finding)).isLessThan(count(findings, finding));
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "es"})
  void everyFindingCanBeReadInEveryLanguage(String language) {
    var locale = Locale.of(language);
    var messages = Messages.in(locale);
    var formats = new Formats(locale, UnitSystem.METRIC);
    var novice =
        Stream.of(Tick.values()).reduce(People.ready(Level.NOVICE), People::without, (a, _) -> a);

    var findings = SafetyRules.check(Notation.read(RISKY).program(), novice, People.TODAY);

    assertThat(findings)
        .allSatisfy(
            finding -> {
              for (var text : List.of(finding.message(), finding.satisfiedBy(), finding.source())) {
                assertThat(messages.text(text.key(), formats.quantities(text.quantities())))
                    .isNotBlank()
                    .doesNotContain("{0}", "{1}");
              }
              finding
                  .fixes()
                  .forEach(fix -> assertThat(messages.text(fix.labelKey())).isNotBlank());
              assertThat(messages.text(finding.rule().titleKey())).isNotBlank();
            });
  }

  private static long count(List<Finding> findings, Finding like) {
    return findings.stream().filter(f -> f.message().key().equals(like.message().key())).count();
  }

  private static List<Finding> check(Program program) {
    return SafetyRules.check(program, People.ready(Level.NOVICE), People.TODAY);
  }
}
