package org.backstride.ui.calendar;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.layout.StackPane;
import org.backstride.athlete.Athlete;
import org.backstride.athlete.AthleteId;
import org.backstride.plan.AthletePlan;
import org.backstride.plan.Mark;
import org.backstride.plan.Plan;
import org.backstride.plan.PlannedSession;
import org.backstride.plan.Plans;
import org.backstride.plan.Snapshot;
import org.backstride.plan.edit.PlanEdit;
import org.backstride.settings.Settings;
import org.backstride.store.Libraries;
import org.backstride.studio.Studio;
import org.backstride.text.Formats;
import org.backstride.text.Messages;
import org.backstride.ui.calendar.board.Slot;
import org.backstride.ui.gallery.Demo;
import org.backstride.ui.gallery.Exhibit;
import org.backstride.ui.gallery.Fx;
import org.backstride.ui.kit.Notice;
import org.backstride.ui.kit.Theme;
import org.backstride.ui.kit.ViewContext;
import org.backstride.unit.UnitSystem;
import org.backstride.work.Cell;
import org.testfx.api.FxRobot;

/// A calendar on a real library, in a window of its own. Its today is [Plans#MONDAY].
final class CalendarDesk implements AutoCloseable {

  final Studio studio;
  final CalendarView view;
  final Exhibit exhibit;
  final List<Notice> notices;
  final FxRobot robot = new FxRobot();

  private CalendarDesk(Studio studio, CalendarView view, Exhibit exhibit, List<Notice> notices) {
    this.studio = studio;
    this.view = view;
    this.exhibit = exhibit;
    this.notices = notices;
  }

  /// A calendar of people with plans, the first of them on the roster being shown first.
  static CalendarDesk of(Path folder, List<AthletePlan> plans) {
    Fx.start();
    var notices = new ArrayList<Notice>();
    var studio = studio(folder);
    var view =
        Fx.get(
            () -> {
              fill(studio, plans);
              return new CalendarView(context(studio, notices), nobody(), Plans.MONDAY);
            });
    var exhibit =
        Exhibit.of(Fx.get(() -> new StackPane(view.node())), Theme.LIGHT, Exhibit.Size.LARGE);
    var desk = new CalendarDesk(studio, view, exhibit, notices);
    desk.show(plans.size());
    Fx.run(view::focus);
    Fx.settle();
    return desk;
  }

  /// A calendar of the demo library's people as on a Friday, in a theme.
  static CalendarDesk demo(Path folder, Theme theme) {
    Fx.start();
    var today = Plans.day(4);
    var file = folder.resolve("library.db");
    if (!Files.exists(file)) {
      Demo.place(file, today, ZoneId.systemDefault());
    }
    var notices = new ArrayList<Notice>();
    var studio = studio(folder);
    var view = Fx.get(() -> new CalendarView(context(studio, notices), nobody(), today));
    var exhibit = Exhibit.of(Fx.get(() -> new StackPane(view.node())), theme, Exhibit.Size.LARGE);
    var desk = new CalendarDesk(studio, view, exhibit, notices);
    Fx.run(view::focus);
    Fx.settle();
    return desk;
  }

  private static Cell<List<AthleteId>> nobody() {
    return new Cell<>(List.of());
  }

  private static void fill(Studio studio, List<AthletePlan> plans) {
    for (int i = 0; i < plans.size(); i++) {
      var named = Athlete.named("Person " + (char) ('A' + i));
      studio.roster().put(named, "Add");
      var edits = new ArrayList<PlanEdit>();
      edits.add(new PlanEdit.Insert(named.id(), sessions(plans.get(i), i)));
      for (Mark mark : plans.get(i).marks()) {
        edits.add(new PlanEdit.PutMark(named.id(), mark));
      }
      studio.plan().edit(edits, "Fill");
    }
    studio.programs().add(Plans.LEVEL.withName("Library level"), "Add");
  }

  /// Ids of one person are not those of another.
  private static List<PlannedSession> sessions(AthletePlan plan, int person) {
    return plan.sessions().stream()
        .map(
            each ->
                PlannedSession.of(
                    Plans.id(person + each.program().name()), each.date(), each.snapshot()))
        .toList();
  }

  private static Studio studio(Path folder) {
    return Fx.studio(Libraries.open(folder.resolve("library.db")));
  }

  private static ViewContext context(Studio studio, List<Notice> notices) {
    return new ViewContext(
        studio,
        new Cell<>(Settings.standard(Locale.ENGLISH)),
        Messages.in(Locale.ENGLISH),
        new Formats(Locale.UK, UnitSystem.METRIC),
        _ -> {},
        notices::add);
  }

  /// The person by number.
  AthleteId person(int index) {
    return Fx.get(() -> studio.roster().athletes().get().get(index).id());
  }

  /// The person of a name.
  AthleteId named(String name) {
    return Fx.get(
        () ->
            studio.roster().athletes().get().stream()
                .filter(athlete -> athlete.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id());
  }

  /// Waits until the library has answered and no job runs.
  void rest() {
    for (int round = 0; round < 2; round++) {
      var answered = new CompletableFuture<Boolean>();
      Fx.run(() -> studio.store().ask(_ -> true, answered::complete));
      answered.orTimeout(60, TimeUnit.SECONDS).join();
      Fx.idle(studio.jobs());
    }
    Fx.settle();
  }

  /// Shows the first people of the roster.
  void show(int count) {
    Fx.run(
        () ->
            view.model()
                .people()
                .set(
                    studio.roster().athletes().get().stream()
                        .limit(count)
                        .map(Athlete::id)
                        .toList()));
    Fx.settle();
  }

  /// Where a person's sessions stand, as in `a0 b2`.
  String places(int person) {
    var athlete = person(person);
    return Fx.get(() -> Plans.places(plan(), athlete));
  }

  Plan plan() {
    return studio.plan().plan().get();
  }

  List<Snapshot.State> states(int person) {
    var athlete = person(person);
    return Fx.get(
        () -> plan().of(athlete).sessions().stream().map(each -> each.snapshot().state()).toList());
  }

  /// The middle of a day's first card on the screen.
  Point2D cardOn(int person, int day) {
    return place(person, day, 40);
  }

  /// A free spot low in a day on the screen.
  Point2D dayOf(int person, int day) {
    return place(person, day, -1);
  }

  private Point2D place(int person, int day, double below) {
    var slot = new Slot(person(person), Plans.day(day));
    return Fx.get(
        () -> {
          var pane = view.pane();
          double[] middle = pane.middleOf(slot).orElseThrow();
          double top = middle[1] - pane.board().box(slot).orElseThrow().height() / 2;
          return pane.localToScreen(middle[0], below < 0 ? middle[1] : top + below);
        });
  }

  String undo() {
    var label = Fx.get(() -> studio.history().undo().orElse(""));
    Fx.settle();
    return label;
  }

  /// What a screen reader says of the board.
  String said() {
    return Fx.get(
        () ->
            String.valueOf(view.pane().queryAccessibleAttribute(AccessibleAttribute.VALUE_STRING)));
  }

  @Override
  public void close() {
    Fx.run(view::close);
    exhibit.close();
    Fx.get(studio::close);
  }
}
