package org.backstride.ui.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.ToggleButton;
import org.backstride.ui.gallery.Demo;
import org.backstride.ui.gallery.Exhibit;
import org.backstride.ui.gallery.Fx;
import org.backstride.ui.gallery.WindowExhibit;
import org.backstride.ui.kit.Place;
import org.backstride.ui.kit.Theme;
import org.junit.jupiter.api.Test;

/// The calendar is left and opened again in the window.
class CalendarComesBackTest {

  @Test
  void whoWasChosenIsStillChosenWhenOneComesBack() {
    try (var demo = Demo.filled(Locale.ENGLISH);
        var window =
            WindowExhibit.of(demo, new Place.Calendar(), Theme.LIGHT, Exhibit.Size.LARGE)) {
      var all = chips(window);
      assertThat(all).hasSizeGreaterThan(1);
      Fx.run(() -> chip(window).fire());
      Fx.settle();
      var left = all.subList(1, all.size());
      assertThat(chips(window)).isEqualTo(left);

      window.open(new Place.CalendarPlace(demo.patient()));
      window.open(new Place.Today());
      window.open(new Place.Calendar());

      assertThat(chips(window)).isEqualTo(left);
    }
  }

  private static ToggleButton chip(WindowExhibit window) {
    return (ToggleButton) window.stage().getScene().lookup(".bs-calendar-chip");
  }

  private static List<String> chips(WindowExhibit window) {
    return Fx.get(
        () ->
            window.stage().getScene().getRoot().lookupAll(".bs-calendar-chip").stream()
                .map(chip -> String.valueOf(chip.getAccessibleText()))
                .toList());
  }
}
