package org.backstride.ui.athlete;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import org.backstride.athlete.Athlete;
import org.backstride.athlete.Language;
import org.backstride.ui.gallery.Demo;
import org.backstride.ui.gallery.Exhibit;
import org.backstride.ui.gallery.Fx;
import org.backstride.ui.gallery.WindowExhibit;
import org.backstride.ui.kit.Field;
import org.backstride.ui.kit.Place;
import org.backstride.ui.kit.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Roster and profile in the window, on a real library.
class ProfileTest {

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
  void whatIsTypedIsKeptAtOnceAndUndoTakesItBack() {
    type("profile-mass", "72.4");
    assertThat(patient().person().massGrams()).isEqualTo(72_400);

    Fx.run(() -> demo.studio().history().undo());

    assertThat(patient().person().massGrams()).isEqualTo(71_500);
    assertThat(text("profile-mass")).isEqualTo("71.5");
  }

  @Test
  void whatCannotBeTakenStaysWithItsReasonBeneath() {
    type("profile-mass", "7000");

    assertThat(text("profile-mass")).isEqualTo("7000");
    assertThat(field("profile-mass").below()).startsWith("A mass between");
    assertThat(patient().person().massGrams()).isEqualTo(71_500);
  }

  @Test
  void aDecimalCommaIsWrittenAsTheRecordHasItOnceTheFieldIsLeft() {
    Fx.run(() -> window.lookup("profile-mass").requestFocus());
    type("profile-mass", "64,5");
    assertThat(text("profile-mass")).isEqualTo("64,5");

    Fx.run(() -> window.lookup("profile-name").requestFocus());
    Fx.settle();

    assertThat(text("profile-mass")).isEqualTo("64.5");
    assertThat(patient().person().massGrams()).isEqualTo(64_500);
  }

  @Test
  void theLanguageOfSheetsIsChosenAndUndoTakesItBack() {
    choose("profile-language", 2);
    assertThat(patient().person().language()).isEqualTo(Language.GERMAN);

    Fx.run(() -> demo.studio().history().undo());
    Fx.settle();

    assertThat(patient().person().language()).isEqualTo(Language.AS_STUDIO);
    assertThat(chosen("profile-language")).isEqualTo(Language.AS_STUDIO);
  }

  @Test
  void theHeaderFollowsTheName() {
    type("profile-name", "Marta Lindqvist-Berg");

    assertThat(patient().name()).isEqualTo("Marta Lindqvist-Berg");
  }

  @Test
  void aDeletedPersonLeavesTheScreen() {
    Fx.run(() -> demo.studio().roster().delete(demo.patient(), "Delete"));
    Fx.settle();

    assertThat(window.window().place()).isEqualTo(new Place.Athletes());
  }

  @Test
  void wordsNarrowTheRoster() {
    window.open(new Place.Athletes());

    type(RosterView.SEARCH_ID, "noe");

    TableView<?> table = (TableView<?>) window.lookup(RosterTable.ID);
    assertThat(Fx.get(() -> table.getItems().size())).isEqualTo(1);
  }

  private Athlete patient() {
    return Fx.get(() -> demo.studio().roster().find(demo.patient()).orElseThrow());
  }

  private void type(String id, String text) {
    Fx.run(() -> ((TextField) window.lookup(id)).setText(text));
    Fx.settle();
  }

  private void choose(String id, int place) {
    Fx.run(() -> ((ComboBox<?>) window.lookup(id)).getSelectionModel().select(place));
    Fx.settle();
  }

  private Object chosen(String id) {
    return Fx.get(() -> ((ComboBox<?>) window.lookup(id)).getValue());
  }

  private String text(String id) {
    return Fx.get(() -> ((TextField) window.lookup(id)).getText());
  }

  private Field field(String id) {
    return (Field) window.lookup(id).getParent();
  }
}
