package org.backstride.ui.athlete;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.backstride.athlete.Athlete;
import org.backstride.athlete.Athlete.Status;
import org.backstride.athlete.AthleteId;
import org.backstride.ui.gallery.Demo;
import org.backstride.ui.gallery.Exhibit;
import org.backstride.ui.gallery.Fx;
import org.backstride.ui.gallery.WindowExhibit;
import org.backstride.ui.kit.Place;
import org.backstride.ui.kit.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Adding, archiving and deleting people by keys, each taken back by one undo.
class RosterEditsTest {

  private final Demo demo = Demo.filled(Locale.ENGLISH);
  private final AthleteId patient = demo.patient();
  private final WindowExhibit window =
      WindowExhibit.of(demo, new Place.Athletes(), Theme.LIGHT, Exhibit.Size.LARGE);

  @AfterEach
  void close() {
    window.close();
    demo.close();
  }

  @Test
  void shortcutNAddsAPersonAndOpensTheProfile() {
    int before = people();

    press(table(), KeyCode.N, true);

    assertThat(people()).isEqualTo(before + 1);
    assertThat(window.window().place()).isInstanceOf(Place.AthletePlace.class);
    undo();
    assertThat(people()).isEqualTo(before);
  }

  @Test
  void deleteTakesTheMarkedPersonOutAndUndoBringsEverythingBack() {
    var marta = Fx.get(() -> demo.studio().roster().find(patient).orElseThrow());
    mark(marta);

    press(table(), KeyCode.DELETE, false);

    assertThat(found()).isFalse();
    undo();
    demo.rest();
    assertThat(Fx.get(() -> demo.studio().roster().find(patient))).contains(marta);
    assertThat(Fx.get(() -> demo.studio().care().of(patient).responses())).hasSize(18);
  }

  @Test
  void enterOpensTheMarkedPerson() {
    mark(Fx.get(() -> demo.studio().roster().find(patient).orElseThrow()));

    press(table(), KeyCode.ENTER, false);

    assertThat(window.window().place()).isEqualTo(new Place.AthletePlace(patient));
  }

  @Test
  void anArchivedPersonLeavesTheListAndComesBackByUndo() {
    var marta = Fx.get(() -> demo.studio().roster().find(patient).orElseThrow());
    var standing = new Athlete.Standing(marta.standing().notes(), Status.ARCHIVED);

    Fx.run(() -> demo.studio().roster().put(marta.withStanding(standing), "Archive"));
    Fx.settle();

    assertThat(shown()).isFalse();
    undo();
    assertThat(shown()).isTrue();
  }

  private boolean shown() {
    return Fx.get(
        () ->
            table().getItems().stream()
                .anyMatch(row -> ((RosterRow) row).athlete().id().equals(patient)));
  }

  private boolean found() {
    return Fx.get(() -> demo.studio().roster().find(patient).isPresent());
  }

  private int people() {
    return Fx.get(() -> demo.studio().roster().athletes().get().size());
  }

  private void mark(Athlete athlete) {
    Fx.run(
        () -> {
          for (int i = 0; i < table().getItems().size(); i++) {
            if (((RosterRow) table().getItems().get(i)).athlete().id().equals(athlete.id())) {
              table().getSelectionModel().select(i);
            }
          }
        });
  }

  private void undo() {
    Fx.run(() -> demo.studio().history().undo());
    Fx.settle();
  }

  private TableView<?> table() {
    return (TableView<?>) window.stage().getScene().lookup("#" + RosterTable.ID);
  }

  private static void press(Node node, KeyCode code, boolean shortcut) {
    Fx.run(
        () ->
            node.fireEvent(
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, shortcut, false, false)));
    Fx.settle();
  }
}
