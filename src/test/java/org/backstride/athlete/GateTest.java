package org.backstride.athlete;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.backstride.athlete.Condition.Care;
import org.backstride.athlete.Condition.Risk;
import org.backstride.athlete.Gate.Reason;
import org.backstride.athlete.Readiness.Answer;
import org.backstride.athlete.Readiness.Clearance;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GateTest {

  private static final LocalDate ASKED = LocalDate.of(2026, 10, 12);
  private static final Screening ALL_NO = Screening.NOT_DONE.asked(ASKED, "Eva").withOpenAsNo();
  private static final Athlete RUNNER = Athlete.named("Runner");
  private static final Athlete PATIENT =
      RUNNER.withCondition(new Condition(Care.REHAB, Set.of(), "Knee", null, Set.of()));

  @Test
  void inTrainingNobodyHasToBeAsked() {
    assertThat(Gate.of(RUNNER).isOpen()).isTrue();
  }

  @Test
  void inRehabilitationTheGateIsClosedUntilAllIsAsked() {
    assertThat(Gate.of(PATIENT).reasons()).containsExactly(Reason.NOT_SCREENED);
    assertThat(Gate.of(PATIENT.withScreening(ALL_NO)).isOpen()).isTrue();
  }

  @Test
  void oneQuestionLeftOutKeepsItClosed() {
    var partly = ALL_NO.withAnswer(Question.CALF, Answer.NOT_RECORDED);

    assertThat(partly.open()).containsExactly(Question.CALF);
    assertThat(Gate.of(PATIENT.withScreening(partly)).reasons())
        .containsExactly(Reason.NOT_SCREENED);
  }

  @Test
  void answersWithoutADayAreNoScreening() {
    assertThat(Gate.of(PATIENT.withScreening(ALL_NO.asked(null, ""))).isOpen()).isFalse();
  }

  @ParameterizedTest
  @EnumSource(Question.class)
  void aYesClosesOrAsksForPrecautions(Question question) {
    var gate = Gate.of(PATIENT.withScreening(ALL_NO.withAnswer(question, Answer.YES)));

    if (question.isAbsolute()) {
      assertThat(gate.reasons()).containsExactly(Reason.RED_FLAG);
      assertThat(gate.precautions()).isEmpty();
    } else {
      boolean clearance = question == Question.BALANCE || question == Question.OLD_INJURY;
      assertThat(gate.reasons()).isEqualTo(clearance ? List.of(Reason.NOT_CLEARED) : List.of());
      assertThat(gate.precautions()).containsExactly(question);
    }
  }

  @Test
  void aClearanceWithNameAndDayOpensARedFlag() {
    var flagged = PATIENT.withScreening(ALL_NO.withAnswer(Question.CALF, Answer.YES));

    assertThat(open(flagged, Answer.YES, ASKED, "Dr Halvorsen")).isTrue();
    assertThat(open(flagged, Answer.YES, ASKED.plusDays(3), "Dr Halvorsen")).isTrue();
    assertThat(open(flagged, Answer.YES, ASKED.minusDays(1), "Dr Halvorsen")).isFalse();
    assertThat(open(flagged, Answer.YES, null, "Dr Halvorsen")).isFalse();
    assertThat(open(flagged, Answer.YES, ASKED, " ")).isFalse();
    assertThat(open(flagged, Answer.NOT_RECORDED, ASKED, "Dr Halvorsen")).isFalse();
  }

  @Test
  void aRefusalClosesItWhateverElseIsSaid() {
    var refused = cleared(RUNNER, Answer.NO, ASKED, "Dr Halvorsen");

    assertThat(Gate.of(refused).reasons()).containsExactly(Reason.REFUSED);
  }

  @ParameterizedTest
  @EnumSource(
      value = Risk.class,
      names = {"BALANCE_DISORDER", "PREVIOUS_INJURY"})
  void balanceAndEarlierInjuryAskForAClearance(Risk risk) {
    var athlete =
        RUNNER.withCondition(new Condition(Care.TRAINING, Set.of(), "", null, Set.of(risk)));

    assertThat(Gate.of(athlete).reasons()).containsExactly(Reason.NOT_CLEARED);
    assertThat(open(athlete, Answer.YES, ASKED, "Dr Halvorsen")).isTrue();
  }

  @Test
  void aLockHoldsEvenAgainstAClearanceUntilItIsLifted() {
    var locked = PATIENT.withScreening(ALL_NO.locked(ASKED.plusDays(20)));

    assertThat(Gate.of(cleared(locked, Answer.YES, ASKED.plusDays(21), "Dr H")).reasons())
        .containsExactly(Reason.LOCKED);
    assertThat(Gate.of(locked.withScreening(locked.screening().locked(null))).isOpen()).isTrue();
  }

  @Test
  void severalReasonsStandTogether() {
    var athlete =
        PATIENT.withScreening(
            Screening.NOT_DONE
                .asked(ASKED, "Eva")
                .withAnswer(Question.CALF, Answer.YES)
                .withAnswer(Question.BALANCE, Answer.YES)
                .locked(ASKED));

    assertThat(Gate.of(athlete).reasons())
        .containsExactly(Reason.LOCKED, Reason.RED_FLAG, Reason.NOT_CLEARED, Reason.NOT_SCREENED);
  }

  @Test
  void openAsNoLeavesGivenAnswersAlone() {
    var screening = Screening.NOT_DONE.withAnswer(Question.NECK, Answer.YES).withOpenAsNo();

    assertThat(screening.yes()).containsExactly(Question.NECK);
    assertThat(Stream.of(Question.values()).filter(screening::saysYes).count()).isEqualTo(1);
    assertThat(screening.open()).isEmpty();
  }

  private static boolean open(
      Athlete athlete, Answer answer, @Nullable LocalDate day, String clinician) {
    return Gate.of(cleared(athlete, answer, day, clinician)).isOpen();
  }

  private static Athlete cleared(
      Athlete athlete, Answer answer, @Nullable LocalDate day, String clinician) {
    return athlete.withReadiness(
        athlete.readiness().withClearance(new Clearance(answer, day, clinician)));
  }
}
