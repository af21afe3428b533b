package org.backstride.ui.rehab;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import org.backstride.athlete.AthleteId;
import org.backstride.ui.gallery.Fx;
import org.backstride.ui.kit.Place;
import org.backstride.unit.UnitSystem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The pages of a person in miles and pounds: no amount stands in a metric unit alone.
class ReadersUnitsTest {

  private static final Pattern METRIC =
      Pattern.compile("(?U)\\d[ \\u00a0](km/h|m/s|km|kg|cm|m)(?![\\w/])");

  /// A conversion beside it, a test that is named by its distance, or a sport that somebody wrote.
  private static final Pattern SAID =
      Pattern.compile("(?U)\\bmph\\b|\\byd\\b|\\bmi\\b|3 m backward|10 m|hurdles");

  private final RehabWindow window = new RehabWindow();

  @BeforeEach
  void chooseMiles() {
    Fx.run(
        () -> {
          var settings = window.demo().settings();
          settings.set(settings.get().withUnits(UnitSystem.IMPERIAL));
        });
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void noPageOfAPersonHasAnAmountInAMetricUnitAlone() {
    List<Function<AthleteId, Place>> places =
        List.of(
            Place.AthletePlace::new,
            Place.ThresholdsPlace::new,
            Place.LoadPlace::new,
            Place.RehabPlace::new,
            Place.ResponsePlace::new,
            Place.PaperLogPlace::new,
            Place.ScreeningPlace::new,
            Place.CalendarPlace::new);
    for (var id : List.of(window.patient(), window.unscreened(), window.demo().runner())) {
      for (var place : places) {
        window.open(place.apply(id));

        assertThat(words())
            .as(place.apply(id).toString())
            .isNotEmpty()
            .filteredOn(each -> METRIC.matcher(each).find() && !SAID.matcher(each).find())
            .isEmpty();
      }
    }
  }

  @Test
  void theStepOfTheBeltStandsInMilesAnHour() {
    window.open(new Place.RehabPlace(window.patient()));

    assertThat(words()).contains("One variable a step, belt at most +0.22 mph (0.1 m/s)");
  }

  private List<String> words() {
    return Fx.get(
        () -> {
          var words = new ArrayList<String>();
          collect(window.root(), words);
          return words;
        });
  }

  private static void collect(Node node, List<String> words) {
    Stream.of(node)
        .map(
            each ->
                switch (each) {
                  case Labeled labeled -> labeled.getText();
                  case Text text -> text.getText();
                  default -> null;
                })
        .filter(text -> text != null && !text.isBlank())
        .forEach(words::add);
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(each -> collect(each, words));
    }
  }
}
