package org.backstride.rehab.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.backstride.athlete.Readiness.Level;
import org.backstride.load.RecentDose;
import org.backstride.program.BlockPath;
import org.backstride.program.notation.Notation;
import org.backstride.rehab.ClinicRules;
import org.backstride.rehab.Finding;
import org.backstride.rehab.RuleId;
import org.backstride.rehab.Wording;
import org.backstride.unit.Quantity;
import org.junit.jupiter.api.Test;

/// S28 against the last seven days: bouts of 2 min, 10 min backward in all, at 2 km/h.
class RecentRulesTest {

  private static final RecentDose LAST_WEEK = new RecentDose(120, 600, 2 / 3.6);

  @Test
  void theSameDoseAgainIsNoRise() {
    assertThat(found("5x\n  - 2m bwd walk 2.0kmh\n  - 1m recovery still")).isEmpty();
  }

  @Test
  void oneDoseMayRise() {
    assertThat(found("5x\n  - 3m bwd walk 2.0kmh\n  - 1m recovery still")).isEmpty();
    assertThat(found("8x\n  - 2m bwd walk 2.0kmh\n  - 1m recovery still")).isEmpty();
    assertThat(found("5x\n  - 2m bwd walk 2.5kmh\n  - 1m recovery still")).isEmpty();
  }

  @Test
  void longerAndFasterAtOnceIsSaidWithBothFigures() {
    assertThat(found("5x\n  - 3m bwd walk 2.5kmh\n  - 1m recovery still"))
        .containsExactly(
            Finding.Text.of(
                "rehab.rule.S28.boutSpeed",
                new Quantity.Seconds(120),
                new Quantity.Seconds(180),
                new Quantity.MetresPerSecond(2 / 3.6),
                new Quantity.MetresPerSecond(625.0 / 900)));
  }

  @Test
  void moreBoutsAndFasterAtOnceIsSaid() {
    assertThat(keys("8x\n  - 2m bwd walk 2.5kmh\n  - 1m recovery still"))
        .containsExactly("rehab.rule.S28.timeSpeed");
  }

  @Test
  void longerBoutsAndMoreOfThemAtOnceIsSaid() {
    assertThat(keys("8x\n  - 3m bwd walk 2.0kmh\n  - 1m recovery still"))
        .containsExactly("rehab.rule.S28.boutTime");
  }

  @Test
  void allThreeAtOnceAreSaidTogether() {
    assertThat(keys("8x\n  - 3m bwd walk 2.5kmh\n  - 1m recovery still"))
        .containsExactly("rehab.rule.S28.all");
  }

  @Test
  void aTenthMoreIsNoRise() {
    assertThat(found("5x\n  - 2m10s bwd walk 2.15kmh\n  - 1m recovery still")).isEmpty();
  }

  @Test
  void withoutASpeedOnRecordNoRiseOfItIsSaid() {
    var timeOnly = new RecentDose(120, 600, 0);

    assertThat(found(timeOnly, "5x\n  - 3m bwd walk 4kmh\n  - 1m recovery still")).isEmpty();
  }

  @Test
  void whereNothingBackwardIsOnRecordNothingIsSaid() {
    assertThat(found(RecentDose.NONE, "9x\n  - 5m bwd walk 4kmh\n  - 1m recovery still")).isEmpty();
  }

  @Test
  void theFindingIsAboutTheWholeProgram() {
    var findings = check(LAST_WEEK, "8x\n  - 3m bwd walk 2.5kmh\n  - 1m recovery still");

    assertThat(findings).extracting(Finding::path).containsExactly(BlockPath.ROOT);
    assertThat(findings).extracting(Finding::severity).containsExactly(Finding.Severity.WARNING);
  }

  private static List<String> keys(String text) {
    return found(text).stream().map(Finding.Text::key).toList();
  }

  private static List<Finding.Text> found(String text) {
    return found(LAST_WEEK, text);
  }

  private static List<Finding.Text> found(RecentDose recent, String text) {
    return check(recent, text).stream().map(Finding::message).toList();
  }

  private static List<Finding> check(RecentDose recent, String text) {
    var program = Notation.read(text).program();
    var inForce = new InForce(ClinicRules.STANDARD, List.of(), Wording.ENGLISH, recent);
    return SafetyRules.check(program, People.ready(Level.NOVICE), People.TODAY, inForce).stream()
        .filter(finding -> finding.rule() == RuleId.S28)
        .toList();
  }
}
