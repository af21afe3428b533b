package org.backstride.ui.rehab;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import javafx.event.Event;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.backstride.athlete.Gate;
import org.backstride.athlete.Question;
import org.backstride.rehab.Provenance;
import org.backstride.rehab.clinic.ClinicSettings;
import org.backstride.rehab.course.Course;
import org.backstride.rehab.course.Ruling;
import org.backstride.rehab.course.Ruling.Verdict;
import org.backstride.rehab.decision.Decision;
import org.backstride.rehab.decision.PainScale;
import org.backstride.rehab.decision.Thresholds;
import org.backstride.ui.gallery.Fx;
import org.backstride.ui.kit.Field;
import org.backstride.ui.kit.Place;
import org.backstride.ui.kit.ruling.RulingForm;
import org.backstride.ui.kit.ruling.SignerField;
import org.backstride.unit.GradeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Proposal, screening and outcomes in the window, on a real library.
class RehabViewTest {

  private final RehabWindow window = new RehabWindow();

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void anAcceptedProposalIsPutOnRecordAndMovesTheCourse() {
    window.open(new Place.RehabPlace(window.patient()));
    int level = course().level();

    window.click(ProposalCard.ACCEPT_ID);

    assertThat(last().verdict()).isEqualTo(Verdict.ACCEPTED);
    assertThat(last().signature().by()).isEqualTo("Eva Halvorsen, PT");
    assertThat(course().level()).isEqualTo(level + 1);
    assertThat(window.record(window.patient()).awaitsDecision()).isFalse();
  }

  @Test
  void aChangeWithoutAReasonIsRefusedWithASentence() {
    window.open(new Place.RehabPlace(window.patient()));
    int rulings = window.record(window.patient()).rulings().size();

    window.click(ProposalCard.CHANGE_ID);
    window.click(RulingForm.SAVE_ID);

    assertThat(((Field) window.node(RulingForm.NOTE_ID).getParent()).hasError()).isTrue();
    assertThat(window.record(window.patient()).rulings()).hasSize(rulings);
  }

  @Test
  void aDeclinedProposalKeepsItsReasonAndTheLevel() {
    window.open(new Place.RehabPlace(window.patient()));
    int level = course().level();

    window.click(ProposalCard.DECLINE_ID);
    window.type(RulingForm.NOTE_ID, "Knee warm today");
    window.click(RulingForm.SAVE_ID);

    assertThat(last().verdict()).isEqualTo(Verdict.DECLINED);
    assertThat(last().decided()).isEqualTo(Decision.repeat());
    assertThat(last().signature().note()).isEqualTo("Knee warm today");
    assertThat(course().level()).isEqualTo(level);
  }

  @Test
  void aMissingMorningIsTypedIntoItsLine() {
    var evening = window.evening(LocalDate.of(2026, 11, 19), "morning=?");
    Fx.run(() -> window.demo().studio().care().enter(evening, "Report"));
    window.open(new Place.RehabPlace(window.patient()));

    for (var wrong : List.of("12", "2.5", "")) {
      window.type(MorningPane.FIELD_ID, wrong);
      window.enter(MorningPane.FIELD_ID);
      assertThat(((Field) window.node(MorningPane.FIELD_ID).getParent()).below())
          .as(wrong)
          .isEqualTo("A whole number from 0 to 10.");
    }
    assertThat(window.record(window.patient()).morningsMissing(LocalDate.of(2026, 11, 20)))
        .hasSize(1);
    window.type(MorningPane.FIELD_ID, "1");
    window.enter(MorningPane.FIELD_ID);

    assertThat(window.record(window.patient()).morningsMissing(LocalDate.of(2026, 11, 20)))
        .isEmpty();
    assertThat(Fx.get(() -> window.demo().studio().history().undo()))
        .hasValue("Next morning of Marta Lindqvist");
    assertThat(window.record(window.patient()).morningsMissing(LocalDate.of(2026, 11, 20)))
        .hasSize(1);
  }

  @Test
  void theKeyboardGoesOnToTheNextThatWaitsAndThenToTheLog() {
    var care = window.demo().studio().care();
    Fx.run(
        () -> care.enter(window.evening(LocalDate.of(2026, 11, 19), "peak=7 morning=1"), "Report"));
    Fx.run(() -> care.enter(window.evening(LocalDate.of(2026, 11, 20), "morning=1"), "Report"));
    window.open(new Place.RehabPlace(window.patient()));
    int waiting = window.record(window.patient()).waiting().size();
    assertThat(waiting).isGreaterThan(1);

    for (int left = waiting - 1; left > 0; left--) {
      pressed(ProposalCard.ACCEPT_ID);
      assertThat(Fx.get(window::focused)).isEqualTo(window.node(SignerField.ID).getParent());
    }
    pressed(ProposalCard.DECLINE_ID);
    window.type(RulingForm.NOTE_ID, "Knee warm today");
    pressed(RulingForm.SAVE_ID);

    assertThat(window.record(window.patient()).waiting()).isEmpty();
    assertThat(Fx.get(window::focused)).isInstanceOf(ResponseTable.class);
  }

  private void pressed(String id) {
    Fx.run(() -> window.node(id).requestFocus());
    window.click(id);
  }

  @Test
  void nothingIsRuledWithoutANameAndTheNameTypedSigns() {
    window.open(new Place.RehabPlace(window.patient()));

    window.type(SignerField.ID, " ");
    window.click(ProposalCard.ACCEPT_ID);
    assertThat(window.record(window.patient()).awaitsDecision()).isTrue();
    window.type(SignerField.ID, "Mia Strand, PT");
    window.click(ProposalCard.ACCEPT_ID);

    assertThat(last().signature().by()).isEqualTo("Mia Strand, PT");
  }

  @Test
  void aCorrectionIsSignedByWhoeverCorrectsAndNotByWhoSignedBefore() {
    window.open(new Place.RehabPlace(window.patient()));
    window.type(SignerField.ID, "Mia Strand, PT");
    window.click(ProposalCard.ACCEPT_ID);
    int rulings = window.record(window.patient()).rulings().size();
    Fx.run(() -> window.demo().studio().care().signAs(window.unscreened(), "Mia Strand, PT"));

    window.click(ProposalCard.CORRECT_ID);
    window.type(RulingForm.NOTE_ID, "Knee warm today");
    window.click(RulingForm.SAVE_ID);
    assertThat(window.record(window.patient()).rulings()).hasSize(rulings);
    window.type(SignerField.ID, "Eva Halvorsen, PT");
    window.click(RulingForm.SAVE_ID);

    assertThat(last().signature().by()).isEqualTo("Eva Halvorsen, PT");
    assertThat(last().verdict()).isEqualTo(Verdict.CHANGED);
  }

  @Test
  void escapeLeavesTheFormOfAChangeAndRulesNothing() {
    window.open(new Place.RehabPlace(window.patient()));
    int rulings = window.record(window.patient()).rulings().size();
    window.click(ProposalCard.CHANGE_ID);

    Fx.run(
        () ->
            Event.fireEvent(
                window.node(RulingForm.NOTE_ID),
                new KeyEvent(
                    KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false)));
    Fx.settle();

    assertThat(window.lacks(RulingForm.NOTE_ID)).isTrue();
    assertThat(window.record(window.patient()).rulings()).hasSize(rulings);
  }

  @Test
  void aRedFlagLocksUntilSomebodySignsWhatWasFound() {
    var flagged = window.evening(LocalDate.of(2026, 11, 19), "red=CALF_SWELLING");
    Fx.run(() -> window.demo().studio().care().enter(flagged, "Report"));
    window.open(new Place.RehabPlace(window.patient()));
    window.click(ProposalCard.ACCEPT_ID);
    assertThat(course().state()).isEqualTo(Course.State.LOCKED);

    window.click(LockLine.OPEN_ID);
    window.click(LockLine.SAVE_ID);
    assertThat(((Field) window.node(LockLine.BY_ID).getParent()).hasError()).isTrue();
    window.type(LockLine.BY_ID, "Dr Ana Ruiz");
    window.type(LockLine.FOUND_ID, "Ultrasound clear");
    window.enter(LockLine.FOUND_ID);

    assertThat(course().state()).isEqualTo(Course.State.RUNNING);
    assertThat(last().verdict()).isEqualTo(Verdict.CLEARED);
    assertThat(last().signature().by()).isEqualTo("Dr Ana Ruiz");
    assertThat(window.lacks(LockLine.OPEN_ID)).isTrue();
  }

  @Test
  void noProtocolBeginsWhileTheGateIsClosedAndScreeningOpensIt() {
    window.open(new Place.RehabPlace(window.unscreened()));
    assertThat(window.node(CoursePane.BEGIN_ID).isDisabled()).isTrue();

    window.open(new Place.ScreeningPlace(window.unscreened()));
    for (Question question : Question.values()) {
      window.click(ScreeningView.NO_ID + question.name());
    }

    assertThat(gate().isOpen()).isTrue();
    window.open(new Place.RehabPlace(window.unscreened()));
    window.click(CoursePane.BEGIN_ID);
    assertThat(window.record(window.unscreened()).course()).isEmpty();
    begin();
    assertThat(window.record(window.unscreened()).course()).isPresent();
  }

  @Test
  void oneRedAnswerClosesTheGateAndUndoOpensItAgain() {
    window.open(new Place.ScreeningPlace(window.patient()));

    window.click(ScreeningView.YES_ID + Question.CALF.name());
    var closed =
        Fx.get(() -> Gate.of(window.demo().studio().roster().find(window.patient()).orElseThrow()));
    Fx.run(() -> window.demo().studio().history().undo());
    var open =
        Fx.get(() -> Gate.of(window.demo().studio().roster().find(window.patient()).orElseThrow()));

    assertThat(closed.reasons()).containsExactly(Gate.Reason.RED_FLAG);
    assertThat(open.isOpen()).isTrue();
  }

  @Test
  void anInclineInDegreesIsWhatTheCourseMayClimbTo() {
    screen();
    window.open(new Place.RehabPlace(window.unscreened()));
    Fx.run(
        () ->
            protocols().getSelectionModel().select(protocols().getItems().indexOf(Provenance.T4)));
    Fx.run(() -> units().getSelectionModel().select(units().getItems().indexOf(GradeUnit.DEGREES)));
    window.type(InclineForm.AMOUNT_ID, "5");

    begin();

    assertThat(window.record(window.unscreened()).course().orElseThrow().ceiling().gradeTenths())
        .isEqualTo(87);
    window.type(InclineForm.AMOUNT_ID, "10");
    window.enter(InclineForm.AMOUNT_ID);
    assertThat(window.record(window.unscreened()).course().orElseThrow().ceiling().gradeTenths())
        .isEqualTo(100);
  }

  @Test
  void afterAGraftNothingBeginsWithoutADatedClearance() {
    screen();
    window.open(new Place.RehabPlace(window.unscreened()));
    Fx.run(
        () ->
            protocols().getSelectionModel().select(protocols().getItems().indexOf(Provenance.T5)));

    begin();

    assertThat(window.record(window.unscreened()).course()).isEmpty();
  }

  @Test
  void runningBackwardBeginsOnlyWithAReasonWhereTheWalkIsNotMastered() {
    screen();
    window.open(new Place.RehabPlace(window.unscreened()));
    Fx.run(
        () ->
            protocols().getSelectionModel().select(protocols().getItems().indexOf(Provenance.T8)));
    begin();
    assertThat(window.record(window.unscreened()).course()).isEmpty();

    window.type(CoursePane.REASON_ID, "Runs backward in goal since years");
    begin();

    assertThat(window.record(window.unscreened()).course()).isPresent();
    assertThat(Fx.get(() -> window.demo().studio().clinic().about(window.unscreened())).getFirst())
        .satisfies(
            kept ->
                assertThat(kept.given().reason()).isEqualTo("Runs backward in goal since years"));
  }

  @Test
  void downhillBeginsNothing() {
    screen();
    window.open(new Place.RehabPlace(window.unscreened()));
    Fx.run(
        () ->
            protocols().getSelectionModel().select(protocols().getItems().indexOf(Provenance.T4)));
    window.type(InclineForm.AMOUNT_ID, "-3");

    begin();

    assertThat(window.record(window.unscreened()).course()).isEmpty();
  }

  @Test
  void anOwnAdvanceLimitNeedsANoteHoldsAndIsTakenBack() {
    window.open(new Place.RehabPlace(window.patient()));
    window.click(AdvanceLimitLine.OPEN_ID);
    window.type(AdvanceLimitLine.USUAL_ID, "3");
    window.enter(AdvanceLimitLine.USUAL_ID);
    assertThat(((Field) window.node(AdvanceLimitLine.NOTE_ID).getParent()).hasError()).isTrue();

    window.type(AdvanceLimitLine.NOTE_ID, "Hurts 3 at rest since years");
    window.enter(AdvanceLimitLine.NOTE_ID);

    assertThat(window.record(window.patient()).thresholds().advanceLimit()).isEqualTo(4);
    window.click(AdvanceLimitLine.REMOVE_ID);
    window.click(AdvanceLimitLine.SAVE_ID);
    assertThat(window.record(window.patient()).thresholds().advanceLimit()).isEqualTo(4);
    window.type(AdvanceLimitLine.NOTE_ID, "Settled at rest");
    window.click(AdvanceLimitLine.SAVE_ID);
    assertThat(window.demo().studio().care().limitChanges(window.patient()))
        .extracting(change -> change.limit() + " " + change.note() + " " + change.by())
        .containsExactly(
            "4 Hurts 3 at rest since years Eva Halvorsen, PT",
            "null Settled at rest Eva Halvorsen, PT");
    assertThat(window.record(window.patient()).thresholds().advanceLimit()).isEqualTo(2);
  }

  @Test
  void theClinicsPainScaleReachesEverybody() {
    Fx.run(
        () ->
            window
                .demo()
                .studio()
                .clinic()
                .set(ClinicSettings.STANDARD.withThresholds(Thresholds.of(PainScale.UK_HANDOUTS))));

    assertThat(window.record(window.patient()).thresholds().advanceLimit()).isEqualTo(3);
    assertThat(window.record(window.unscreened()).thresholds().advanceLimit()).isEqualTo(3);
  }

  private void begin() {
    window.type(CoursePane.PAIN_ID, "0");
    window.click(CoursePane.BEGIN_ID);
  }

  private void screen() {
    window.open(new Place.ScreeningPlace(window.unscreened()));
    for (Question question : Question.values()) {
      window.click(ScreeningView.NO_ID + question.name());
    }
  }

  private ComboBox<?> protocols() {
    return (ComboBox<?>) window.node(CoursePane.PROTOCOL_ID);
  }

  private ComboBox<?> units() {
    return (ComboBox<?>) window.node(InclineForm.UNIT_ID);
  }

  @Test
  void theChoiceOfDecisionsHoldsEveryKind() {
    window.open(new Place.RehabPlace(window.patient()));
    window.click(ProposalCard.CHANGE_ID);

    ComboBox<?> choice = (ComboBox<?>) window.node(RulingForm.CHOICE_ID);

    assertThat(choice.getItems().stream().map(each -> ((Decision) each).kind()).distinct())
        .containsExactlyInAnyOrder(Decision.Kind.values());
  }

  private Gate gate() {
    return Fx.get(
        () -> Gate.of(window.demo().studio().roster().find(window.unscreened()).orElseThrow()));
  }

  private Course course() {
    return window.record(window.patient()).course().orElseThrow();
  }

  private Ruling last() {
    return window.record(window.patient()).rulings().getLast();
  }
}
