package org.backstride.ui.kit.mark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polyline;
import org.backstride.ui.gallery.Fx;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SparklineTest {

  @BeforeAll
  static void start() {
    Fx.start();
  }

  @Test
  void theHighestValueTouchesTheTopAndZeroTheFoot() {
    var line = shown(List.of(0.0, 10.0));

    assertThat(points(line)).containsExactly(3.0, 15.0, 45.0, 3.0);
  }

  @Test
  void aValueThatIsNotKnownLeavesItsPlaceOut() {
    var line = shown(List.of(10.0, Double.NaN, 10.0));

    assertThat(points(line)).containsExactly(3.0, 3.0, 45.0, 3.0);
  }

  @Test
  void nothingKnownIsNoLineAtAll() {
    assertThat(shown(List.of(Double.NaN)).isVisible()).isFalse();
    assertThat(shown(List.of(1.0)).isVisible()).isTrue();
  }

  @Test
  void theDotStandsAtTheNewest() {
    var line = shown(List.of(10.0, 5.0));

    var dot = Fx.get(() -> (Circle) line.lookup(".bs-sparkline-dot"));
    assertThat(dot.getCenterX()).isEqualTo(45.0);
    assertThat(dot.getCenterY()).isEqualTo(9.0);
  }

  @Test
  void itSaysItsMeaning() {
    assertThat(shown(List.of(1.0)).getAccessibleText()).isEqualTo("eight weeks");
  }

  private static List<Double> points(Sparkline line) {
    return Fx.get(() -> List.copyOf(((Polyline) line.lookup(".bs-sparkline-line")).getPoints()));
  }

  private static Sparkline shown(List<Double> values) {
    return Fx.get(
        () -> {
          var line = new Sparkline();
          line.show(values, "eight weeks");
          return line;
        });
  }
}
