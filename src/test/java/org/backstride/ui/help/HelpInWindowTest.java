package org.backstride.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.backstride.ui.gallery.Demo;
import org.backstride.ui.gallery.Exhibit;
import org.backstride.ui.gallery.Fx;
import org.backstride.ui.gallery.WindowExhibit;
import org.backstride.ui.kit.Place;
import org.backstride.ui.kit.Theme;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// The guide, the tour and the first look, by keys and by mouse in the whole window.
class HelpInWindowTest {

  private final FxRobot robot = new FxRobot();
  private @Nullable Demo library;
  private @Nullable WindowExhibit shown;

  @AfterEach
  void close() {
    window().close();
    demo().close();
  }

  @Test
  void shiftF1ExplainsTheScreenAndAltLeftGoesBackToIt() {
    open(Demo.filled(Locale.ENGLISH), new Place.Sheets());

    robot.push(KeyCode.SHIFT, KeyCode.F1);
    Fx.settle();
    assertThat(place()).isEqualTo(new Place.Guide("sheets", new Place.Sheets()));
    assertThat(text("#header-title")).isEqualTo("Sheets");

    robot.push(KeyCode.ALT, KeyCode.LEFT);
    Fx.settle();
    assertThat(place()).isEqualTo(new Place.Sheets());
  }

  @Test
  void aLinkLeadsToAnotherPageAndTheListFollows() {
    open(Demo.filled(Locale.ENGLISH), new Place.Guide("index", new Place.Today()));
    Node link =
        robot
            .lookup(node -> node instanceof Hyperlink one && one.getText().equals("Sheets"))
            .query();

    Fx.run(((Hyperlink) link)::fire);
    Fx.settle();

    assertThat(text("#header-title")).isEqualTo("Sheets");
    assertThat(Fx.get(() -> list().getSelectionModel().getSelectedItem()))
        .isInstanceOfSatisfying(
            GuidePage.class, page -> assertThat(page.name()).isEqualTo("sheets"));
  }

  @Test
  void typedWordsNarrowThePagesAndTheOpenOneStays() {
    open(Demo.filled(Locale.ENGLISH), new Place.Guide("rehab", new Place.Today()));

    robot.push(KeyCode.CONTROL, KeyCode.F);
    robot.write("protocol");
    Fx.settle();

    assertThat(pages()).contains("rehab").doesNotContain("command-line");
    assertThat(text("#header-title")).isEqualTo("Rehabilitation");
  }

  @Test
  void theTourOpensEachOfItsPlacesAndEndsWithTheLast() {
    open(Demo.filled(Locale.ENGLISH), new Place.Athletes());
    var stops = Fx.get(() -> Tour.of(demo().studio()).stops());

    Fx.run(window().window()::tour);
    for (int stop = 0; stop < stops.size(); stop++) {
      Fx.settle();
      assertThat(place()).isEqualTo(stops.get(stop).place());
      assertThat(text("#tour-title")).isNotBlank();
      robot.push(KeyCode.F8);
    }
    Fx.settle();

    assertThat(robot.lookup("#tour-title").tryQuery()).isEmpty();
    assertThat(stops)
        .extracting(Tour.Stop::place)
        .hasAtLeastOneElementOfType(Place.RehabPlace.class);
    assertThat(stops)
        .extracting(Tour.Stop::place)
        .hasAtLeastOneElementOfType(Place.RecordingPlace.class);
  }

  @Test
  void whatAStopShowsLateDoesNotTakeTheKeyboardFromTheTour() {
    open(Demo.filled(Locale.ENGLISH), new Place.Athletes());
    Fx.run(window().window()::tour);
    Fx.settle();

    Fx.run(() -> robot.lookup("#today-table").query().requestFocus());
    Fx.settle();
    assertThat(focused()).isEqualTo("tour-next");

    robot.push(KeyCode.SHIFT);
    Fx.run(() -> robot.lookup("#today-table").query().requestFocus());
    Fx.settle();
    assertThat(focused()).isEqualTo("today-table");
  }

  @Test
  void theTourEndsWhereItIsWhenItIsLeft() {
    open(Demo.filled(Locale.ENGLISH), new Place.Athletes());
    Fx.run(window().window()::tour);
    Fx.settle();
    robot.push(KeyCode.F8);
    Fx.settle();
    Place at = place();

    robot.push(KeyCode.SHIFT, KeyCode.ESCAPE);
    Fx.settle();

    assertThat(robot.lookup("#tour-title").tryQuery()).isEmpty();
    assertThat(place()).isEqualTo(at);
  }

  @Test
  void withoutPeopleTheTourStandsAtTheSections() {
    open(Demo.empty(), new Place.Athletes());

    var stops = Fx.get(() -> Tour.of(demo().studio()).stops());

    assertThat(stops)
        .extracting(Tour.Stop::place)
        .contains(new Place.Recordings(), new Place.Programs(), new Place.Sheets());
  }

  @Test
  void anEmptyLibraryBeginsWithTheWaysToBegin() {
    open(Demo.empty(), new Place.Today());

    assertThat(text("#welcome-athlete")).isEqualTo("Add athlete");
    assertThat(Fx.get(() -> window().stage().getScene().getFocusOwner().getId()))
        .isEqualTo("welcome-athlete");
    robot.push(KeyCode.SPACE);
    Fx.settle();

    assertThat(place()).isInstanceOf(Place.AthletePlace.class);
    window().open(new Place.Today());
    assertThat(robot.lookup("#welcome-athlete").tryQuery()).isEmpty();
  }

  private String focused() {
    return Fx.get(() -> window().stage().getScene().getFocusOwner().getId());
  }

  private void open(Demo on, Place place) {
    library = on;
    shown = WindowExhibit.of(on, place, Theme.LIGHT, Exhibit.Size.LARGE);
    Fx.run(() -> window().stage().toFront());
    Fx.run(() -> window().stage().requestFocus());
    Fx.settle();
  }

  private Demo demo() {
    return Objects.requireNonNull(library);
  }

  private WindowExhibit window() {
    return Objects.requireNonNull(shown);
  }

  private Place place() {
    return Fx.get(() -> window().window().place());
  }

  private String text(String query) {
    return Fx.get(() -> ((Labeled) window().stage().getScene().lookup(query)).getText());
  }

  private List<String> pages() {
    return Fx.get(() -> list().getItems().stream().map(page -> ((GuidePage) page).name()).toList());
  }

  private ListView<?> list() {
    return (ListView<?>) window().stage().getScene().lookup("#guide-pages");
  }
}
