package org.backstride.ui.kit.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import javafx.scene.control.ToggleButton;
import org.backstride.ui.gallery.Demo;
import org.backstride.ui.gallery.Exhibit;
import org.backstride.ui.gallery.Fx;
import org.backstride.ui.gallery.WindowExhibit;
import org.backstride.ui.kit.Action;
import org.backstride.ui.kit.Place;
import org.backstride.ui.kit.Theme;
import org.backstride.ui.kit.page.PersonTabs.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The pages about one person, in the window.
class PersonTabsTest {

  private final Demo demo = Demo.filled(Locale.ENGLISH);
  private final WindowExhibit window =
      WindowExhibit.of(
          demo, new Place.AthletePlace(demo.patient()), Theme.LIGHT, Exhibit.Size.LARGE);

  @AfterEach
  void close() {
    window.close();
    demo.close();
  }

  @Test
  void everyPageLeadsToTheNextAndTheLastBackToTheFirst() {
    for (Page page : Page.values()) {
      choose(page);

      assertThat(window.window().place()).isEqualTo(page.of(demo.patient()));
      assertThat(tab(page).isSelected()).as(page.name()).isTrue();
    }
    choose(Page.PROFILE);

    assertThat(window.window().place()).isEqualTo(new Place.AthletePlace(demo.patient()));
  }

  @Test
  void theOpenPageStaysChosenWhenItIsChosenAgain() {
    choose(Page.PROFILE);
    choose(Page.PROFILE);

    assertThat(tab(Page.PROFILE).isSelected()).isTrue();
  }

  @Test
  void noPageStandsTwiceInTheMenu() {
    for (Page page : Page.values()) {
      choose(page);

      assertThat(Fx.get(window.window()::actions))
          .filteredOn(
              action -> action.id().startsWith("person-") || action.id().startsWith("profile-"))
          .extracting(Action::text)
          .isNotEmpty()
          .doesNotHaveDuplicates();
    }
  }

  private void choose(Page page) {
    Fx.run(() -> tab(page).fire());
    demo.rest();
  }

  private ToggleButton tab(Page page) {
    return (ToggleButton) window.lookup("person-page-" + page.name());
  }
}
