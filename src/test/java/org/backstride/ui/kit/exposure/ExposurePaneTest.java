package org.backstride.ui.kit.exposure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;
import org.backstride.recording.DirectionLabel;
import org.backstride.review.ExposureMeasure;
import org.backstride.review.ExposureWeek;
import org.backstride.review.movement.MovementTotals.Amount;
import org.backstride.review.movement.MovementTotals.Way;
import org.backstride.text.Formats;
import org.backstride.text.Messages;
import org.backstride.ui.gallery.Demo;
import org.backstride.ui.gallery.Exhibit;
import org.backstride.ui.gallery.Fx;
import org.backstride.ui.gallery.WindowExhibit;
import org.backstride.ui.kit.Place;
import org.backstride.ui.kit.Theme;
import org.backstride.unit.Gait;
import org.backstride.unit.UnitSystem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.util.WaitForAsyncUtils;

/// The weeks on the screen: figures, changes, words and pictures.
class ExposurePaneTest {

  private static final ExposureWords ENGLISH =
      new ExposureWords(
          Messages.in(Locale.ENGLISH), new Formats(Locale.ENGLISH, UnitSystem.METRIC));

  @BeforeAll
  static void start() {
    Fx.start();
  }

  @Test
  void aboveAFormEightWeeksOfNothingAreASentenceOnly() {
    var wide = new ArrayList<Boolean>();
    Fx.run(
        () -> {
          var pane =
              new ExposurePane(ENGLISH.messages(), ENGLISH.formats(), ExposurePane.Shape.WIDE);
          var table = (TableView<?>) lookup(pane);
          pane.show("Marta", ExposureWeek.of(List.of(), LocalDate.of(2026, 11, 20), 3));
          wide.add(table.getParent().isManaged());
          pane.show("Marta", weeks());
          wide.add(table.getParent().isManaged());
        });

    assertThat(wide).containsExactly(false, true);
  }

  private static List<ExposureWeek> weeks() {
    var walk = new Way(DirectionLabel.BACKWARD, Gait.WALK);
    var run = new Way(DirectionLabel.BACKWARD, Gait.RUN);
    var forward = new Way(DirectionLabel.FORWARD, Gait.WALK);
    return ExposureWeek.of(
        List.of(
            new ExposureWeek.Day(
                LocalDate.of(2026, 11, 4), Map.of(walk, new Amount(1_200, 700, 1_700))),
            new ExposureWeek.Day(
                LocalDate.of(2026, 11, 10),
                Map.of(
                    walk, new Amount(1_200, 720, 1_750),
                    run, new Amount(300, 500, 900),
                    forward, new Amount(600, 800, 1_000))),
            new ExposureWeek.Day(
                LocalDate.of(2026, 11, 17), Map.of(walk, new Amount(900, 500, 1_300)))),
        LocalDate.of(2026, 11, 20),
        3);
  }

  private static ExposurePane shown(List<ExposureWeek> weeks) {
    return Fx.get(
        () -> {
          var pane =
              new ExposurePane(ENGLISH.messages(), ENGLISH.formats(), ExposurePane.Shape.TALL);
          pane.show("Marta", weeks);
          return pane;
        });
  }

  private static List<String> column(ExposurePane pane, int column) {
    return Fx.get(
        () -> {
          var table = (TableView<?>) lookup(pane);
          return IntStream.range(0, table.getItems().size())
              .mapToObj(row -> String.valueOf(table.getColumns().get(column).getCellData(row)))
              .toList();
        });
  }

  private static Object lookup(ExposurePane pane) {
    new StackPane(pane);
    return pane.lookup("#" + ExposurePane.TABLE_ID);
  }

  /// The recordings are read one after the other.
  private static void waitForWeeks(TableView<?> table) throws TimeoutException {
    WaitForAsyncUtils.waitFor(
        20, TimeUnit.SECONDS, () -> Fx.get(() -> !table.getItems().isEmpty()));
  }

  @Test
  void theNewestWeekStandsFirstAndIsNotComparedBeforeItIsOver() {
    var pane = shown(weeks());

    assertThat(column(pane, 0)).containsExactly("16/11", "09/11", "02/11");
    assertThat(column(pane, 3)).containsExactly("15", "25", "20");
    assertThat(column(pane, 4)).containsExactly("so far", "+25 %", "–");
  }

  @Test
  void gaitsStandInColumnsOfTheirOwn() {
    var pane = shown(weeks());

    assertThat(column(pane, 1)).containsExactly("15", "20", "20");
    assertThat(column(pane, 2)).containsExactly("0", "5.0", "0");
  }

  @Test
  void metresStepsAndTheOtherDirectionAreOneClickAway() {
    var pane = shown(weeks());

    Fx.run(() -> ((ToggleButton) pane.lookup("#exposure-metres")).fire());
    assertThat(column(pane, 3)).containsExactly("500", "1,220", "700");

    Fx.run(() -> ((ToggleButton) pane.lookup("#exposure-steps")).fire());
    assertThat(column(pane, 3)).containsExactly("1,300", "2,650", "1,700");

    Fx.run(() -> ((ChoiceBox<?>) pane.lookup("#exposure-direction")).getSelectionModel().select(1));
    assertThat(column(pane, 3)).containsExactly("0", "1,000", "0");
  }

  @Test
  void theBarsSayAllFiguresToWhoCannotSeeThem() {
    assertThat(ENGLISH.meaning(weeks(), DirectionLabel.BACKWARD, ExposureMeasure.SECONDS))
        .isEqualTo("Backward, Minutes. 02/11: 20; 09/11: 25; 16/11: 15");
  }

  @ParameterizedTest
  @CsvSource({"0.126, +13 %", "-0.4, −40 %", "0.001, ±0 %"})
  void changesCarryTheirSign(double change, String said) {
    assertThat(ENGLISH.change(OptionalDouble.of(change))).isEqualTo(said);
  }

  @Test
  void nothingBeforeIsNoChange() {
    assertThat(ENGLISH.change(OptionalDouble.empty())).isEqualTo("–");
  }

  @ParameterizedTest
  @CsvSource({"en, 09/11", "de, 9.11.", "es, 9/11"})
  void aWeekIsNamedByItsFirstDayAsTheLanguageWritesIt(String language, String name) {
    var words =
        new ExposureWords(
            Messages.in(Locale.of(language)), new Formats(Locale.of(language), UnitSystem.METRIC));

    assertThat(words.week(LocalDate.of(2026, 11, 9))).isEqualTo(name);
  }

  @Test
  void listAndProfileShowTheWeeksOfTheDemo() throws TimeoutException {
    var demo = Demo.library(Locale.ENGLISH);
    for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
      try (var window = WindowExhibit.of(demo, new Place.Recordings(), theme, Exhibit.Size.LARGE)) {
        demo.rest();
        var table = (TableView<?>) window.stage().getScene().getRoot().lookup("#exposure-table");
        waitForWeeks(table);
        window.save("exposure-list-" + theme.code());
        assertThat(table.getItems()).hasSize(ExposureSource.WEEKS);
        var athlete = demo.studio().roster().athletes().get().getFirst().id();
        window.open(new Place.AthletePlace(athlete));
        demo.rest();
        assertThat(window.save("exposure-profile-" + theme.code())).exists();
      }
    }
    demo.close();
  }
}
