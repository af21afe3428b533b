package org.backstride.ui.athlete.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.backstride.rehab.course.Ruling.Verdict;
import org.backstride.ui.athlete.today.Triage.Group;
import org.backstride.ui.gallery.CssConsole;
import org.backstride.ui.gallery.Demo;
import org.backstride.ui.gallery.Exhibit;
import org.backstride.ui.gallery.Fx;
import org.backstride.ui.gallery.WindowExhibit;
import org.backstride.ui.kit.Place;
import org.backstride.ui.kit.Theme;
import org.backstride.ui.kit.ruling.RulingForm;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Today in the window, on a real library.
class TodayViewTest {

  private final Demo demo = Demo.filled(Locale.ENGLISH);
  private final WindowExhibit window =
      WindowExhibit.of(demo, new Place.Today(), Theme.LIGHT, Exhibit.Size.LARGE);

  @AfterEach
  void close() {
    window.close();
    demo.close();
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void itIsDrawnWithoutAWarning(Theme theme) {
    try (var console = new CssConsole();
        var library = Demo.library(Locale.ENGLISH);
        var other = WindowExhibit.of(library, new Place.Today(), theme, Exhibit.Size.LARGE)) {
      other.save("today-triage-" + theme.code());

      assertThat(console.lines()).isEmpty();
    }
  }

  @Test
  void whatMattersMostStandsFirst() {
    try (var library = Demo.library(Locale.ENGLISH);
        var other = WindowExhibit.of(library, new Place.Today(), Theme.LIGHT, Exhibit.Size.LARGE)) {
      var table = (TodayTable) other.lookup(TodayTable.ID);

      assertThat(Fx.get(() -> List.copyOf(table.getItems())))
          .filteredOn(TodayLine.Person.class::isInstance)
          .extracting(line -> ((TodayLine.Person) line).row().athlete().name())
          .startsWith("Tunde Adeyemi", "Aiko Tanaka", "Ingrid Åkesson");
    }
  }

  @Test
  void peopleStandUnderWhatTheyAsk() {
    assertThat(heads()).containsExactly(Group.DECIDE, Group.ADVANCE, Group.UNPLANNED);
    assertThat(namesIn(Group.ADVANCE)).containsExactly("Marta Lindqvist");
  }

  @Test
  void aNarrowWindowKeepsWhatIsAskedForInSightAndGivesUpTheSide() {
    assertThat(shownColumns()).contains("today-column-change", "today-column-weeks");
    assertThat(side()).isNotNull();

    try (var narrow = WindowExhibit.of(demo, new Place.Today(), Theme.LIGHT, Exhibit.Size.SMALL)) {
      narrow.save("today-triage-small");
      var table = (TableView<?>) narrow.stage().getScene().lookup("#" + TodayTable.ID);

      assertThat(Fx.get(() -> widest(table))).isLessThanOrEqualTo(table.getWidth() + 1);
      assertThat(narrow.stage().getScene().lookup(".bs-today-aside")).isNull();
    }
  }

  private static double widest(TableView<?> table) {
    return table.getVisibleLeafColumns().stream().mapToDouble(TableColumn::getWidth).sum();
  }

  private List<String> shownColumns() {
    return Fx.get(() -> table().getVisibleLeafColumns().stream().map(TableColumn::getId).toList());
  }

  private @Nullable Node side() {
    return Fx.get(() -> window.stage().getScene().lookup(".bs-today-aside"));
  }

  @Test
  void spaceOnAHeadFoldsItsPeopleAway() {
    int all = lines().size();
    Fx.run(() -> table().getSelectionModel().select(0));

    press(KeyCode.SPACE);

    assertThat(lines()).hasSizeLessThan(all);
    press(KeyCode.SPACE);
    assertThat(lines()).hasSize(all);
  }

  @Test
  void theTableEndsWithItsLastLine() {
    assertThat(emptyRows()).isZero();
  }

  @Test
  void enterOpensTheMarkedPerson() {
    mark("Marta Lindqvist");

    press(KeyCode.ENTER);
    Fx.settle();

    assertThat(window.window().place()).isEqualTo(new Place.RehabPlace(demo.patient()));
  }

  @Test
  void theFirstButtonEntersAResponseOfTheMarkedPerson() {
    mark("Marta Lindqvist");

    click("today-enter");
    Fx.settle();

    assertThat(window.window().place()).isEqualTo(new Place.ResponsePlace(demo.patient()));
  }

  @Test
  void aMissingMorningIsEnteredWhereItsSessionStandsNotAsANewSession() {
    Fx.run(
        () -> {
          var last = demo.studio().care().of(demo.patient()).last().orElseThrow();
          demo.studio().care().enter(last.withPain(last.pain().withNextMorning(null)), "Report");
        });
    Fx.settle();
    mark("Marta Lindqvist");

    click(PersonSide.MORNING_ID);

    assertThat(window.window().place()).isEqualTo(new Place.RehabPlace(demo.patient()));
  }

  @Test
  void onTheHeadOfAGroupItSaysThatAPersonIsToBeMarked() {
    Fx.run(() -> table().getSelectionModel().select(0));

    click("today-enter");
    Fx.settle();

    assertThat(window.window().place()).isEqualTo(new Place.Today());
    assertThat(Fx.get(() -> window.stage().getScene().getRoot().lookupAll(".label")))
        .extracting(node -> ((Label) node).getText())
        .contains("Mark a person in the list first.");
  }

  @Test
  void wordsNarrowTheTableAndTheGroupsGoWithThem() {
    Fx.run(() -> ((TextField) window.lookup(TodayView.SEARCH_ID)).setText("lindqvist"));
    Fx.settle();

    assertThat(heads()).containsExactly(Group.ADVANCE);
    assertThat(lines()).hasSize(2);
  }

  @Test
  void aColumnSortsWithinTheGroups() {
    Fx.run(
        () -> {
          var pain = column("pain");
          pain.setSortType(TableColumn.SortType.DESCENDING);
          table().getSortOrder().setAll(List.of(pain));
        });
    Fx.settle();

    assertThat(heads()).containsExactly(Group.DECIDE, Group.ADVANCE, Group.UNPLANNED);
    var pains = painsIn(Group.UNPLANNED);
    assertThat(pains).isSortedAccordingTo((one, other) -> Integer.compare(other, one));
  }

  @Test
  void aFilterShowsOnlyThoseItCounts() {
    Fx.run(() -> ((ToggleButton) window.lookup("today-filter-MISSED")).fire());
    Fx.settle();

    assertThat(people()).isNotEmpty().allMatch(Triage::hasMissed);
  }

  @Test
  void theMarkedPersonStandsAtTheSideWithTheProposal() {
    mark("Marta Lindqvist");

    assertThat(window.lookup("today-decide")).isNotNull();
    assertThat(window.lookup("today-profile")).isNotNull();
  }

  @Test
  void aProposalIsAcceptedAtTheSide() {
    mark("Marta Lindqvist");

    click(PersonSide.ACCEPT_ID);

    var record = Fx.get(() -> demo.studio().care().of(demo.patient()));
    assertThat(record.awaitsDecision()).isFalse();
    assertThat(record.rulings().getLast().verdict()).isEqualTo(Verdict.ACCEPTED);
  }

  @Test
  void aProposalIsDeclinedAtTheSideOnlyWithAReason() {
    mark("Marta Lindqvist");
    click(PersonSide.DECLINE_ID);

    click(RulingForm.SAVE_ID);
    assertThat(Fx.get(() -> demo.studio().care().of(demo.patient())).awaitsDecision()).isTrue();
    Fx.run(() -> ((TextField) window.lookup(RulingForm.NOTE_ID)).setText("Knee warm today"));
    click(RulingForm.SAVE_ID);

    var ruling = Fx.get(() -> demo.studio().care().of(demo.patient())).rulings().getLast();
    assertThat(ruling.verdict()).isEqualTo(Verdict.DECLINED);
    assertThat(ruling.signature().note()).isEqualTo("Knee warm today");
  }

  @Test
  void aDeclineGivenUpBringsTheThreeWaysBack() {
    mark("Marta Lindqvist");
    click(PersonSide.DECLINE_ID);
    assertThat(window.lookup(PersonSide.ACCEPT_ID)).isNull();

    click(RulingForm.CANCEL_ID);

    assertThat(window.lookup(PersonSide.ACCEPT_ID)).isNotNull();
  }

  private void click(String id) {
    Fx.run(() -> ((ButtonBase) window.lookup(id)).fire());
    Fx.settle();
  }

  private List<Group> heads() {
    return lines().stream()
        .filter(TodayLine.Head.class::isInstance)
        .map(line -> ((TodayLine.Head) line).group())
        .toList();
  }

  private List<Triage> people() {
    return lines().stream()
        .filter(TodayLine.Person.class::isInstance)
        .map(line -> ((TodayLine.Person) line).row())
        .toList();
  }

  private List<String> namesIn(Group group) {
    return people().stream()
        .filter(row -> row.group() == group)
        .map(row -> row.athlete().name())
        .toList();
  }

  private List<Integer> painsIn(Group group) {
    return people().stream().filter(row -> row.group() == group).map(Triage::lastPain).toList();
  }

  private List<TodayLine> lines() {
    return Fx.get(() -> List.copyOf(table().getItems()));
  }

  private void mark(String name) {
    Fx.run(
        () ->
            table().getItems().stream()
                .filter(
                    line ->
                        line instanceof TodayLine.Person(var row)
                            && row.athlete().name().equals(name))
                .findFirst()
                .ifPresent(table().getSelectionModel()::select));
    Fx.settle();
  }

  private long emptyRows() {
    return Fx.get(
        () ->
            table().lookupAll(".table-row-cell").stream()
                .filter(row -> row.isVisible() && ((TableRow<?>) row).isEmpty())
                .count());
  }

  private void press(KeyCode code) {
    Fx.run(
        () ->
            table()
                .fireEvent(
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false)));
    Fx.settle();
  }

  private TableColumn<TodayLine, ?> column(String key) {
    return table().getColumns().stream()
        .filter(each -> ("today-column-" + key).equals(each.getId()))
        .findFirst()
        .orElseThrow();
  }

  private TodayTable table() {
    return (TodayTable) window.lookup(TodayTable.ID);
  }
}
