package org.backstride.ui.kit.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.text.Text;
import org.backstride.ui.gallery.Fx;
import org.backstride.ui.kit.trend.TrendChart.Content;
import org.backstride.ui.kit.trend.TrendChart.Dot;
import org.junit.jupiter.api.Test;

class TrendChartTest {

  @Test
  void noWordsOfOneValueLieOverOthers() {
    assertApart(List.of(new Dot(0.5, 4.1, "4.10 s")), List.of("9 Nov"));
  }

  @Test
  void aValueAtTheLeftEdgeLeavesTheAxisFree() {
    assertApart(List.of(new Dot(0, 4, "4.10 s")), List.of("9 Nov", "20 Nov"));
  }

  @Test
  void aValueAtTheTopIsWrittenInside() {
    var words = words(List.of(new Dot(0.5, 5, "5.00 s")), List.of("9 Nov"));

    assertThat(words).allMatch(each -> each.getBoundsInParent().getMinY() > -4);
  }

  private static void assertApart(List<Dot> dots, List<String> ends) {
    var words = words(dots, ends);

    for (var one : words) {
      assertThat(words)
          .filteredOn(other -> !other.equals(one))
          .noneMatch(other -> other.getBoundsInParent().intersects(one.getBoundsInParent()));
    }
  }

  private static List<Text> words(List<Dot> dots, List<String> ends) {
    var content = new Content(3, 5, List.of("3.0 s", "4.0 s", "5.0 s"), List.of(), dots, ends);
    return Fx.get(
        () -> {
          var chart = new TrendChart(content, "");
          chart.resize(300, 104);
          chart.layout();
          return chart.getChildren().stream()
              .filter(Text.class::isInstance)
              .map(Text.class::cast)
              .toList();
        });
  }
}
