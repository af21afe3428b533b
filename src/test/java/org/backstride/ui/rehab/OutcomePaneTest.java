package org.backstride.ui.rehab;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Label;
import org.backstride.rehab.outcome.Measure;
import org.backstride.rehab.outcome.OutcomeScore;
import org.backstride.rehab.outcome.Scores;
import org.backstride.ui.gallery.Fx;
import org.backstride.ui.kit.Place;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What stands beside the results of a person, on a real library.
class OutcomePaneTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

  private final RehabWindow window = new RehabWindow();

  @AfterEach
  void close() {
    window.close();
  }

  @ParameterizedTest(name = "{0}: {1} to {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "CHAIR_STAND | 10 | 12 | 10 to 12 | +2, no clear change; the next band is 3",
        "CHAIR_STAND | 10 | 13 | 10 to 13 | +3, better by more than chance",
        "NPRS | 7 | 6 | 7 to 6 | −1, no clear change; the next band is 2",
        "NPRS | 7 | 5 | 7 to 5 | −2, slightly better; the next band is 3",
        "LEFS | 40 | 46 | 40 to 46 | +6, no clear change; the next band is 9",
        "TUG | 12 | 10.9 | 12.0 s to 10.9 s | −1.1 s, no clear change; the next band is 1.2 s",
        "BACKWARD_WALK_3M | 6 | 5.5 | 6.00 s to 5.50 s"
            + " | −0.50 s, no change band is known; amber",
        "BACKWARD_WALK_3M | 6 | 5.51 | 6.00 s to 5.51 s"
            + " | −0.49 s, no change band is known; red: supervise"
      })
  void aChangeStandsWithItsMeaningAndTheNextBand(
      Measure measure, double first, double last, String values, String meaning) {
    enter(Scores.of(measure, TODAY.minusWeeks(4), first));
    enter(Scores.of(measure, TODAY, last));

    assertThat(words()).contains(values, meaning);
  }

  @ParameterizedTest
  @CsvSource({"LEFS, 52, 52", "KOOS_PF, 52, 52.0"})
  void whatWasMeasuredOnceIsNoChange(Measure measure, double value, String shown) {
    enter(Scores.of(measure, TODAY, value));

    assertThat(words()).contains(shown, "measured once, nothing to compare yet");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NRS 0–240 | measured once, nothing to compare yet"
            + " | Likert 0–96; 1 on another version not compared",
        "likert 0–96 | −10.0, slightly better | Likert 0–96"
      })
  void anotherVersionOfAFormIsNotCompared(String before, String meaning, String form) {
    enter(Scores.on(before, Measure.WOMAC, TODAY.minusWeeks(4), 50));
    enter(Scores.on("Likert 0–96", Measure.WOMAC, TODAY, 40));

    assertThat(words()).contains(meaning, form);
  }

  /// A result of somebody of whom nothing was measured yet.
  private void enter(OutcomeScore score) {
    Fx.run(
        () ->
            window
                .demo()
                .studio()
                .care()
                .score(Scores.about(window.unscreened(), score), "Result"));
  }

  private List<String> words() {
    window.open(new Place.RehabPlace(window.unscreened()));
    var pane = window.node(OutcomeForm.SAVE_ID).getScene().lookup(".bs-outcomes");
    return Fx.get(
        () ->
            pane.lookupAll(".label").stream()
                .filter(Label.class::isInstance)
                .map(label -> ((Label) label).getText())
                .toList());
  }
}
