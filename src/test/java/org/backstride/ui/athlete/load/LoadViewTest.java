package org.backstride.ui.athlete.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import org.backstride.load.BackwardWeek;
import org.backstride.load.DailyLoads;
import org.backstride.ui.gallery.CssConsole;
import org.backstride.ui.gallery.Demo;
import org.backstride.ui.gallery.Exhibit;
import org.backstride.ui.gallery.Fx;
import org.backstride.ui.gallery.WindowExhibit;
import org.backstride.ui.kit.Place;
import org.backstride.ui.kit.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// What training asks of one person, in the window.
class LoadViewTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

  private final Demo demo = Demo.filled(Locale.ENGLISH);
  private final WindowExhibit window =
      WindowExhibit.of(demo, new Place.LoadPlace(demo.patient()), Theme.LIGHT, Exhibit.Size.LARGE);

  @AfterEach
  void close() {
    window.close();
    demo.close();
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void itIsDrawnWithoutAWarning(Theme theme) {
    try (var console = new CssConsole();
        var other =
            WindowExhibit.of(
                demo, new Place.LoadPlace(demo.patient()), theme, Exhibit.Size.LARGE)) {
      demo.rest();
      other.save("load-" + theme.code());

      assertThat(console.lines()).isEmpty();
    }
  }

  @Test
  void everyReportedSessionCountsByItsExertionAndItsMinutes() {
    demo.rest();

    assertThat(weeks()).isNotEmpty().anyMatch(row -> row.load().sum() > 0);
  }

  @Test
  void aReportWithoutRecordingAndPlanCountsWithTheLengthOfItsLevelAndThatIsSaid() {
    demo.rest();

    assertThat(Fx.get(() -> ((Label) window.lookup(LoadView.WITHOUT_ID)).getText()))
        .contains("counted with the length of their level, as far as it was done.")
        .doesNotContain("left out");
    assertThat(weeks()).filteredOn(row -> row.load().sum() > 0).hasSizeGreaterThanOrEqualTo(6);
  }

  @Test
  void theRatioIsOffUntilAskedForAndComesWithItsCritique() {
    demo.rest();
    assertThat(texts()).noneMatch(text -> text.startsWith("Descriptive only"));

    Fx.run(() -> ((CheckBox) window.lookup(LoadView.RATIO_ID)).setSelected(true));
    Fx.settle();

    assertThat(texts()).anyMatch(text -> text.startsWith("Descriptive only, no risk of injury."));
  }

  @Test
  void plannedEnergyComesWithItsBandAndTheKneeIndexOnlyWhenAskedFor() {
    demo.rest();
    assertThat(texts())
        .anyMatch(text -> text.endsWith(" kcal") || text.endsWith("* kcal"))
        .anyMatch(text -> text.startsWith("Estimate with its band"))
        .noneMatch(text -> text.contains("Peaks are not sums"));

    Fx.run(() -> ((CheckBox) window.lookup(EnergyPane.KNEE_ID)).fire());
    Fx.settle();

    assertThat(texts()).anyMatch(text -> text.contains("Peaks are not sums"));
  }

  @Test
  void aMeasureThatNothingIsKnownOfSaysSo() {
    demo.rest();

    Fx.run(() -> ((ToggleButton) window.lookup("load-measure-RUN_STRESS")).fire());
    Fx.settle();

    assertThat(Fx.get(() -> ((Label) window.lookup(LoadView.WITHOUT_ID)).getText()))
        .isEqualTo("No load by this measure yet.");
  }

  @Test
  void whatIsPlannedByExertionLeadsToAForecast() {
    demo.rest();

    assertThat(Fx.get(() -> ((Label) window.lookup(LoadView.FORECAST_ID)).getText()))
        .startsWith("As planned, by 25 Dec 2026: fitness 22, fatigue 32, form −5.");
  }

  @Test
  void aWeekStandsOnceWithItsLoadAndItsDose() {
    var loads =
        DailyLoads.of(Map.of(MONDAY.minusDays(5), 200.0, MONDAY, 250.0), MONDAY.plusDays(6));

    var rows = WeekRow.of(loads, List.of(BackwardWeek.empty(MONDAY)));

    assertThat(rows).extracting(WeekRow::monday).containsExactly(MONDAY, MONDAY.minusDays(7));
    assertThat(rows.getFirst().change()).isCloseTo(0.25, within(1e-9));
    assertThat(rows.getLast().change()).isNaN();
  }

  @Test
  void aWeekOfOneKindOfDayHasNoMonotony() {
    var rows = WeekRow.of(DailyLoads.of(Map.of(), MONDAY), List.of());

    assertThat(rows.getFirst().monotony()).isEmpty();
    assertThat(rows.getFirst().strain()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "1, 1", "1.1, 2", "2, 2", "4, 5", "7, 10", "63.2, 100", "201, 500"})
  void theAxisEndsAtARoundNumber(double most, double end) {
    assertThat(FitnessChart.nice(OptionalDouble.of(most))).isEqualTo(end);
  }

  private List<WeekRow> weeks() {
    return Fx.get(() -> List.copyOf(((WeekTable) window.lookup(WeekTable.ID)).getItems()));
  }

  private List<String> texts() {
    return Fx.get(
        () ->
            window.stage().getScene().getRoot().lookupAll(".bs-load .label").stream()
                .filter(each -> isShown(each))
                .map(each -> ((Label) each).getText())
                .toList());
  }

  private static boolean isShown(Node node) {
    for (Node each = node; each != null; each = each.getParent()) {
      if (!each.isVisible()) {
        return false;
      }
    }
    return true;
  }
}
