package org.backstride.ui.program.totals;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.layout.HBox;
import org.backstride.ui.gallery.Fx;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FigureTest {

  @BeforeAll
  static void start() {
    Fx.start();
  }

  @Test
  void whatStandsBesideAFigureStandsStillWhileItsNumbersGetShorter() {
    double[] places =
        Fx.get(
            () -> {
              var figure = new Figure("one", "bs-figure", "+0:00");
              var beside = new Figure("other", "bs-figure", "+0:00");
              var row = new HBox(figure, beside);
              var window = new Scene(row, 900, 80);
              figure.show("Total time", "1:20:00");
              figure.delta("+20:00");
              double wide = placeOf(beside, window);
              figure.show("Total time", "9:00");
              figure.delta("");
              double shorter = placeOf(beside, window);
              figure.narrow();
              return new double[] {wide, shorter, placeOf(beside, window)};
            });

    assertThat(places[1]).isEqualTo(places[0]);
    assertThat(places[2]).isLessThan(places[0]);
  }

  private static double placeOf(Figure figure, Scene window) {
    window.getRoot().applyCss();
    ((HBox) window.getRoot()).layout();
    return figure.getLayoutX();
  }
}
