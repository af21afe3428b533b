package org.backstride.rehab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.backstride.athlete.Athlete;
import org.backstride.athlete.Gate.Reason;
import org.backstride.athlete.Question;
import org.backstride.athlete.Readiness.Answer;
import org.backstride.program.ProgramId;
import org.backstride.rehab.Exemption.Given;
import org.backstride.rehab.Exemption.Subject;
import org.backstride.rehab.Exemption.Topic;
import org.backstride.rehab.Issuing.Closed;
import org.backstride.rehab.Issuing.Free;
import org.backstride.rehab.Issuing.Overridden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IssuingTest {

  private static final Instant NOON = Instant.parse("2026-11-10T12:00:00Z");

  @Test
  void toNobodyInParticularEverythingMayBeIssued() {
    assertThat(Issuing.of(null, List.of(), ZoneOffset.UTC)).isEqualTo(new Free());
  }

  @Test
  void anOpenGateIsFree() {
    assertThat(issuing(Gates.open("Ana"))).isEqualTo(new Free());
  }

  @Test
  void everyReasonThatClosesTheGateBlocks() {
    assertThat(issuing(Gates.notCleared("Ana"))).isEqualTo(new Closed(List.of(Reason.NOT_CLEARED)));
    assertThat(issuing(Gates.redFlag("Ana"))).isEqualTo(new Closed(List.of(Reason.RED_FLAG)));
    assertThat(issuing(Gates.refused("Ana"))).isEqualTo(new Closed(List.of(Reason.REFUSED)));
    assertThat(issuing(Gates.notScreened("Ana")))
        .isEqualTo(new Closed(List.of(Reason.NOT_SCREENED)));
  }

  @Test
  void aMissingClearanceMayBeOverriddenWithAReason() {
    var athlete = Gates.notCleared("Ana");
    var exemption = Gates.exemption(athlete.id(), NOON);

    assertThat(issuing(athlete, exemption)).isEqualTo(new Overridden(exemption));
    assertThat(issuing(athlete, exemption).isAllowed()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("neverOverridden")
  void aRedFlagALockARefusalAndOpenQuestionsAreNeverOverridden(Athlete athlete) {
    var exemption = Gates.exemption(athlete.id(), NOON);

    var issuing = issuing(athlete, exemption);

    assertThat(issuing).isInstanceOf(Closed.class);
    assertThat(((Closed) issuing).mayBeOverridden()).isFalse();
  }

  static Stream<Athlete> neverOverridden() {
    var locked = Gates.notCleared("Ana");
    var flagged =
        Gates.notCleared("Ana")
            .withScreening(
                Gates.notCleared("Ana").screening().withAnswer(Question.HEART, Answer.YES));
    return Stream.of(
        locked.withScreening(locked.screening().locked(LocalDate.of(2026, 11, 9))),
        flagged,
        Gates.redFlag("Ana"),
        Gates.refused("Ana"),
        Gates.notScreened("Ana"));
  }

  @Test
  void anOverrideOfSomebodyElseDoesNotHold() {
    var athlete = Gates.notCleared("Ana");

    assertThat(issuing(athlete, Gates.exemption(Gates.open("Ben").id(), NOON)).isAllowed())
        .isFalse();
  }

  @Test
  void aWithdrawnOverrideDoesNotHold() {
    var athlete = Gates.notCleared("Ana");
    var exemption = Gates.exemption(athlete.id(), NOON).withdrawnBy("Eva", NOON.plusSeconds(60));

    assertThat(exemption.holds()).isFalse();
    assertThat(issuing(athlete, exemption).isAllowed()).isFalse();
  }

  @Test
  void anOverrideFromBeforeTheQuestionsWereAskedDoesNotHold() {
    var athlete = Gates.notCleared("Ana");

    var dayBefore = Gates.exemption(athlete.id(), NOON.minusSeconds(86_400));
    var sameDay = Gates.exemption(athlete.id(), NOON);

    assertThat(issuing(athlete, dayBefore).isAllowed()).isFalse();
    assertThat(issuing(athlete, sameDay).isAllowed()).isTrue();
  }

  @Test
  void anOverrideOfOneProgramIsNoneOfTheGate() {
    var athlete = Gates.notCleared("Ana");
    var one =
        new Exemption(
            UUID.randomUUID(),
            new Subject(athlete.id(), ProgramId.create(), "Level"),
            Issuing.GATE,
            new Given("Only this", "Eva", NOON),
            null);

    assertThat(issuing(athlete, one).isAllowed()).isFalse();
  }

  @Test
  void anOverrideOfAnotherRuleIsNoneOfTheGate() {
    var athlete = Gates.notCleared("Ana");
    var other =
        new Exemption(
            UUID.randomUUID(),
            new Subject(athlete.id(), null, ""),
            new Topic(RuleId.S24, "rehab.rule.S24.message"),
            new Given("Long bouts are fine", "Eva", NOON),
            null);

    assertThat(issuing(athlete, other).isAllowed()).isFalse();
  }

  @Test
  void anOverrideWithoutReasonOrNameIsNone() {
    var subject = new Subject(Gates.open("Ana").id(), null, "");

    assertThatThrownBy(() -> exemption(subject, new Given(" ", "Eva", NOON)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> exemption(subject, new Given("Seen", "", NOON)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Exemption exemption(Subject subject, Given given) {
    return new Exemption(UUID.randomUUID(), subject, Issuing.GATE, given, null);
  }

  private static Issuing issuing(Athlete athlete, Exemption... exemptions) {
    return Issuing.of(athlete, List.of(exemptions), ZoneOffset.UTC);
  }
}
