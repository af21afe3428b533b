package org.backstride.rehab.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.backstride.rehab.check.People.ready;
import static org.backstride.rehab.check.People.without;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.backstride.athlete.Athlete;
import org.backstride.athlete.Readiness.Level;
import org.backstride.athlete.Readiness.Tick;
import org.backstride.program.ProgramId;
import org.backstride.program.notation.Notation;
import org.backstride.rehab.ClinicRules;
import org.backstride.rehab.ClinicRules.Switch;
import org.backstride.rehab.ClinicRules.Weight;
import org.backstride.rehab.Exemption;
import org.backstride.rehab.Exemption.Given;
import org.backstride.rehab.Exemption.Subject;
import org.backstride.rehab.Finding;
import org.backstride.rehab.Finding.Severity;
import org.backstride.rehab.Gates;
import org.backstride.rehab.RuleId;
import org.backstride.rehab.RuleLimit;
import org.backstride.rehab.Strictness;
import org.backstride.rehab.Strictness.Group;
import org.backstride.rehab.Wording;
import org.backstride.unit.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// What a clinic sets and what a clinician overrides, in what the rules then say.
class ClinicRulesTest {

  private static final Athlete NOVICE = ready(Level.NOVICE);
  private static final Instant NOON = Instant.parse("2026-11-10T12:00:00Z");
  private static final ProgramId PROGRAM = ProgramId.create();

  @ParameterizedTest(name = "{0} at {1}: {2} is fine, {3} is not")
  @CsvSource(
      delimiter = '|',
      value = {
        "S24_NOVICE | 90 | - 90s bwd walk | - 91s bwd walk",
        "X05_NECK | 60 | - 60s bwd walk | - 61s bwd walk",
        "S14_FIRST_DOSE | 120 | - 120s bwd walk | - 121s bwd walk",
        "S20_BOUT | 45 | - 45s bwd walk | - 46s bwd walk",
        "S19_FIRST_RUNG | 30 | - 30mtr bwd walk | - 31mtr bwd walk",
        "S18_RUN | 12 | - 12steps bwd run | - 13steps bwd run",
        "S04_BOUT | 12 | @surface: track; - 12mtr bwd walk; - 60s fwd walk | @surface: track; -"
            + " 13mtr bwd walk; - 60s fwd walk",
        "S34_STAND | 25 | @surface: treadmill; - 60s fwd walk; - 25s rest; - 30s bwd walk |"
            + " @surface: treadmill; - 60s fwd walk; - 24s rest; - 30s bwd walk",
        "S15_AIM | 240 | - 240s bwd walk | - 239s bwd walk",
      })
  void aLimitThatIsSetIsTheBorder(RuleLimit limit, int value, String fine, String not) {
    var rules = ClinicRules.STANDARD.with(limit, value);
    var athlete =
        switch (limit) {
          case S15_AIM -> NOVICE;
          case X05_NECK -> People.stiffNecked(NOVICE);
          default -> People.beginner(NOVICE);
        };

    assertThat(found(rules, fine.replace("; ", "\n"), athlete, limit.rule())).isEmpty();
    var broken = found(rules, not.replace("; ", "\n"), athlete, limit.rule());
    assertThat(broken).hasSize(1);
    assertThat(broken.getFirst().satisfiedBy().quantities())
        .as("what satisfies it names the clinic's number")
        .anyMatch(each -> isNumber(each, value));
  }

  private static boolean isNumber(Quantity quantity, int value) {
    return switch (quantity) {
      case Quantity.Seconds(double seconds) -> seconds == value;
      case Quantity.Metres(double metres) -> metres == value;
      case Quantity.Count(int count) -> count == value;
      case Quantity.Share _, Quantity.MetresPerSecond _, Quantity.Words _ -> false;
    };
  }

  @Test
  void howOftenAWeekIsTheClinics() {
    var often = ClinicRules.STANDARD.with(RuleLimit.S17_TIMES, 5);

    assertThat(found(ClinicRules.STANDARD, "@frequency: 4\n- 30s bwd walk", NOVICE, RuleId.S17))
        .hasSize(1);
    assertThat(found(often, "@frequency: 4\n- 30s bwd walk", NOVICE, RuleId.S17)).isEmpty();
    assertThat(found(often, "@frequency: 6\n- 30s bwd walk", NOVICE, RuleId.S17)).hasSize(1);
  }

  @Test
  void standingBeforeATurnIsTheClinics() {
    String turn = "@surface: treadmill\n- 60s fwd walk\n- 20s rest\n- 30s bwd walk rail";
    var longer = ClinicRules.STANDARD.with(RuleLimit.S34_STAND, 25);

    assertThat(found(ClinicRules.STANDARD, turn, NOVICE, RuleId.S34)).isEmpty();
    assertThat(found(longer, turn, NOVICE, RuleId.S34)).hasSize(1);
  }

  @Test
  void aWeightThatIsSetIsTheSeverityForItsGroupOnly() {
    var rules = ClinicRules.STANDARD.with(new Switch(RuleId.S24, Group.NOVICES), Weight.ERROR);

    assertThat(rules.severity(RuleId.S24, Strictness.NOVICE_OR_REHAB)).hasValue(Severity.ERROR);
    assertThat(rules.severity(RuleId.S24, Strictness.EXPERIENCED)).hasValue(Severity.WARNING);
    assertThat(found(rules, "- 121s bwd walk", NOVICE, RuleId.S24).getFirst().severity())
        .isEqualTo(Severity.ERROR);
  }

  @Test
  void aRuleThatIsOffSaysNothing() {
    var rules = ClinicRules.STANDARD.with(new Switch(RuleId.S24, Group.NOVICES), Weight.OFF);

    assertThat(found(rules, "- 900s bwd walk", NOVICE, RuleId.S24)).isEmpty();
    assertThat(rules.severity(RuleId.S24, Strictness.NOVICE_OR_REHAB)).isEqualTo(Optional.empty());
  }

  @Test
  void aRuleThatDoesNotApplyToAGroupMayBeMadeTo() {
    var rules = ClinicRules.STANDARD.with(new Switch(RuleId.S01, Group.OTHERS), Weight.HINT);

    assertThat(ClinicRules.STANDARD.severity(RuleId.S01, Strictness.EXPERIENCED)).isEmpty();
    assertThat(rules.severity(RuleId.S01, Strictness.EXPERIENCED)).hasValue(Severity.HINT);
  }

  @Test
  void theGateCannotBeSwitchedOff() {
    var gate = new Switch(RuleId.X02, Group.NOVICES);

    assertThat(ClinicRules.isSettable(RuleId.X02)).isFalse();
    assertThatThrownBy(() -> new ClinicRules(Map.of(gate, Weight.OFF), Map.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @EnumSource(RuleLimit.class)
  void everyStandardLiesWithinItsRangeAndNothingBeyondIsTaken(RuleLimit limit) {
    assertThat(limit.holds(limit.standard())).isTrue();
    assertThatThrownBy(() -> ClinicRules.STANDARD.with(limit, limit.high() + 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ClinicRules.STANDARD.with(limit, limit.low() - 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void settingTheStandardIsNoChangeAndAResetTakesBackOneRule() {
    var set =
        ClinicRules.STANDARD
            .with(RuleLimit.S24_NOVICE, 90)
            .with(new Switch(RuleId.S24, Group.NOVICES), Weight.HINT)
            .with(new Switch(RuleId.S08, Group.NOVICES), Weight.OFF);

    assertThat(set.with(RuleLimit.S24_NOVICE, 120).limits()).isEmpty();
    assertThat(set.changes(RuleId.S24)).isTrue();
    assertThat(set.reset(RuleId.S24).changes(RuleId.S24)).isFalse();
    assertThat(set.reset(RuleId.S24).changes(RuleId.S08)).isTrue();
  }

  @Test
  void anOverriddenFindingKeepsItsReasonAndForbidsNothing() {
    String program = "@surface: treadmill\n- 30s bwd walk 5kmh";
    var found = check(InForce.STANDARD, program, NOVICE, RuleId.S03).getFirst();
    var exemption = exemption(NOVICE, found);

    var after = check(with(exemption), program, NOVICE, RuleId.S03).getFirst();

    assertThat(found.forbids()).isTrue();
    assertThat(after.forbids()).isFalse();
    assertThat(after.severity()).isEqualTo(Severity.ERROR);
    assertThat(after.exemption()).isEqualTo(exemption);
  }

  @Test
  void otherNumbersAskAnew() {
    String program = "@surface: treadmill\n- 30s bwd walk %skmh";
    var found = check(InForce.STANDARD, program.formatted("5"), NOVICE, RuleId.S03).getFirst();
    var exemption = exemption(NOVICE, found);

    var faster = check(with(exemption), program.formatted("6"), NOVICE, RuleId.S03).getFirst();

    assertThat(faster.isOverridden()).isFalse();
    assertThat(faster.forbids()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"S19, - 60mtr bwd walk, - 90mtr bwd walk", "S20, - 40s bwd walk, - 300s bwd walk"})
  void aLongerBoutThanTheOverriddenOneAsksAnew(RuleId rule, String written, String longer) {
    var beginner = People.beginner(NOVICE);
    var found = check(InForce.STANDARD, written, beginner, rule).getFirst();
    var overridden = with(exemption(beginner, found));

    assertThat(check(overridden, written, beginner, rule).getFirst().isOverridden()).isTrue();
    assertThat(check(overridden, longer, beginner, rule).getFirst().isOverridden()).isFalse();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "- 20 steps bwd run, true",
    "- 20 steps bwd run \"tall\", true",
    "- 2m fwd walk; - 20 steps bwd run, true",
    "- 5m bwd run, false",
    "- 20 steps bwd run 9kmh, false",
    "- 20 steps bwd run grade 2%, false",
    "@surface: grass; - 20 steps bwd run, false"
  })
  void anOverrideWithoutNumbersEndsWhenItsBlockChanges(String written, boolean holds) {
    var beginner = without(NOVICE, Tick.BACKWARD_WALK_MASTERED);
    var found = check(InForce.STANDARD, "- 20 steps bwd run", beginner, RuleId.S25).getFirst();
    String program = written.replace("; ", "\n");

    var after = check(with(exemption(beginner, found)), program, beginner, RuleId.S25).getFirst();

    assertThat(after.isOverridden()).isEqualTo(holds);
  }

  @Test
  void aMovedBlockStaysOverridden() {
    var found = check(InForce.STANDARD, "- 121s bwd walk", NOVICE, RuleId.S24).getFirst();

    var moved =
        check(
            with(exemption(NOVICE, found)), "- 60s fwd walk\n- 121s bwd walk", NOVICE, RuleId.S24);

    assertThat(moved).hasSize(1).allMatch(Finding::isOverridden);
  }

  @Test
  void aWithdrawnOverrideHoldsNoMore() {
    var found = check(InForce.STANDARD, "- 121s bwd walk", NOVICE, RuleId.S24).getFirst();
    var withdrawn = exemption(NOVICE, found).withdrawnBy("Eva", NOON);

    assertThat(check(with(withdrawn), "- 121s bwd walk", NOVICE, RuleId.S24))
        .noneMatch(Finding::isOverridden);
  }

  @Test
  void whatIsOverriddenComesLast() {
    String program = "@surface: treadmill\n- 30s bwd walk 5kmh";
    var all = all(InForce.STANDARD, program, NOVICE);
    var first = all.getFirst();

    var after = all(with(exemption(NOVICE, first)), program, NOVICE);

    assertThat(after.getLast().topic()).isEqualTo(first.topic());
    assertThat(after).hasSameSizeAs(all);
  }

  @Test
  void aRedFlagIsNotOverriddenByAnEntryThatSaysSo() {
    var flagged = Gates.redFlag("Ana");
    var found = check(InForce.STANDARD, "- 30s bwd walk", flagged, RuleId.X02).getFirst();

    var after =
        check(with(exemption(flagged, found)), "- 30s bwd walk", flagged, RuleId.X02).getFirst();

    assertThat(found.mayBeOverridden()).isFalse();
    assertThat(after.forbids()).isTrue();
  }

  @Test
  void aMissingClearanceIsOverriddenInTheFindingAsAtTheGate() {
    var athlete = Gates.notCleared("Ana");
    var exemption = Gates.exemption(athlete.id(), NOON);

    assertThat(check(with(exemption), "- 30s bwd walk", athlete, RuleId.X02))
        .hasSize(1)
        .allMatch(Finding::isOverridden);
  }

  private static InForce with(Exemption exemption) {
    return new InForce(ClinicRules.STANDARD, List.of(exemption), Wording.ENGLISH);
  }

  private static Exemption exemption(Athlete athlete, Finding finding) {
    return new Exemption(
        UUID.randomUUID(),
        new Subject(athlete.id(), PROGRAM, "Try"),
        finding.topic(),
        new Given("Seen on the belt", "Eva", NOON),
        null);
  }

  private static List<Finding> found(
      ClinicRules rules, String program, Athlete athlete, RuleId rule) {
    return check(new InForce(rules, List.of(), Wording.ENGLISH), program, athlete, rule);
  }

  private static List<Finding> check(
      InForce inForce, String program, Athlete athlete, RuleId rule) {
    return all(inForce, program, athlete).stream()
        .filter(finding -> finding.rule() == rule)
        .toList();
  }

  private static List<Finding> all(InForce inForce, String program, Athlete athlete) {
    return SafetyRules.check(Notation.read(program).program(), athlete, People.TODAY, inForce);
  }
}
