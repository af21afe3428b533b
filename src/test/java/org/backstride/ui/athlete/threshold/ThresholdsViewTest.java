package org.backstride.ui.athlete.threshold;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import org.backstride.athlete.Athlete;
import org.backstride.athlete.threshold.HeartMeasure;
import org.backstride.athlete.threshold.Provenance;
import org.backstride.athlete.threshold.SpeedMeasure;
import org.backstride.athlete.threshold.Threshold.OfHeart;
import org.backstride.athlete.threshold.Threshold.Subject;
import org.backstride.athlete.threshold.ZoneBasis;
import org.backstride.athlete.threshold.ZonePreset;
import org.backstride.athlete.threshold.ZoneScheme;
import org.backstride.athlete.threshold.ZoneSubject;
import org.backstride.ui.gallery.Demo;
import org.backstride.ui.gallery.Exhibit;
import org.backstride.ui.gallery.Fx;
import org.backstride.ui.gallery.WindowExhibit;
import org.backstride.ui.kit.Field;
import org.backstride.ui.kit.Place;
import org.backstride.ui.kit.Theme;
import org.backstride.unit.Movement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The editor of numbers and zones in the window, on a real library.
class ThresholdsViewTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

  private final Demo demo = Demo.filled(Locale.ENGLISH);
  private final WindowExhibit window =
      WindowExhibit.of(
          demo, new Place.ThresholdsPlace(demo.runner()), Theme.LIGHT, Exhibit.Size.LARGE);

  @AfterEach
  void close() {
    window.close();
    demo.close();
  }

  @Test
  void enterKeepsANumberFromTodayOnAndUndoTakesItBack() {
    var before = runner().thresholds();

    type(DraftForm.VALUE_ID, "191");
    enter(DraftForm.VALUE_ID);

    assertThat(runner().thresholds().newest(Subject.of(HeartMeasure.MAXIMUM)))
        .contains(new OfHeart(HeartMeasure.MAXIMUM, 191, Provenance.tested(TODAY)));
    assertThat(runner().thresholds().at(TODAY.minusDays(1)).heartRateMax()).isEqualTo(188);
    Fx.run(() -> demo.studio().history().undo());
    assertThat(runner().thresholds()).isEqualTo(before);
  }

  @Test
  void whileANumberIsTypedTheZonesShowWhatItChanges() {
    type(DraftForm.VALUE_ID, "200");

    assertThat(grid()).contains("before", "180–200", "169–188");
    assertThat(runner().capacity().heartRateMax()).as("not kept yet").isEqualTo(188);
  }

  @Test
  void aNumberThatCannotBeKeptSaysWhy() {
    type(DraftForm.VALUE_ID, "300");
    enter(DraftForm.VALUE_ID);

    assertThat(((Field) window.lookup(DraftForm.VALUE_ID).getParent()).below())
        .isEqualTo("A whole number from 90 to 240.");
    assertThat(runner().capacity().heartRateMax()).isEqualTo(188);
  }

  @Test
  void nothingTypedIsNotKept() {
    var before = runner();

    Fx.run(() -> ((Button) window.lookup(DraftForm.KEEP_ID)).fire());

    assertThat(((Field) window.lookup(DraftForm.VALUE_ID).getParent()).below())
        .isEqualTo("Enter a number first.");
    assertThat(runner()).isEqualTo(before);
  }

  @Test
  void anOlderNumberCanBeTakenOut() {
    choose(Subject.of(HeartMeasure.THRESHOLD));

    Fx.run(() -> ((Button) window.lookup("threshold-remove")).fire());
    Fx.settle();

    assertThat(runner().capacity().heartRateThreshold()).isEqualTo(171);
  }

  @Test
  void aBackwardSpeedNobodyTestedIsALabelledGuess() {
    var row =
        Fx.get(
            () ->
                numbers().getItems().stream()
                    .filter(each -> each.subject().equals(backwardThreshold()))
                    .findFirst()
                    .orElseThrow());

    assertThat(row.isGuessed()).isTrue();
    assertThat(row.guess()).as("0.74 of 15.6 km/h in m/s").isEqualTo(0.74 * 15.6 / 3.6);
    choose(backwardThreshold());
    assertThat(grid()).anyMatch(text -> text.startsWith("These follow a guessed speed."));
  }

  @Test
  void nobodyInRehabilitationGetsAGuess() {
    assertThat(NumberRow.of(patient())).noneMatch(NumberRow::isGuessed);
  }

  @Test
  void aSchemeIsChosenForTheHeartAndKeptInTheHistory() {
    Fx.run(
        () -> {
          var schemes = (ComboBox<?>) window.lookup(ZonePane.SCHEME_ID);
          schemes.getSelectionModel().select(2);
        });
    Fx.settle();

    assertThat(runner().thresholds().zonesOf(ZoneSubject.heartRate(), TODAY))
        .isEqualTo(ZonePreset.THRESHOLD_HEART_RATE.scheme());
    assertThat(grid()).contains("Z7", "174–179");
  }

  @Test
  void ownBordersAreTakenWithEnter() {
    type(ZonePane.BORDERS_ID, "60, 75, 90, 100");
    enter(ZonePane.BORDERS_ID);

    assertThat(runner().thresholds().zonesOf(ZoneSubject.heartRate(), TODAY))
        .isEqualTo(new ZoneScheme(ZoneBasis.HEART_RATE_MAX, List.of(60, 75, 90, 100)));
  }

  @Test
  void bordersThatDoNotRiseAreRefused() {
    type(ZonePane.BORDERS_ID, "60 50 90");
    enter(ZonePane.BORDERS_ID);

    assertThat(((Field) window.lookup(ZonePane.BORDERS_ID).getParent()).below())
        .startsWith("Rising numbers");
    assertThat(runner().thresholds().zones()).isEmpty();
  }

  @Test
  void aHeartRateOfAMovementIsKeptAndItsZonesFollow() {
    var subject = Subject.of(HeartMeasure.MAXIMUM, Movement.BACKWARD_RUN);
    choose(subject);
    assertThat(grid()).as("the person's until there is one").contains("169–188");

    type(DraftForm.VALUE_ID, "180");
    assertThat(grid()).contains("before", "162–180", "169–188");
    enter(DraftForm.VALUE_ID);

    assertThat(runner().capacity().hearts().of(Movement.BACKWARD_RUN).max()).isEqualTo(180);
    assertThat(runner().capacity().heartRateMax()).isEqualTo(188);
    assertThat(grid()).contains("162–180").doesNotContain("before");
  }

  @Test
  void aMovementsHeartRateIsNotAboveThePersons() {
    choose(Subject.of(HeartMeasure.MAXIMUM, Movement.BACKWARD_RUN));

    type(DraftForm.VALUE_ID, "189");
    enter(DraftForm.VALUE_ID);

    assertThat(((Field) window.lookup(DraftForm.VALUE_ID).getParent()).below())
        .endsWith("and that not above the person’s.");
    assertThat(runner().capacity().hearts().own()).isEmpty();
  }

  @Test
  void zonesOfAMovementsHeartRateAreChosenForItAlone() {
    choose(Subject.of(HeartMeasure.THRESHOLD, Movement.BACKWARD_RUN));

    type(ZonePane.BORDERS_ID, "60, 75, 90, 100");
    enter(ZonePane.BORDERS_ID);

    var own = new ZoneScheme(ZoneBasis.HEART_RATE_MAX, List.of(60, 75, 90, 100));
    var history = runner().thresholds();
    assertThat(history.zonesOf(ZoneSubject.heartRateOf(Movement.BACKWARD_RUN), TODAY))
        .isEqualTo(own);
    assertThat(history.zonesOf(ZoneSubject.heartRate(), TODAY))
        .isEqualTo(ZonePreset.EDWARDS.scheme());
    assertThat(grid()).contains("Z3", "169–188");
  }

  @Test
  void aVerifiedMaximumCannotBeAGuess() {
    choose(Subject.of(SpeedMeasure.MAXIMUM_VERIFIED, Movement.BACKWARD_RUN));

    assertThat(Fx.get(() -> ((ToggleButton) window.lookup("threshold-source-GUESS")).isDisabled()))
        .isTrue();
  }

  @Test
  void noZonesNameIsFaded() {
    var faded =
        Fx.get(
            () ->
                window.stage().getScene().getRoot().lookupAll(".bs-zone-grid > .label").stream()
                    .filter(each -> each.getOpacity() < 1)
                    .map(each -> ((Label) each).getText())
                    .toList());

    assertThat(grid()).contains("Z1", "Z5");
    assertThat(faded).isEmpty();
  }

  private static Subject backwardThreshold() {
    return Subject.of(SpeedMeasure.THRESHOLD, Movement.BACKWARD_RUN);
  }

  private List<String> grid() {
    return Fx.get(
        () ->
            window.stage().getScene().getRoot().lookupAll(".bs-zone-grid > .label").stream()
                .map(each -> ((Label) each).getText())
                .toList());
  }

  private void choose(Subject subject) {
    Fx.run(
        () ->
            numbers().getItems().stream()
                .filter(each -> each.subject().equals(subject))
                .findFirst()
                .ifPresent(numbers().getSelectionModel()::select));
    Fx.settle();
  }

  private NumberTable numbers() {
    return (NumberTable) window.lookup(NumberTable.ID);
  }

  private Athlete runner() {
    return Fx.get(() -> demo.studio().roster().find(demo.runner()).orElseThrow());
  }

  private Athlete patient() {
    return Fx.get(() -> demo.studio().roster().find(demo.patient()).orElseThrow());
  }

  private void type(String id, String text) {
    Fx.run(() -> ((TextField) window.lookup(id)).setText(text));
    Fx.settle();
  }

  private void enter(String id) {
    Fx.run(() -> ((TextField) window.lookup(id)).getOnAction().handle(null));
    Fx.settle();
  }
}
