package org.backstride.ui.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.backstride.athlete.Athlete;
import org.backstride.athlete.AthleteId;
import org.backstride.plan.Plan;
import org.backstride.review.Done;
import org.backstride.ui.calendar.words.CalendarWords;
import org.backstride.ui.kit.Action;
import org.backstride.ui.kit.Buttons;
import org.backstride.ui.kit.Heading;
import org.backstride.ui.kit.Lifetime;
import org.backstride.ui.kit.Place;
import org.backstride.ui.kit.View;
import org.backstride.ui.kit.ViewContext;
import org.backstride.ui.kit.mark.EmptyState;
import org.backstride.ui.kit.mark.Picture;
import org.backstride.work.Cell;
import org.backstride.work.Watched;
import org.kordamp.ikonli.feather.Feather;

/// The weeks of one person or of several: the library at the left, phases above, totals at the
/// right.
public final class CalendarView implements View {

  private static final int FIRST_SHOWN = 2;

  private final ViewContext context;
  private final Lifetime lifetime = new Lifetime();
  private final CalendarWords words;
  private final CalendarModel model;
  private final CalendarCommands commands;
  private final CalendarPane pane;
  private final LibrarySide library;
  private final CalendarDialogs dialogs;
  private final CalendarPanels panels;
  private final AssignPane assign;
  private final ShowingSwitch showing;
  private final SuperviseBar supervise;
  private final BorderPane desk = new BorderPane();
  private final BorderPane node = new BorderPane();
  private final Cell<Boolean> empty = new Cell<>(false);
  private final Cell<Heading> heading;

  /// @param chosen who is shown, kept when somebody else is chosen; where it is empty, those who
  ///   have something planned
  public CalendarView(ViewContext context, Cell<List<AthleteId>> chosen, LocalDate today) {
    this.context = context;
    words = new CalendarWords(context.messages(), context.formats(), this::name);
    heading =
        new Cell<>(new Heading(context.text("calendar.title"), context.formats().date(today)));
    model = new CalendarModel(context, today, lifetime);
    commands = new CalendarCommands(context, model, words, new CursorTether(model, lifetime));
    var known = chosen.get().stream().filter(id -> model.athlete(id).isPresent()).toList();
    model.people().set(known.isEmpty() ? first() : known);
    lifetime.watch(model.people(), chosen::set);
    pane = new CalendarPane(model, words, lifetime);
    panels = new CalendarPanels(context, model, words, lifetime);
    assign = new AssignPane(context, model, commands, words, () -> showAssign(false));
    showing = new ShowingSwitch(model, words, lifetime);
    supervise = new SuperviseBar(context, model, commands, words);
    library = new LibrarySide(pane, commands, words, context.studio().programs().programs());
    dialogs =
        new CalendarDialogs(context, model, commands, words, () -> node.getScene().getWindow());
    build();
  }

  private void build() {
    node.getStyleClass().add("bs-pane");
    var people = new PeopleBar(model, words, context::name);
    var strip = new PhaseStrip(model, pane, commands, words);
    var drop = new DropPanel(context, model, words);
    new CalendarMouse(pane, model, commands, words, this::menu).install();
    new CalendarKeys(pane, model, commands, this::menu).install();
    var today = Buttons.plain(goToday());
    today.setMinWidth(Button.USE_PREF_SIZE);
    var bar = new HBox(8, people, today, showing, panels.reviewToggle(), panels.forecastToggle());
    bar.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(people, Priority.ALWAYS);
    bar.getStyleClass().add("bs-calendar-bar");
    var weeks = new VBox(bar, supervise, strip, pane, panels.forecast());
    VBox.setVgrow(pane, Priority.ALWAYS);
    var side = new VBox(library, drop);
    VBox.setVgrow(library, Priority.ALWAYS);
    side.getStyleClass().addAll("bs-calendar-left", "bs-line-right");
    desk.setLeft(side);
    desk.setCenter(weeks);
    desk.setRight(new HBox(panels.review(), assign));
    showAssign(false);
    assign.follow(lifetime);
    people.follow(lifetime);
    supervise.follow(lifetime);
    strip.follow(lifetime);
    drop.follow(lifetime);
    library.follow(lifetime);
    lifetime.watch(context.studio().roster().athletes(), _ -> showDesk());
  }

  /// Gives a block or a program to people, or puts the panel for it away.
  private void showAssign(boolean wanted) {
    assign.setVisible(wanted);
    assign.setManaged(wanted);
    if (wanted) {
      assign.begin();
    } else {
      pane.requestFocus();
    }
  }

  private void showDesk() {
    empty.set(model.everyone().isEmpty());
    node.setCenter(empty.get() ? empty() : desk);
  }

  /// Those with something planned, else the first on the roster.
  private List<AthleteId> first() {
    Plan plan = model.plan();
    var everyone = model.everyone().stream().map(Athlete::id).toList();
    var planned = everyone.stream().filter(id -> !plan.of(id).isEmpty()).toList();
    return (planned.isEmpty() ? everyone : planned).stream().limit(FIRST_SHOWN).toList();
  }

  private String name(AthleteId id) {
    return context.studio().roster().find(id).map(context::name).orElse("");
  }

  private EmptyState empty() {
    var add =
        Action.of(
                "calendar-athletes",
                context.text("calendar.empty.action"),
                () -> context.navigator().open(new Place.Athletes()))
            .withIcon(Feather.USERS);
    return new EmptyState(
        Picture.ATHLETES,
        context.text("calendar.empty.title"),
        context.text("calendar.empty.text"),
        List.of(add));
  }

  CalendarModel model() {
    return model;
  }

  CalendarPane pane() {
    return pane;
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public Cell<Heading> heading() {
    return heading;
  }

  @Override
  public Watched<Boolean> isEmpty() {
    return empty;
  }

  @Override
  public Optional<Action> primary() {
    return Optional.of(
        action("assign", () -> showAssign(true)).withIcon(Feather.USERS).withKeys("Shortcut+G"));
  }

  @Override
  public List<Action> actions() {
    var always =
        Stream.of(
            goToday(),
            action("assign", () -> showAssign(true)).withKeys("Shortcut+G"),
            action("find", library::focusSearch).withKeys("Shortcut+F"),
            panels.reviewAction().withKeys("Shortcut+Shift+D"),
            panels.forecastAction().withKeys("Shortcut+Shift+F"),
            showing.action().withKeys("Shortcut+Shift+V"),
            supervise.action());
    return Stream.concat(always, placed()).toList();
  }

  /// What can be done where the cursor is.
  private Stream<Action> placed() {
    return Stream.concat(
        pane.recorded().map(this::recording).stream(),
        Stream.of(
            action("session", dialogs::session).withKeys("Shortcut+Shift+H"),
            action("swap", commands::swap),
            action("week", commands::copyWeek),
            action("copy-phase", commands::copyPhase),
            action("repeat", dialogs::repeat).withKeys("Shortcut+R"),
            action("rest-in", commands::insertRest),
            action("rest-out", commands::removeRest),
            action("phase", dialogs::phase).withKeys("Shortcut+Shift+P"),
            action("away", dialogs::absence).withKeys("Shortcut+Shift+A"),
            action("event", dialogs::event).withKeys("Shortcut+Shift+E"),
            action("unmark", dialogs::unmark),
            action("print-week", () -> sheets(Place.Stretch.WEEK)).withKeys("Shortcut+P"),
            action("print-block", () -> sheets(Place.Stretch.BLOCK)).withKeys("Shortcut+Shift+B"),
            action("template", dialogs::keepTemplate).withKeys("Shortcut+Shift+T"),
            action("update", commands::updateCopies),
            action("copy", commands::copy),
            action("paste", commands::paste),
            action("delete", commands::delete).withIcon(Feather.TRASH_2)));
  }

  /// Leads to what was recorded.
  private Action recording(Done done) {
    return action(
        "recording", () -> context.navigator().open(new Place.RecordingPlace(done.recording())));
  }

  /// The same, as a menu at the cursor.
  private void menu() {
    var menu = new ContextMenu();
    placed()
        .forEach(
            action -> {
              var item = new MenuItem(action.text());
              item.setId("menu-" + action.id());
              item.setMnemonicParsing(false);
              item.setOnAction(_ -> action.perform());
              menu.getItems().add(item);
            });
    model
        .cursor()
        .get()
        .flatMap(at -> pane.middleOf(at.slot()))
        .map(place -> pane.localToScreen(place[0], place[1]))
        .ifPresent(place -> menu.show(pane, place.getX(), place.getY()));
  }

  /// The sheets of the people shown, for the week or the blocks where the cursor is.
  private void sheets(Place.Stretch stretch) {
    var day = model.cursor().get().map(at -> at.slot().day()).orElse(model.today());
    context.navigator().open(new Place.CourseSheetPlace(model.people().get(), day, stretch));
  }

  private Action goToday() {
    return action("today", this::showToday).withKeys("Shortcut+T");
  }

  private void showToday() {
    var first = pane.board().board().first();
    long weeks = ChronoUnit.WEEKS.between(first, model.today());
    pane.showWeek(Math.toIntExact(weeks) - 1);
  }

  private Action action(String name, Runnable run) {
    return Action.of("calendar-" + name, context.text("calendar.action." + name), run);
  }

  @Override
  public void focus() {
    pane.requestFocus();
  }

  @Override
  public void close() {
    lifetime.close();
  }
}
