package org.backstride.ui.rehab;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import javafx.scene.control.DatePicker;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.backstride.athlete.Question;
import org.backstride.athlete.Screening;
import org.backstride.athlete.Screening.OutsideForm;
import org.backstride.ui.gallery.Fx;
import org.backstride.ui.kit.Field;
import org.backstride.ui.kit.Place;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Nothing of the screening questions is answered by haste.
class ScreeningViewTest {

  private final RehabWindow window = new RehabWindow();

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void theQuestionsBeginWithWhoAsksAndNothingIsAnsweredAtOnceWithoutAName() {
    window.open(new Place.ScreeningPlace(window.unscreened()));
    assertThat(window.node(ScreeningView.BY_ID).isFocused()).isTrue();
    window.type(ScreeningView.BY_ID, "");

    restIsNo();

    assertThat(((Field) window.node(ScreeningView.BY_ID).getParent()).hasError()).isTrue();
    assertThat(screening().open()).hasSize(Question.values().length);
    window.type(ScreeningView.BY_ID, "Kim, PT");
    restIsNo();
    assertThat(screening().open()).isEmpty();
    assertThat(screening().by()).isEqualTo("Kim, PT");
  }

  @Test
  void aFormThatWasDoneElsewhereIsKeptWithItsVersionAndItsOwnDay() {
    window.open(new Place.ScreeningPlace(window.unscreened()));
    var day = LocalDate.of(2026, 11, 2);

    window.type("outside-outcome", "no yes");
    window.type("outside-version", "2026");
    Fx.run(() -> ((DatePicker) window.node("outside-day")).setValue(day));

    assertThat(screening().form())
        .isEqualTo(new OutsideForm("PAR-Q+", "2026", day, "no yes", "eparmedx.com"));
    window.type("outside-outcome", "");
    window.type("outside-version", "");
    Fx.run(() -> ((DatePicker) window.node("outside-day")).setValue(null));
    assertThat(screening().form()).isEqualTo(OutsideForm.NONE);
  }

  @Test
  void aGateThatAClearanceOpensLeadsToWhereOneIsNoted() {
    window.open(new Place.ScreeningPlace(window.unscreened()));
    restIsNo();
    assertThat(window.lacks(ScreeningView.CLEARANCE_ID)).isTrue();

    window.click(ScreeningView.YES_ID + Question.BALANCE.name());

    window.click(ScreeningView.CLEARANCE_ID);
    assertThat(window.place()).isEqualTo(new Place.ClearancePlace(window.unscreened()));
    var clearance = window.node("profile-clearance");
    assertThat(Fx.get(() -> clearance.getScene().getFocusOwner())).isSameAs(clearance);
  }

  /// Control, Shift and N where the name of who asks is typed.
  private void restIsNo() {
    Fx.run(
        () ->
            window
                .node(ScreeningView.BY_ID)
                .fireEvent(
                    new KeyEvent(
                        KeyEvent.KEY_PRESSED, "", "", KeyCode.N, true, true, false, false)));
    Fx.settle();
  }

  private Screening screening() {
    return Fx.get(
        () -> window.demo().studio().roster().find(window.unscreened()).orElseThrow().screening());
  }
}
