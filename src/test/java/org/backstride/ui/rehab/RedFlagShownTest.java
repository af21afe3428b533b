package org.backstride.ui.rehab;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Labeled;
import org.backstride.ui.gallery.Fx;
import org.backstride.ui.kit.Place;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// After a red flag nothing says that all is well.
class RedFlagShownTest {

  private final RehabWindow window = new RehabWindow();

  @BeforeEach
  void report() {
    var flagged = window.evening(LocalDate.of(2026, 11, 21), "red=CHEST_PAIN");
    Fx.run(() -> window.demo().studio().care().enter(flagged, "Report"));
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void theSessionIsNotCalledSafeForItsPainAlone() {
    window.open(new Place.RehabPlace(window.patient()));

    assertThat(wordsAround(ResponseTable.ID)).contains("Red flag");
  }

  @Test
  void nobodyStandsAsClearedWhileTheGateIsClosed() {
    window.open(new Place.AthletePlace(window.patient()));

    assertThat(wordsAround("profile-clearance")).contains("Gate closed").doesNotContain("Cleared");
  }

  private List<String> wordsAround(String id) {
    Fx.settle();
    return Fx.get(
        () ->
            window.node(id).getScene().getRoot().lookupAll("*").stream()
                .filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getText())
                .toList());
  }
}
