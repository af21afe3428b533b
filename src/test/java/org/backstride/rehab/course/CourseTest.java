package org.backstride.rehab.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.backstride.athlete.Athlete;
import org.backstride.athlete.threshold.Capacity;
import org.backstride.athlete.threshold.TestedSpeeds;
import org.backstride.athlete.threshold.ThresholdHistory;
import org.backstride.rehab.Provenance;
import org.backstride.rehab.course.Course.Frame;
import org.backstride.rehab.course.Course.State;
import org.backstride.rehab.course.Ruling.Signature;
import org.backstride.rehab.course.Ruling.Subject;
import org.backstride.rehab.course.Ruling.Verdict;
import org.backstride.rehab.decision.Decision;
import org.backstride.rehab.decision.Decision.Until;
import org.backstride.rehab.decision.Row;
import org.backstride.rehab.response.ResponseId;
import org.backstride.unit.Movement;
import org.backstride.unit.Speed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class CourseTest {

  private static final Athlete MARGIT =
      Athlete.named("Margit")
          .withThresholds(
              ThresholdHistory.of(
                  new Capacity(
                      null,
                      null,
                      Map.of(
                          Movement.BACKWARD_WALK,
                          new TestedSpeeds(
                              Speed.kilometresPerHour("2.2"),
                              Speed.kilometresPerHour("2.6"),
                              null)))));

  private static final Decision ADVANCE = new Decision.Advance();
  private static final Decision DOWN = new Decision.Regress(1, 2, Set.of());

  private final Course course =
      Course.begun(
          MARGIT.id(),
          new Frame(Provenance.T3, LocalDate.of(2026, 10, 12), 6, 3),
          Protocols.first(Provenance.T3, MARGIT, 5),
          Protocols.ceiling(Provenance.T3, MARGIT, 0));

  @Test
  void painOfFourOrMoreHalvesTheFirstWeek() {
    assertThat(Protocols.first(Provenance.T3, MARGIT, 3))
        .isEqualTo(Dose.walking(5, 120).withSpeedTenths(22));
    assertThat(Protocols.first(Provenance.T3, MARGIT, 4))
        .isEqualTo(Dose.walking(5, 60).withSpeedTenths(22));
  }

  @Test
  void theLevelsClimbOneVariableAtATimeToTheTestedSpeed() {
    var top = course.after(ADVANCE).after(ADVANCE).after(ADVANCE).after(ADVANCE).after(ADVANCE);

    assertThat(top.levels())
        .containsExactly(
            Dose.walking(5, 60).withSpeedTenths(22),
            Dose.walking(5, 90).withSpeedTenths(22),
            Dose.walking(5, 120).withSpeedTenths(22),
            Dose.walking(5, 120).withSpeedTenths(25));
    assertThat(top.level()).isEqualTo(4);
    assertThat(top.dose().metresPerSecond())
        .isLessThanOrEqualTo(Speed.kilometresPerHour("2.6").metresPerSecond());
  }

  @Test
  void aStepDownGoesBackToWhatWasDoneAndUpAgainToTheSame() {
    var third = course.after(ADVANCE).after(ADVANCE);

    var second = third.after(DOWN);

    assertThat(second.level()).isEqualTo(2);
    assertThat(second.dose()).isEqualTo(Dose.walking(5, 90).withSpeedTenths(22));
    assertThat(second.after(ADVANCE)).isEqualTo(third);
  }

  @Test
  void belowTheFirstLevelTheBoutsAreHalvedUnderANumberOfItsOwn() {
    var eased = course.after(DOWN);

    assertThat(eased.level()).isEqualTo(-1);
    assertThat(eased.dose().bouts()).isEqualTo(2);
    assertThat(eased.after(DOWN).level()).isEqualTo(-2);
    assertThat(eased.after(DOWN).dose().bouts()).isEqualTo(1);
    assertThat(eased.after(DOWN).after(DOWN).dose().bouts()).isEqualTo(1);
    assertThat(eased.after(ADVANCE).level()).isEqualTo(1);
    assertThat(eased.after(ADVANCE).dose()).isEqualTo(course.dose());
    assertThat(eased.after(ADVANCE).after(ADVANCE).level()).isEqualTo(2);
  }

  @Test
  void aHoldRepeatsAndAReviewLocks() {
    assertThat(course.after(Decision.repeat())).isEqualTo(course);
    var locked = course.after(new Decision.Hold(0, Until.REVIEWED));
    assertThat(locked.state()).isEqualTo(State.LOCKED);
    assertThat(locked.unlocked()).isEqualTo(course);
    assertThat(course.after(new Decision.Refer()).state()).isEqualTo(State.LOCKED);
    assertThat(course.after(new Decision.Stop()).state()).isEqualTo(State.ENDED);
    assertThat(course.after(new Decision.Stop()).unlocked().state()).isEqualTo(State.ENDED);
  }

  @ParameterizedTest
  @EnumSource(Provenance.class)
  void noProtocolBeginsAboveWhereItMayGo(Provenance protocol) {
    var first = Protocols.first(protocol, MARGIT, 0);
    var ceiling = Protocols.ceiling(protocol, MARGIT, 30);

    assertThat(first.length()).isLessThanOrEqualTo(ceiling.length());
    assertThat(first.total()).isLessThanOrEqualTo(ceiling.total());
    assertThat(first.speedTenths()).isLessThanOrEqualTo(Math.max(26, ceiling.speedTenths()));
    assertThat(Protocols.sources(protocol)).isNotEmpty();
  }

  @Test
  void aRulingOtherThanTheProposalSaysWhy() {
    assertThat(ruling(Verdict.ACCEPTED, Decision.repeat(), "")).isNotNull();
    assertThat(ruling(Verdict.CHANGED, DOWN, "Knee warm")).isNotNull();
    assertThatIllegalArgumentException().isThrownBy(() -> ruling(Verdict.CHANGED, DOWN, " "));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ruling(Verdict.DECLINED, Decision.repeat(), ""));
    assertThatIllegalArgumentException().isThrownBy(() -> ruling(Verdict.ACCEPTED, DOWN, ""));
  }

  private static Ruling ruling(Verdict verdict, Decision decided, String note) {
    return new Ruling(
        UUID.randomUUID(),
        new Subject(MARGIT.id(), ResponseId.create()),
        Row.R8,
        Decision.repeat(),
        verdict,
        decided,
        new Signature(note, "Eva", Instant.EPOCH));
  }

  @ParameterizedTest
  @MethodSource("decisionsThatGoOn")
  void aLockOutlastsEveryDecisionThatGoesOn(Decision decision) {
    var locked = course.after(new Decision.Refer());

    assertThat(locked.after(decision).state()).isEqualTo(State.LOCKED);
  }

  @Test
  void aLockedCourseCanStillBeEnded() {
    var locked = course.after(new Decision.Refer());

    assertThat(locked.after(new Decision.Stop()).state()).isEqualTo(State.ENDED);
    assertThat(locked.after(new Decision.Stop()).locked().state()).isEqualTo(State.ENDED);
  }

  static List<Decision> decisionsThatGoOn() {
    return List.of(
        new Decision.Advance(),
        Decision.repeat(),
        new Decision.Hold(1, Until.NEXT_SESSION),
        new Decision.Hold(0, Until.REASSESSED),
        new Decision.Regress(1, 2, Set.of()),
        new Decision.Regress(2, 0, Set.of()));
  }
}
