package org.backstride.ui.columns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import org.backstride.codec.csv.column.ColumnRole;
import org.backstride.codec.csv.column.ColumnUnit;
import org.backstride.codec.csv.grid.DateOrder;
import org.backstride.recording.question.Question.Kind;
import org.backstride.store.RecordingRow;
import org.backstride.text.Formats;
import org.backstride.text.Messages;
import org.backstride.ui.gallery.Demo;
import org.backstride.ui.gallery.Exhibit;
import org.backstride.ui.gallery.Fx;
import org.backstride.ui.gallery.WindowExhibit;
import org.backstride.ui.kit.Place;
import org.backstride.ui.kit.Theme;
import org.backstride.ui.kit.ViewContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The columns of a table as a person says what they are.
class ColumnsViewTest {

  @TempDir Path folder;
  private Demo demo;
  private WindowExhibit window;

  @BeforeEach
  void open() {
    demo = Demo.filled(Locale.ENGLISH);
    window =
        WindowExhibit.of(
            demo, new Place.ColumnsPlace(demo.table()), Theme.LIGHT, Exhibit.Size.LARGE);
    demo.rest();
  }

  @AfterEach
  void close() {
    window.close();
    demo.close();
  }

  @Test
  void howTheFileIsWrittenIsShownAsItWasFoundOut() {
    assertThat(box("separator").getValue()).isEqualTo(';');
    assertThat(box("decimal").getValue()).isEqualTo(',');
    assertThat(box("dates").getValue()).isEqualTo(DateOrder.DAY_FIRST);
    assertThat(box("charset").getValue().toString()).isEqualTo("UTF-8");
    assertThat(uses())
        .containsExactly(
            ColumnRole.DATE,
            ColumnRole.TIME,
            ColumnRole.SPEED,
            ColumnRole.GRADE,
            ColumnRole.HEART_RATE,
            ColumnRole.IGNORED);
  }

  @Test
  void theDoubtfulColumnSaysSoToTheEyeAndToTheScreenReader() {
    var line = items().get(2);

    assertThat(line.doubtful()).isTrue();
    assertThat(items().get(4).doubtful()).isFalse();
    assertThat(cellTexts()).anyMatch(text -> text.endsWith("Only guessed."));
  }

  @Test
  void theOutcomeFollowsEveryChange() {
    assertThat(outcome()).contains("900 samples");
    assertThat(outcome()).contains("Average speed");
    say(2, ColumnUnit.MILES_PER_HOUR);

    assertThat(items().get(2).use().unit()).isEqualTo(ColumnUnit.MILES_PER_HOUR);
    assertThat(items().get(2).doubtful()).isFalse();
  }

  @Test
  void saidAndReadTheRecordingIsRightTheQuestionIsGoneAndUndoTakesItBack() {
    double before = row().totals().speedMax();
    say(2, ColumnUnit.MILES_PER_HOUR);

    press(KeyCode.ENTER);

    assertThat(row().totals().speedMax()).isCloseTo(4.5 * 0.44704, within(0.01));
    assertThat(waiting()).isZero();
    assertThat(window.window().place()).isEqualTo(new Place.RecordingPlace(demo.table()));
    Fx.run(() -> demo.studio().history().undo());
    settle();
    assertThat(row().totals().speedMax()).isCloseTo(before, within(1e-9));
    assertThat(waiting()).isEqualTo(1);
    Fx.run(() -> demo.studio().history().redo());
    settle();
    assertThat(row().totals().speedMax()).isCloseTo(4.5 * 0.44704, within(0.01));
  }

  @Test
  void openedAgainItShowsWhatWasSaid() {
    say(2, ColumnUnit.MILES_PER_HOUR);
    press(KeyCode.ENTER);

    window.open(new Place.ColumnsPlace(demo.table()));
    settle();

    assertThat(items().get(2).use().unit()).isEqualTo(ColumnUnit.MILES_PER_HOUR);
  }

  @Test
  void anotherSeparatorIsTriedOutAndAsFoundOutComesBack() {
    Fx.run(() -> choose(box("separator"), '|'));
    settle();
    assertThat(items()).isEmpty();

    Fx.run(() -> fire("#columns-reset"));
    settle();

    assertThat(items()).hasSize(6);
    assertThat(preview().getColumns()).hasSize(6);
    assertThat(preview().getItems()).hasSize(12);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-3", "fast", "100000"})
  void aRateThatCannotBeIsSaidBesideTheField(String typed) {
    Fx.run(
        () -> {
          var rate = find("#columns-rate", TextField.class);
          rate.setText(typed);
          rate.getOnAction().handle(null);
        });

    assertThat(find("#columns-rate", TextField.class).getAccessibleHelp())
        .isEqualTo("A number above 0, at most 10,000");
  }

  @Test
  void aFileThatWasNotTakenIsRememberedAndHandedToTheImport() throws Exception {
    Path file = folder.resolve("odd.csv");
    Files.writeString(file, "state,who,where,t,puls\nwalk,a,x,0,90\nwalk,a,x,1,91\nrun,a,x,2,92\n");
    var handed = new ArrayList<Path>();
    var view = Fx.get(() -> ColumnsView.of(context(), file, handed::addAll));
    settle();
    var shown = Fx.get(() -> (ListView<?>) view.node().lookup("#columns-lines"));
    assertThat(shown.getItems()).hasSize(5);

    Fx.run(() -> view.primary().orElseThrow().perform());
    settle();

    assertThat(handed).containsExactly(file);
    Fx.run(view::close);
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void itHasItsPicture(Theme theme) {
    try (var shown =
        WindowExhibit.of(demo, new Place.ColumnsPlace(demo.table()), theme, Exhibit.Size.LARGE)) {
      settle();

      assertThat(shown.save("columns-" + theme.code())).exists();
    }
  }

  @Test
  void itFitsASmallWindowInGerman() {
    Fx.run(() -> demo.settings().set(demo.settings().get().withLanguage(Locale.GERMAN)));
    try (var shown =
        WindowExhibit.of(
            demo, new Place.ColumnsPlace(demo.table()), Theme.LIGHT, Exhibit.Size.SMALL)) {
      settle();

      assertThat(shown.save("columns-small-de")).exists();
    }
  }

  private ViewContext context() {
    var settings = demo.settings().get();
    return new ViewContext(
        demo.studio(),
        demo.settings(),
        Messages.in(settings.language()),
        new Formats(settings.language(), settings.units()),
        _ -> {},
        _ -> {});
  }

  private void say(int column, ColumnUnit unit) {
    Fx.run(
        () ->
            lines().lookupAll("#columns-unit").stream()
                .map(node -> (ComboBox<?>) node)
                .filter(box -> box.getAccessibleText().startsWith(title(column)))
                .findFirst()
                .ifPresent(box -> choose(box, unit)));
    settle();
  }

  private static void choose(ComboBox<?> box, Object value) {
    box.getSelectionModel().select(box.getItems().indexOf(value));
  }

  private String title(int column) {
    return items().get(column).sketch().title();
  }

  private List<ColumnRole> uses() {
    return items().stream().map(line -> line.use().role()).toList();
  }

  private List<String> cellTexts() {
    return lines().lookupAll(".list-cell").stream()
        .map(Node::getAccessibleText)
        .filter(Objects::nonNull)
        .toList();
  }

  private String outcome() {
    return find("#columns-outcome", Pane.class).getChildren().stream()
        .map(node -> ((Label) node).getText())
        .collect(Collectors.joining("\n"));
  }

  private RecordingRow row() {
    return demo.studio().recordings().find(demo.table()).orElseThrow();
  }

  private long waiting() {
    return demo.studio().review().questions().get().stream()
        .filter(question -> question.kind() == Kind.COLUMNS)
        .count();
  }

  private void press(KeyCode key) {
    Fx.run(
        () -> {
          var scene = window.stage().getScene();
          var target = Objects.requireNonNull(scene.getFocusOwner());
          target.fireEvent(
              new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, true, false, false));
        });
    settle();
  }

  private void fire(String id) {
    find(id, Button.class).fire();
  }

  private void settle() {
    demo.rest();
    demo.rest();
  }

  private ListView<?> lines() {
    return find("#columns-lines", ListView.class);
  }

  private List<ColumnLine> items() {
    return lines().getItems().stream().map(ColumnLine.class::cast).toList();
  }

  private TableView<?> preview() {
    return find("#columns-preview", TableView.class);
  }

  private ComboBox<?> box(String name) {
    return find("#columns-" + name, ComboBox.class);
  }

  private <N extends Node> N find(String id, Class<N> type) {
    var root = window.stage().getScene().getRoot();
    return type.cast(Objects.requireNonNull(root.lookup(id), id));
  }
}
