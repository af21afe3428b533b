package org.backstride.rehab.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.UUID;
import org.backstride.rehab.course.Ruling.Signature;
import org.backstride.rehab.course.Ruling.Subject;
import org.backstride.rehab.course.Ruling.Verdict;
import org.backstride.rehab.decision.Decision;
import org.backstride.rehab.decision.Row;
import org.backstride.rehab.response.Reports;
import org.backstride.rehab.response.ResponseId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RulingTest {

  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
  private static final Subject SUBJECT = new Subject(Reports.WHO, ResponseId.create());

  @ParameterizedTest
  @EnumSource(
      value = Verdict.class,
      names = {"CHANGED", "DECLINED", "CLEARED"})
  void whateverDiffersFromTheProposalSaysWhy(Verdict verdict) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ruling(verdict, Decision.repeat(), new Signature(" ", "Eva", NOON)));
  }

  @Test
  void acceptedIsWhatWasProposed() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> ruling(Verdict.ACCEPTED, Decision.repeat(), new Signature("", "Eva", NOON)));
    assertThat(
            ruling(Verdict.ACCEPTED, new Decision.Refer(), new Signature("", "", NOON)).decided())
        .isEqualTo(new Decision.Refer());
  }

  @Test
  void nobodysClearanceIsNone() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Ruling.clearance(
                    SUBJECT, Row.R1, new Decision.Refer(), new Signature("Fine", " ", NOON)));
  }

  @Test
  void aClearanceThatLocksIsNone() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                ruling(Verdict.CLEARED, new Decision.Refer(), new Signature("Fine", "Eva", NOON)));
  }

  @Test
  void aClearanceRepeatsTheLevelAndKeepsWhatLocked() {
    var clearance =
        Ruling.clearance(SUBJECT, Row.R1, new Decision.Refer(), new Signature("Fine", "Eva", NOON));

    assertThat(clearance.decided()).isEqualTo(Decision.repeat());
    assertThat(clearance.proposed()).isEqualTo(new Decision.Refer());
    assertThat(clearance.verdict()).isEqualTo(Verdict.CLEARED);
  }

  private static Ruling ruling(Verdict verdict, Decision decided, Signature signature) {
    return new Ruling(
        UUID.randomUUID(), SUBJECT, Row.R1, new Decision.Refer(), verdict, decided, signature);
  }
}
