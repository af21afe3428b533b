package org.backstride.ui.recording.hand;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import org.backstride.store.RecordingRow;
import org.backstride.ui.gallery.Demo;
import org.backstride.ui.gallery.Exhibit;
import org.backstride.ui.gallery.Fx;
import org.backstride.ui.gallery.WindowExhibit;
import org.backstride.ui.kit.Place;
import org.backstride.ui.kit.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Noting a session that nothing recorded.
class HandSessionViewTest {

  private Demo demo;
  private WindowExhibit window;

  @BeforeEach
  void open() {
    demo = Demo.filled(Locale.ENGLISH);
    window =
        WindowExhibit.of(demo, new Place.HandSessionPlace(null), Theme.LIGHT, Exhibit.Size.LARGE);
    demo.rest();
  }

  @AfterEach
  void close() {
    window.close();
    demo.close();
  }

  @Test
  void notedItStandsInTheListCountsBackwardAndUndoTakesItAway() {
    type("minutes", "30");
    type("forward", "20");
    type("backward", "7:30");
    type("distance", "1,9");
    Fx.run(() -> find("#hand-rpe", ComboBox.class).getSelectionModel().select(5));

    keep();

    assertThat(noted()).hasSize(1);
    var row = noted().getFirst();
    assertThat(row.start()).isEqualTo(Instant.parse("2026-11-20T09:40:00Z"));
    assertThat(row.totals().elapsedSeconds()).isEqualTo(1_800);
    assertThat(row.totals().distanceMetres()).isEqualTo(1_900);
    assertThat(row.backwardSeconds()).isEqualTo(450);
    assertThat(window.window().place()).isEqualTo(new Place.Recordings());
    assertThat(shownColumns()).contains("RPE", "Note");
    Fx.run(() -> demo.studio().history().undo());
    settle();
    assertThat(noted()).isEmpty();
    assertThat(shownColumns()).doesNotContain("RPE", "Note");
    Fx.run(() -> demo.studio().history().redo());
    settle();
    assertThat(noted()).containsExactly(row);
  }

  @Test
  void openedAgainItIsShownAsNotedAndAChangeIsOneStepOfUndo() {
    type("minutes", "30");
    type("backward", "7:30");
    keep();
    var id = noted().getFirst().id();

    window.open(new Place.HandSessionPlace(id));
    settle();
    assertThat(find("#hand-minutes", TextField.class).getText()).isEqualTo("30:00");
    assertThat(find("#hand-backward", TextField.class).getText()).isEqualTo("7:30");
    type("backward", "10");
    keep();

    assertThat(noted().getFirst().backwardSeconds()).isEqualTo(600);
    Fx.run(() -> demo.studio().history().undo());
    settle();
    assertThat(noted().getFirst().backwardSeconds()).isEqualTo(450);
  }

  @Test
  void aDistanceNobodyTouchedStaysToTheMetre() {
    type("minutes", "30");
    type("distance", "1.2345");
    keep();
    assertThat(noted()).isEmpty();
    type("distance", "1.234");
    keep();
    var row = noted().getFirst();

    window.open(new Place.HandSessionPlace(row.id()));
    settle();
    type("minutes", "31");
    keep();

    assertThat(noted().getFirst().totals().distanceMetres()).isEqualTo(1_234);
    assertThat(noted().getFirst().totals().elapsedSeconds()).isEqualTo(1_860);
  }

  @Test
  void whatIsWrongIsSaidWhereItWasTypedUntilItIsRight() {
    type("minutes", "25");
    type("forward", "10");
    type("backward", "20");

    keep();

    assertThat(noted()).isEmpty();
    var backward = find("#hand-backward", TextField.class);
    assertThat(Fx.get(backward::getAccessibleHelp)).startsWith("Forward and backward are minutes");
    assertThat(Fx.get(backward::isFocused)).isTrue();
    assertThat(Fx.get(find("#hand-minutes", TextField.class)::getAccessibleHelp)).isNull();

    type("backward", "15");
    keep();

    assertThat(noted()).hasSize(1);
  }

  @Test
  void itHasItsPicture() {
    assertThat(window.save("hand-session")).exists();
  }

  /// The titles of the list of recordings.
  private List<String> shownColumns() {
    return Fx.get(
        () -> {
          TableView<?> table = find("#recordings-table", TableView.class);
          return table.getVisibleLeafColumns().stream().map(column -> column.getText()).toList();
        });
  }

  private void type(String field, String text) {
    Fx.run(() -> find("#hand-" + field, TextField.class).setText(text));
  }

  private void keep() {
    Fx.run(() -> find("#hand-keep", Button.class).fireEvent(new ActionEvent()));
    settle();
  }

  private void settle() {
    demo.rest();
    demo.rest();
  }

  private List<RecordingRow> noted() {
    return demo.studio().recordings().rows().get().stream().filter(RecordingRow::isByHand).toList();
  }

  private <N extends Node> N find(String id, Class<N> type) {
    var root = window.stage().getScene().getRoot();
    return type.cast(Objects.requireNonNull(root.lookup(id), id));
  }
}
