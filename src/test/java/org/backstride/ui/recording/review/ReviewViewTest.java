package org.backstride.ui.recording.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Objects;
import javafx.event.ActionEvent;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.backstride.recording.question.Question.Kind;
import org.backstride.ui.gallery.Demo;
import org.backstride.ui.gallery.Exhibit;
import org.backstride.ui.gallery.Fx;
import org.backstride.ui.gallery.WindowExhibit;
import org.backstride.ui.kit.Action;
import org.backstride.ui.kit.Notice;
import org.backstride.ui.kit.Place;
import org.backstride.ui.kit.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The review list as a person works through it.
class ReviewViewTest {

  private Demo demo;
  private WindowExhibit window;

  @BeforeEach
  void open() {
    demo = Demo.filled(Locale.ENGLISH);
    window = WindowExhibit.of(demo, new Place.Review(), Theme.LIGHT, Exhibit.Size.LARGE);
    demo.rest();
  }

  @AfterEach
  void close() {
    window.close();
    demo.close();
  }

  @Test
  void theFullerOneIsChosenAndKeepingItSettlesThePairUntilUndone() {
    int rows = demo.studio().recordings().rows().get().size();
    assertThat(find("#review-there", RadioButton.class).isSelected()).isTrue();
    assertThat(find("#review-there", RadioButton.class).getText()).contains("holds more");

    press("#review-keep-one");

    assertThat(demo.studio().recordings().rows().get()).hasSize(rows - 1);
    assertThat(waiting(Kind.SAME_SESSION)).isZero();
    Fx.run(() -> demo.studio().history().undo());
    demo.rest();
    assertThat(demo.studio().recordings().rows().get()).hasSize(rows);
    assertThat(waiting(Kind.SAME_SESSION)).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"#review-keep-both", "#review-right", "#review-leave"})
  void anAnswerTakenBackBringsItsQuestionBack(String answer) {
    choose(
        switch (answer) {
          case "#review-keep-both" -> ReviewItem.Same.class;
          case "#review-right" -> ReviewItem.Owner.class;
          default -> ReviewItem.Date.class;
        });
    var question = Fx.get(() -> list().getSelectionModel().getSelectedItem());
    press(answer);
    assertThat(list().getSelectionModel().getSelectedItem()).isNotEqualTo(question);

    Fx.run(() -> demo.studio().history().undo());
    demo.rest();
    demo.rest();

    assertThat(list().getSelectionModel().getSelectedItem()).isEqualTo(question);
  }

  @Test
  void aNoticeLeavesTheAnswersFree() {
    try (var small = WindowExhibit.of(demo, new Place.Review(), Theme.LIGHT, Exhibit.Size.SMALL)) {
      demo.rest();
      var notice = Notice.done("12 files imported. ".repeat(6)).withAction(report());
      Fx.run(() -> small.window().show(notice));
      ListView<?> items = Fx.get(() -> lookup(small, "#review-list", ListView.class));
      for (int i = 0; i < items.getItems().size(); i++) {
        int index = i;
        Fx.run(() -> items.getSelectionModel().select(index));
        demo.rest();
        Fx.settle();

        assertThat(Fx.get(() -> bounds(small, ".bs-notice")))
            .as("question %d", i)
            .matches(over -> !over.intersects(Fx.get(() -> bounds(small, ".review-answers"))));
      }
    }
  }

  @Test
  void keepingBothLeavesBothAndGoesOnToTheNextQuestion() {
    int rows = demo.studio().recordings().rows().get().size();

    press("#review-keep-both");

    assertThat(demo.studio().recordings().rows().get()).hasSize(rows);
    assertThat(waiting(Kind.SAME_SESSION)).isZero();
    assertThat(list().getSelectionModel().getSelectedItem()).isInstanceOf(ReviewItem.Table.class);
  }

  @Test
  void inASmallWindowTheAnswersLieBesideTheList() {
    try (var small = WindowExhibit.of(demo, new Place.Review(), Theme.LIGHT, Exhibit.Size.SMALL)) {
      demo.rest();
      var scene = small.stage().getScene();
      var list = scene.lookup("#review-list");
      var pair = scene.lookup(".review-pair");

      Fx.settle();
      double end = Fx.get(() -> list.localToScene(list.getLayoutBounds()).getMaxX());
      var at = Fx.get(() -> pair.localToScene(pair.getLayoutBounds()));

      assertThat(at.getMinX()).isGreaterThanOrEqualTo(end);
      assertThat(at.getMaxX()).isLessThanOrEqualTo(1024);
    }
  }

  @Test
  void pageKeysScrollALongPairWhereverTheKeyboardIs() {
    try (var small = WindowExhibit.of(demo, new Place.Review(), Theme.LIGHT, Exhibit.Size.SMALL)) {
      demo.rest();
      Fx.settle();
      var scroll = Fx.get(() -> lookup(small, ".review-answer .bs-scroll", ScrollPane.class));

      Fx.run(() -> type(small, "#review-keep-one", KeyCode.PAGE_DOWN));
      assertThat(scroll.getVvalue()).isPositive();

      Fx.run(() -> type(small, "#review-keep-one", KeyCode.PAGE_UP));
      assertThat(scroll.getVvalue()).isZero();
    }
  }

  @Test
  void theDateOfTheFileIsFilledInAndATypedTimeIsTaken() {
    choose(ReviewItem.Date.class);
    assertThat(find("#review-time", TextField.class).getText()).endsWith(":05:00");

    Fx.run(() -> find("#review-time", TextField.class).setText("late"));
    press("#review-then");
    assertThat(waiting(Kind.WHEN)).isEqualTo(1);
    Fx.run(() -> find("#review-time", TextField.class).setText("7:30"));
    press("#review-then");

    assertThat(waiting(Kind.WHEN)).isZero();
    assertThat(demo.studio().recordings().rows().get())
        .filteredOn(row -> row.fileName().equals("treadmill.csv"))
        .allSatisfy(row -> assertThat(row.start()).isNotNull());
  }

  @Test
  void aWrongGuessIsOneChoice() {
    choose(ReviewItem.Owner.class);
    var menu = find("#review-other", MenuButton.class);
    String name = Fx.get(() -> menu.getItems().getFirst().getText());

    Fx.run(() -> menu.getItems().getFirst().fire());
    demo.rest();

    assertThat(waiting(Kind.WHOSE)).isEqualTo(1);
    assertThat(demo.studio().history().labels().get().undo())
        .isEqualTo("Give recordings to " + name);
  }

  @Test
  void theStatusBarCountsWhatWaitsAndLeadsThere() {
    window.open(new Place.Today());
    assertThat(find("#status-review", Button.class).getText()).isEqualTo("5 questions to review");

    press("#status-review");

    assertThat(window.window().place()).isEqualTo(new Place.Review());
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void everyQuestionHasItsPicture(Theme theme) {
    try (var shown = WindowExhibit.of(demo, new Place.Review(), theme, Exhibit.Size.LARGE)) {
      demo.rest();
      shown.save("review-same-" + theme.code());
      ListView<?> items = Fx.get(() -> lookup(shown, "#review-list", ListView.class));
      for (int i = 1; i < items.getItems().size(); i++) {
        int index = i;
        Fx.run(() -> items.getSelectionModel().select(index));
        demo.rest();
        shown.save("review-" + i + "-" + theme.code());
      }
      assertThat(items.getItems().size()).isEqualTo(5);
    }
  }

  private static void type(WindowExhibit window, String focused, KeyCode key) {
    var node = lookup(window, focused, Button.class);
    node.requestFocus();
    node.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
  }

  private void choose(Class<? extends ReviewItem> kind) {
    Fx.run(
        () -> {
          var items = list().getItems();
          int index = 0;
          while (!kind.isInstance(items.get(index))) {
            index++;
          }
          list().getSelectionModel().select(index);
        });
    demo.rest();
  }

  private static Action report() {
    return Action.of("report", "Show the report", () -> {});
  }

  private static Bounds bounds(WindowExhibit window, String selector) {
    var node = lookup(window, selector, Node.class);
    return node.localToScene(node.getLayoutBounds());
  }

  private long waiting(Kind kind) {
    return demo.studio().review().questions().get().stream()
        .filter(question -> question.kind() == kind)
        .count();
  }

  private ListView<?> list() {
    return find("#review-list", ListView.class);
  }

  private void press(String id) {
    Fx.run(() -> find(id, Button.class).fireEvent(new ActionEvent()));
    demo.rest();
    demo.rest();
  }

  private <N extends Node> N find(String id, Class<N> type) {
    return lookup(window, id, type);
  }

  private static <N extends Node> N lookup(WindowExhibit window, String id, Class<N> type) {
    Stage stage = window.stage();
    return type.cast(Objects.requireNonNull(stage.getScene().getRoot().lookup(id), id));
  }
}
