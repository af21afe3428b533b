package org.backstride.ui.rehab;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.layout.Region;
import org.assertj.core.util.DoubleComparator;
import org.backstride.rehab.outcome.Measure;
import org.backstride.ui.gallery.Demo;
import org.backstride.ui.gallery.Fx;
import org.backstride.ui.kit.Field;
import org.backstride.ui.kit.Place;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Results typed in the window, on a real library.
class OutcomeFormTest {

  private final RehabWindow window = new RehabWindow();

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void aResultOffTheScaleIsRefusedAndOneOnItIsKept() {
    window.open(new Place.RehabPlace(window.patient()));
    int before = window.record(window.patient()).scores(Measure.NPRS).size();

    window.type(OutcomeForm.VALUE_ID, "11");
    window.click(OutcomeForm.SAVE_ID);
    assertThat(window.record(window.patient()).scores(Measure.NPRS)).hasSize(before);
    window.type(OutcomeForm.VALUE_ID, "2");
    window.click(OutcomeForm.SAVE_ID);

    assertThat(window.record(window.patient()).scores(Measure.NPRS)).hasSize(before + 1);
  }

  @Test
  void aLongErrorWidensNoForm() {
    window.open(new Place.RehabPlace(window.patient()));
    choose(Measure.WOMAC);
    var form = (Region) window.node(OutcomeForm.SAVE_ID).getParent();
    double width = Fx.get(form::getWidth);
    var side = (ComboBox<?>) window.node(OutcomeForm.SIDE_ID);
    Fx.run(() -> side.getSelectionModel().clearSelection());

    window.type(OutcomeForm.VALUE_ID, "40");
    window.click(OutcomeForm.SAVE_ID);

    assertThat(at(OutcomeForm.SIDE_ID).below()).startsWith("Say which side");
    assertThat(Fx.get(form::getWidth)).isEqualTo(width);
    assertThat(Fx.get(at(OutcomeForm.SIDE_ID)::getWidth)).isLessThanOrEqualTo(width);
  }

  @Test
  void aResultHasTheDayItWasTakenAndNoneToCome() {
    window.open(new Place.RehabPlace(window.patient()));
    var today = LocalDate.now(Demo.CLOCK);
    day(today.plusDays(1));
    window.type(OutcomeForm.VALUE_ID, "2");
    window.click(OutcomeForm.SAVE_ID);
    assertThat(((Field) window.node(OutcomeForm.DAY_ID).getParent()).hasError()).isTrue();

    day(today.minusDays(3));
    window.click(OutcomeForm.SAVE_ID);

    assertThat(window.record(window.patient()).scores(Measure.NPRS))
        .anyMatch(score -> score.date().equals(today.minusDays(3)) && score.value() == 2);
  }

  private void day(LocalDate day) {
    Fx.run(() -> ((DatePicker) window.node(OutcomeForm.DAY_ID)).setValue(day));
  }

  @Test
  void answersTypedOffAFormAreScoredAndTooFewAreRefused() {
    window.open(new Place.RehabPlace(window.patient()));
    choose(Measure.KOOS_PAIN);

    window.type(OutcomeForm.ANSWERS_ID, "2 3 2 1 - - - - -");
    window.click(OutcomeForm.SAVE_ID);
    assertThat(((Field) window.node(OutcomeForm.ANSWERS_ID).getParent()).hasError()).isTrue();
    window.type(OutcomeForm.ANSWERS_ID, "1 2 1 1 0 2 1 1 0");
    window.click(OutcomeForm.SAVE_ID);

    assertThat(window.record(window.patient()).scores(Measure.KOOS_PAIN).getLast().value())
        .isEqualTo(75.0);
  }

  @Test
  void theBackwardWalkIsTheMeanOfTwoTimedWalks() {
    window.open(new Place.RehabPlace(window.patient()));
    choose(Measure.BACKWARD_WALK_3M);

    window.type(OutcomeForm.VALUE_ID, "4.0");
    window.click(OutcomeForm.SAVE_ID);
    assertThat(((Field) window.node(OutcomeForm.SECOND_ID).getParent()).hasError()).isTrue();
    window.type(OutcomeForm.SECOND_ID, "4,4");
    window.click(OutcomeForm.SAVE_ID);

    assertThat(window.record(window.patient()).scores(Measure.BACKWARD_WALK_3M).getLast().value())
        .isEqualTo(4.2);
  }

  @Test
  void eachTimedWalkThatIsNoneIsSaidAtItsOwnField() {
    window.open(new Place.RehabPlace(window.patient()));
    choose(Measure.BACKWARD_WALK_3M);
    window.type(OutcomeForm.SECOND_ID, "4.4");

    for (var wrong : List.of("", "0", "121", "four")) {
      window.type(OutcomeForm.VALUE_ID, wrong);
      window.click(OutcomeForm.SAVE_ID);
      assertThat(at(OutcomeForm.VALUE_ID).below())
          .as(wrong)
          .startsWith("Seconds, above 0 and at most 120.");
      assertThat(at(OutcomeForm.SECOND_ID).hasError()).as(wrong).isFalse();
      assertThat(Fx.get(() -> window.node(OutcomeForm.VALUE_ID).isFocused())).as(wrong).isTrue();
    }
    window.type(OutcomeForm.SECOND_ID, "");
    window.click(OutcomeForm.SAVE_ID);
    assertThat(at(OutcomeForm.SECOND_ID).hasError()).isTrue();
  }

  @Test
  void aMissingVersionIsSaidAtTheVersionAndNoLongerWhenItIsThere() {
    window.open(new Place.RehabPlace(window.patient()));
    choose(Measure.WOMAC);
    window.type(OutcomeForm.VALUE_ID, "40");

    window.click(OutcomeForm.SAVE_ID);
    assertThat(at(OutcomeForm.FORM_ID).hasError()).isTrue();
    assertThat(at(OutcomeForm.VALUE_ID).hasError()).isFalse();
    window.type(OutcomeForm.FORM_ID, "Likert, 0 to 96");
    window.type(OutcomeForm.VALUE_ID, "");
    window.click(OutcomeForm.SAVE_ID);

    assertThat(at(OutcomeForm.FORM_ID).hasError()).isFalse();
    assertThat(at(OutcomeForm.VALUE_ID).hasError()).isTrue();
  }

  private Field at(String id) {
    return (Field) window.node(id).getParent();
  }

  @Test
  void aScoreFromTheOwnersTableIsKeptWithTheSumOfItsAnswers() {
    window.open(new Place.RehabPlace(window.patient()));
    choose(Measure.KOOS_PS);
    window.type(OutcomeForm.VALUE_ID, "33.6");
    window.type(OutcomeForm.FORM_ID, "2008");

    for (var wrong : List.of("", "29", "-1", "11.5")) {
      window.type(OutcomeForm.RAW_ID, wrong);
      window.click(OutcomeForm.SAVE_ID);
      assertThat(((Field) window.node(OutcomeForm.RAW_ID).getParent()).hasError())
          .as(wrong)
          .isTrue();
    }
    window.type(OutcomeForm.RAW_ID, "11");
    window.click(OutcomeForm.SAVE_ID);

    assertThat(window.record(window.patient()).scores(Measure.KOOS_PS))
        .singleElement()
        .satisfies(
            score -> {
              assertThat(score.raw()).isEqualTo(11);
              assertThat(score.value()).isEqualTo(33.6);
            });
  }

  @Test
  void aValueIsWorkedOutFromWhatOneHasAtHand() {
    window.open(new Place.RehabPlace(window.patient()));

    choose(Measure.GAIT_SPEED);
    worked("speed-seconds", "8");
    choose(Measure.QUADRICEPS_LSI);
    worked("lsi-involved", "140");
    assertThat(((Field) window.node(WorkedOut.ID + "lsi-involved").getParent()).hasError())
        .isTrue();
    worked("lsi-other", "200");
    choose(Measure.IKDC);
    window.type(WorkedOut.ID + "ikdc-answered", "15");
    worked("ikdc-sum", "60");
    assertThat(window.record(window.patient()).scores(Measure.IKDC)).isEmpty();
    worked("ikdc-answered", "18");

    assertThat(
            List.of(Measure.GAIT_SPEED, Measure.QUADRICEPS_LSI, Measure.IKDC).stream()
                .map(each -> window.record(window.patient()).scores(each).getLast().value()))
        .usingElementComparator(new DoubleComparator(0.001))
        .containsExactly(1.25, 70.0, 68.966);
  }

  private void worked(String figure, String typed) {
    window.type(WorkedOut.ID + figure, typed);
    window.click(OutcomeForm.SAVE_ID);
  }

  private void choose(Measure measure) {
    var box = (ComboBox<?>) window.node(OutcomeForm.MEASURE_ID);
    Fx.run(() -> box.getSelectionModel().select(box.getItems().indexOf(measure)));
  }
}
