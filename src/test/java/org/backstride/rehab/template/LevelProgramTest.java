package org.backstride.rehab.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.backstride.athlete.Athlete;
import org.backstride.program.notation.Notation;
import org.backstride.rehab.Provenance;
import org.backstride.rehab.care.CareRecord;
import org.backstride.rehab.course.Ceiling;
import org.backstride.rehab.course.Course;
import org.backstride.rehab.course.Dose;
import org.backstride.rehab.course.Ladder;
import org.backstride.rehab.course.Protocols;
import org.backstride.rehab.decision.Decision;
import org.backstride.rehab.decision.Decision.Precaution;
import org.backstride.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LevelProgramTest {

  private static final Messages ENGLISH = Messages.in(Locale.ENGLISH);
  private static final LocalDate START = LocalDate.of(2026, 11, 2);

  @Test
  void aLevelKeepsTheTemplatesFrameAndTakesItsDose() {
    var dose = Dose.walking(5, 90).withSpeedTenths(22);

    var program = LevelProgram.of(Provenance.T3, dose, 2, ENGLISH::text);

    assertThat(program.name()).isEqualTo("Retro walking for knee osteoarthritis, level 2");
    assertThat(Notation.print(program))
        .contains("5x skip-last-recovery")
        .contains("- 1m30s bwd walk 2.2kmh grade 0% rail stop pain>5");
  }

  @Test
  void anInclineStandsInTheStep() {
    var dose = Dose.walking(4, 120).withSpeedTenths(30).withGradeTenths(20);

    assertThat(Notation.print(LevelProgram.of(Provenance.T4, dose, 3, ENGLISH::text)))
        .contains("- 2m bwd walk 3.0kmh grade 2.0% rail");
  }

  @Test
  void aPlannedProgramSaysItsLevelWhateverWasAddedToHoldOnTo() {
    var course = course();
    var second = LevelProgram.of(Provenance.T3, course.levels().get(1), 2, ENGLISH::text);

    assertThat(LevelProgram.levelOf(course, second)).hasValue(2);
    assertThat(LevelProgram.levelOf(course, Guarded.with(second, Set.of(Precaution.SPOTTER))))
        .hasValue(2);
    assertThat(LevelProgram.levelOf(course, Notation.read("- 5m bwd walk").program())).isEmpty();
    assertThat(LevelProgram.levelOf(course, Notation.read("3x\n- 5m bwd walk").program()))
        .isEmpty();
  }

  @Test
  void aSessionOfThenWasDoneAtTheLevelOfThen() {
    var course = course();
    var record = CareRecord.EMPTY.with(course);
    var first = LevelProgram.of(Provenance.T3, course.levels().get(0), 1, ENGLISH::text);

    assertThat(LevelProgram.levelDone(record, START.plusDays(2), first)).isEqualTo(1);
    assertThat(LevelProgram.levelDone(record, START.plusDays(2), null)).isEqualTo(2);
    assertThat(LevelProgram.levelDone(record, START.minusDays(1), first)).isZero();
  }

  /// Climbed to its second level.
  private static Course course() {
    var ceiling = new Ceiling(120, 600, 0, 0, Ceiling.Run.NEVER);
    var frame = new Course.Frame(Provenance.T3, START, 6, 3);
    return Course.begun(Athlete.named("Ana").id(), frame, Dose.walking(5, 60), ceiling)
        .after(new Decision.Advance());
  }

  @ParameterizedTest
  @EnumSource(Provenance.class)
  void everyProtocolHasAProgramForEachOfItsLevels(Provenance protocol) {
    var nobody = Athlete.named("Nobody");
    var dose = Protocols.first(protocol, nobody, 0);
    Ceiling ceiling = Protocols.ceiling(protocol, nobody, 20);
    int level = 1;
    while (true) {
      var program = LevelProgram.of(protocol, dose, level, ENGLISH::text);
      var read = Notation.read(Notation.print(program));
      assertThat(read.problems()).isEmpty();
      assertThat(read.program()).isEqualTo(program);
      assertThat(Provenance.of(program)).hasValue(protocol);
      var rung = Ladder.next(dose, ceiling);
      if (rung.isEmpty()) {
        break;
      }
      dose = rung.get().dose();
      level++;
    }
    assertThat(level).isBetween(1, 60);
  }
}
