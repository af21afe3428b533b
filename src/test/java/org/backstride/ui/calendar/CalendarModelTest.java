package org.backstride.ui.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.backstride.athlete.Athlete;
import org.backstride.athlete.AthleteId;
import org.backstride.plan.Days;
import org.backstride.plan.Mark;
import org.backstride.plan.MarkId;
import org.backstride.plan.Plan;
import org.backstride.plan.PlannedSession;
import org.backstride.plan.Plans;
import org.backstride.plan.edit.PlanEdit;
import org.backstride.settings.Settings;
import org.backstride.store.Libraries;
import org.backstride.studio.Studio;
import org.backstride.text.Formats;
import org.backstride.text.Messages;
import org.backstride.ui.calendar.board.Dragged;
import org.backstride.ui.calendar.board.Drop;
import org.backstride.ui.calendar.board.DropMode;
import org.backstride.ui.calendar.board.Slot;
import org.backstride.ui.gallery.Fx;
import org.backstride.ui.kit.Lifetime;
import org.backstride.ui.kit.ViewContext;
import org.backstride.unit.UnitSystem;
import org.backstride.work.Cell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the calendar shows and where it stands, without a window.
class CalendarModelTest {

  private final Athlete ada = Athlete.named("Ada");
  private final Athlete ben = Athlete.named("Ben");
  private final Lifetime lifetime = new Lifetime();

  @TempDir Path folder;
  private Studio studio;
  private CalendarModel model;

  @BeforeEach
  void open() {
    Fx.start();
    studio = Fx.studio(Libraries.open(folder.resolve("library.db")));
    Fx.run(
        () -> {
          studio.roster().put(ada, "Add");
          studio.roster().put(ben, "Add");
          put(ada, Plans.session("a", 0), Plans.session("b", 2), Plans.session("c", 9));
        });
    var context =
        new ViewContext(
            studio,
            new Cell<>(Settings.standard(Locale.ENGLISH)),
            Messages.in(Locale.ENGLISH),
            new Formats(Locale.UK, UnitSystem.METRIC),
            _ -> {},
            _ -> {});
    model = Fx.get(() -> new CalendarModel(context, Plans.MONDAY, lifetime));
    Fx.run(() -> model.people().set(List.of(ada.id(), ben.id())));
  }

  @AfterEach
  void close() {
    Fx.run(lifetime::close);
    Fx.get(studio::close);
  }

  @Test
  void theBoardReachesAYearBackAndAYearAhead() {
    var board = Fx.get(model::board);

    assertThat(board.first()).isEqualTo(Plans.MONDAY.minusWeeks(52));
    assertThat(board.weeks()).isEqualTo(104);
  }

  @ParameterizedTest
  @CsvSource({"-700, -101, 153", "600, -52, 141"})
  void theBoardReachesToTheFirstAndTheLastSession(int day, int first, int weeks) {
    Fx.run(() -> put(ben, Plans.session("z", day)));

    var board = Fx.get(model::board);

    assertThat(board.first()).isEqualTo(Plans.MONDAY.plusWeeks(first));
    assertThat(board.weeks()).isEqualTo(weeks);
  }

  @Test
  void theWeekBeginsOnMonday() {
    var mondays =
        Stream.iterate(Plans.MONDAY, day -> day.plusDays(1)).limit(8).map(CalendarModel::monday);

    assertThat(mondays)
        .startsWith(Plans.MONDAY, Plans.MONDAY)
        .endsWith(Plans.MONDAY, Plans.MONDAY.plusWeeks(1));
  }

  @Test
  void whatIsChosenIsTheSelectionElseTheSessionUnderTheCursor() {
    var chosen = new ArrayList<Set<?>>();

    Fx.run(
        () -> {
          chosen.add(model.chosen());
          model.stand(slot(ada, 2), 0);
          chosen.add(model.chosen());
          model.toggle(Plans.id("a"));
          model.toggle(Plans.id("c"));
          chosen.add(model.chosen());
          model.toggle(Plans.id("c"));
          chosen.add(model.chosen());
        });

    assertThat(chosen)
        .containsExactly(
            Set.of(),
            Set.of(Plans.id("b")),
            Set.of(Plans.id("a"), Plans.id("c")),
            Set.of(Plans.id("a")));
  }

  @Test
  void aDayWithoutASessionHasNoneUnderTheCursor() {
    Fx.run(() -> model.stand(slot(ada, 1), 0));

    assertThat(Fx.get(model::current)).isEmpty();
  }

  @Test
  void aSessionThatIsGoneIsNoLongerSelected() {
    Fx.run(
        () -> {
          model.toggle(Plans.id("a"));
          model.toggle(Plans.id("b"));
          studio.plan().edit(List.of(new PlanEdit.Delete(Set.of(Plans.id("a")))), "Remove");
        });

    assertThat(Fx.get(() -> model.selection().get())).containsExactly(Plans.id("b"));
  }

  @Test
  void whoIsNoLongerActiveIsNotShown() {
    Fx.run(() -> studio.roster().delete(ben.id(), "Remove"));

    assertThat(Fx.get(() -> model.people().get())).containsExactly(ada.id());
  }

  @Test
  void theDragIsShownBeforeItIsDoneAndLeavesThePlan() {
    Fx.run(() -> model.drop().set(Optional.of(move("a", slot(ben, 4)))));

    assertThat(places(model.shown(), ben.id())).isEqualTo("a4");
    assertThat(Fx.get(model::ghosts)).containsExactly(Plans.id("a"));
    assertThat(places(model.plan(), ada.id())).isEqualTo("a0 b2 c9");

    Fx.run(() -> model.drop().set(Optional.empty()));

    assertThat(places(model.shown(), ada.id())).isEqualTo("a0 b2 c9");
    assertThat(Fx.get(model::ghosts)).isEmpty();
  }

  @Test
  void theTotalsOfAWeekFollowTheDrag() {
    var week = Plans.week(0);
    double before = minutes(ada.id(), week);

    Fx.run(() -> model.drop().set(Optional.of(move("a", slot(ben, 4)))));

    assertThat(before).isEqualTo(50);
    assertThat(minutes(ada.id(), week)).isEqualTo(25);
    assertThat(minutes(ben.id(), week)).isEqualTo(25);
  }

  @Test
  void aBlockIsOfOnePersonsSelectionAlone() {
    Fx.run(() -> put(ben, Plans.session("z", 1)));

    Fx.run(() -> List.of("a", "c").forEach(name -> model.toggle(Plans.id(name))));
    var own = Fx.get(model::selectedBlock);
    Fx.run(() -> model.toggle(Plans.id("z")));
    var both = Fx.get(model::selectedBlock);

    assertThat(own.orElseThrow().entries()).hasSize(2);
    assertThat(both).isEmpty();
  }

  @Test
  void weeksAreCountedFromTheLastSurgeryOnTheCalendar() {
    Fx.run(() -> List.of(-70, -14).forEach(this::operate));

    assertThat(Fx.get(() -> model.anchor(ada.id())).orElseThrow().day()).isEqualTo(Plans.day(-14));
    assertThat(Fx.get(() -> model.anchor(ben.id()))).isEmpty();
  }

  private void operate(int day) {
    var id = new MarkId(Plans.uuid("surgery" + day));
    var event = new Mark.Event(id, Plans.day(day), Mark.Kind.SURGERY, "Surgery");
    studio.plan().edit(List.of(new PlanEdit.PutMark(ada.id(), event)), "Put");
  }

  private double minutes(AthleteId athlete, Days week) {
    return Fx.get(() -> model.totals(model.shown(), athlete, week).seconds() / 60);
  }

  private Drop move(String name, Slot to) {
    var own = model.plan().of(ada.id()).sessions();
    var held = own.stream().filter(each -> each.id().equals(Plans.id(name))).findFirst();
    return new Drop(
        new Dragged.Sessions(held.orElseThrow(), ada.id(), Set.of(Plans.id(name))),
        to,
        DropMode.MOVE,
        Plans.uuid("seed"));
  }

  private void put(Athlete athlete, PlannedSession... sessions) {
    studio.plan().edit(List.of(new PlanEdit.Insert(athlete.id(), List.of(sessions))), "Put");
  }

  private static Slot slot(Athlete athlete, int day) {
    return new Slot(athlete.id(), Plans.day(day));
  }

  private static String places(Plan plan, AthleteId athlete) {
    return Plans.places(plan, athlete);
  }
}
