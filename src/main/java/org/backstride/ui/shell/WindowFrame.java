package org.backstride.ui.shell;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.backstride.text.Formats;
import org.backstride.text.Messages;
import org.backstride.ui.help.GuidePages;
import org.backstride.ui.help.Tour;
import org.backstride.ui.help.TourCard;
import org.backstride.ui.kit.Action;
import org.backstride.ui.kit.FileDrop;
import org.backstride.ui.kit.KeyNote;
import org.backstride.ui.kit.Lifetime;
import org.backstride.ui.kit.Navigator;
import org.backstride.ui.kit.Notices;
import org.backstride.ui.kit.Place;
import org.backstride.ui.kit.View;
import org.backstride.ui.kit.ViewContext;
import org.backstride.ui.kit.mark.EmptyState;
import org.backstride.ui.kit.page.Overlay;
import org.backstride.ui.shell.NoticeHost.Stand;
import org.backstride.ui.shell.finder.FinderModel;
import org.backstride.ui.shell.finder.FinderView;
import org.backstride.work.Pulse;
import org.jspecify.annotations.Nullable;

/// All that stands in the window in one language: rail, header, the open view, status bar, and what
/// is laid over them. A change of language or units makes a new frame.
final class WindowFrame extends StackPane implements Navigator, AutoCloseable {

  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final ViewContext context;
  private final Consumer<Path> documents;
  private final Clock clock;
  private final Lifetime lifetime = new Lifetime();
  private final PlaceViews views;
  private final Rail rail;
  private final HeaderBar header;
  private final ActionMenu menu;
  private final BorderPane host = new BorderPane();
  private final Overlay overlay = new Overlay();
  private final ShellActions actions;
  private final List<Section> sections;
  private final FinderView finder;
  private Lifetime viewLife = new Lifetime();
  private View view;
  private Place place;
  private LocalDate day;
  private final NoticeHost notices;
  private @Nullable TourCard tour;

  WindowFrame(Desk desk, Place first) {
    documents = desk.documents();
    var settings = desk.settings().get();
    var messages = Messages.in(settings.language());
    notices = new NoticeHost(messages);
    context =
        new ViewContext(
            desk.studio(),
            desk.settings(),
            messages,
            new Formats(settings.language(), settings.units(), desk.clock().getZone()),
            this,
            notice -> notices.show(notice.withText(covered(notice.text()))));
    var commands = new Commands(context, desk);
    views = new PlaceViews(desk, () -> commands.chooseFiles(getScene().getWindow()));
    sections = commands.sections();
    actions = commands.actions(this);
    rail = new Rail(sections);
    menu = new ActionMenu(messages, this::menuGroups);
    header = new HeaderBar(context, actions, menu);
    var source = new FinderSource(context, desk.clock());
    var model = new FinderModel(() -> source.entries(findable()));
    finder = new FinderView(messages, model, overlay::hide);
    clock = desk.clock();
    day = LocalDate.now(clock);
    place = first;
    view = new StandInView(context);
    assemble(new JobsBar(context, desk.studio().jobs(), lifetime), desk.library().isInvented());
    lifetime.watch(desk.studio().history().labels(), commands::follow);
    lifetime.watch(desk.studio().history().labels(), now -> header.history(now.undo(), now.redo()));
    FileDrop.on(this, desk.imports());
    addEventFilter(KeyEvent.KEY_PRESSED, this::windowKey);
    addEventHandler(KeyEvent.KEY_PRESSED, this::viewKey);
    addEventHandler(KeyEvent.KEY_TYPED, this::questionMark);
    lifetime.own(
        Pulse.daemon("backstride-day").beat(MINUTE, () -> Platform.runLater(this::turnDay)));
    open(first);
  }

  @Override
  public void show(Path file) {
    documents.accept(file);
  }

  @Override
  public void open(Place next) {
    viewLife.close();
    view.close();
    notices.leavePlace();
    viewLife = new Lifetime();
    place = next;
    day = LocalDate.now(clock);
    view = views.create(next, context);
    BorderPane.setAlignment(view.node(), Pos.TOP_LEFT);
    host.setCenter(view.node());
    header.show(next, view, viewLife);
    rail.show(next);
    if (getScene() != null) {
      arrive();
    }
    viewLife.watch(view.isEmpty(), this::follow);
  }

  /// Lays the new view out, and no more than it, and gives it the keyboard.
  void arrive() {
    host.applyCss();
    layout();
    focusView();
  }

  /// Puts the keyboard where the view wants it, or on what to begin with where there is nothing
  /// yet; its controls must have been laid out for that.
  void focusView() {
    EmptyState.beginning(view.node()).ifPresentOrElse(Node::requestFocus, view::focus);
  }

  /// The button that was begun with goes with the empty state; the keyboard goes to what came.
  private void follow(boolean empty) {
    var scene = getScene();
    if (!empty && scene != null && EmptyState.holds(scene.getFocusOwner()).isPresent()) {
      view.focus();
    }
  }

  /// Begins the new day where the studio was left open: a place that is of the day is shown anew,
  /// any other keeps what is typed there.
  void turnDay() {
    var today = LocalDate.now(clock);
    if (day.equals(today)) {
      return;
    }
    day = today;
    if (isOfTheDay(place)) {
      open(place);
    } else {
      view.turn(today);
    }
  }

  /// Every place is named, so that a new one has to say what midnight does to it.
  private static boolean isOfTheDay(Place place) {
    return switch (place) {
      case Place.Today _,
          Place.Athletes _,
          Place.LoadPlace _,
          Place.Calendar _,
          Place.CalendarPlace _,
          Place.Recordings _ ->
          true;
      case Place.AthletePlace _,
          Place.ClearancePlace _,
          Place.PersonFilePlace _,
          Place.ThresholdsPlace _,
          Place.RehabPlace _,
          Place.ResponsePlace _,
          Place.PaperLogPlace _,
          Place.ReportPlace _,
          Place.ScreeningPlace _,
          Place.Programs _,
          Place.ProgramPlace _,
          Place.Review _,
          Place.Imports _,
          Place.RecordingPlace _,
          Place.ComparePlace _,
          Place.EarlierPlace _,
          Place.HandSessionPlace _,
          Place.ColumnsPlace _,
          Place.FileColumnsPlace _,
          Place.Sheets _,
          Place.SheetPlace _,
          Place.CourseSheetPlace _,
          Place.SettingsPlace _,
          Place.Guide _ ->
          false;
    };
  }

  /// Where the window is.
  Place place() {
    return place;
  }

  Notices notices() {
    return context.notices();
  }

  void back() {
    place.parent().ifPresent(this::open);
  }

  void find() {
    finder.open(overlay.show(finder));
  }

  /// Opens the guide at the page that explains where the window is.
  void guide() {
    open(
        new Place.Guide(
            GuidePages.of(place), place instanceof Place.Guide read ? read.from() : place));
  }

  /// Leads through the studio in five minutes; what was open stays open.
  void tour() {
    endTour();
    tour = new TourCard(context, Tour.of(context.studio()), this::endTour);
    StackPane.setAlignment(tour, Pos.BOTTOM_LEFT);
    StackPane.setMargin(tour, new Insets(0, 0, 40, 84));
    getChildren().add(getChildren().size() - 1, tour);
    tour.begin();
  }

  private void endTour() {
    if (tour != null) {
      getChildren().remove(tour);
      tour = null;
      focusView();
    }
  }

  void keys() {
    var groups =
        List.of(
            new KeySheet.Group(context.text("shell.keys.window"), KeyNote.of(windowActions())),
            new KeySheet.Group(
                context.text("shell.keys.view"),
                Stream.concat(KeyNote.of(viewActions()).stream(), view.keyNotes().stream())
                    .toList()));
    var sheet = new KeySheet(context.messages(), groups, overlay::hide);
    overlay.show(sheet);
    sheet.lookupAll(".button").stream().findFirst().ifPresent(button -> button.requestFocus());
  }

  @Override
  public void close() {
    overlay.hide();
    viewLife.close();
    view.close();
    lifetime.close();
  }

  /// What a notice says, with codes for names where these are hidden.
  private String covered(String text) {
    return context.hidden(text);
  }

  private void assemble(JobsBar jobs, boolean invented) {
    getStyleClass().add("bs-window");
    host.getStyleClass().add("bs-host");
    jobs.say(context.text(invented ? "shell.status.invented" : "shell.status.saved"));
    host.setMinSize(0, 0);
    var page = new BorderPane(host);
    page.setMinSize(0, 0);
    page.setTop(header);
    page.setBottom(jobs);
    var body = new BorderPane(page);
    body.setMinSize(0, 0);
    body.setLeft(rail);
    getChildren().setAll(body, notices, overlay);
    lifetime.observe(
        overlay.visibleProperty(), covered -> notices.stand(covered ? Stand.ABOVE : Stand.BELOW));
  }

  private void windowKey(KeyEvent event) {
    if (overlay.isVisible()) {
      return;
    }
    if (event.getCode() == KeyCode.F10) {
      event.consume();
      menu.show();
    }
    perform(event, windowActions());
  }

  private void viewKey(KeyEvent event) {
    if (!overlay.isVisible()) {
      perform(event, viewActions());
    }
  }

  /// The question mark lies on other keys in other languages, so it is taken as it is typed.
  private void questionMark(KeyEvent event) {
    boolean writing = event.getTarget() instanceof TextInputControl;
    if (event.getCharacter().equals("?") && !writing && !overlay.isVisible()) {
      event.consume();
      keys();
    }
  }

  private static void perform(KeyEvent event, List<Action> candidates) {
    for (Action action : candidates) {
      var keys = action.keys();
      if (!event.isConsumed() && keys != null && keys.match(event)) {
        event.consume();
        action.perform();
      }
    }
  }

  private List<Action> windowActions() {
    var redoToo = actions.redo().withKeys("Shortcut+Y");
    return Stream.of(
            sections.stream().map(Section::action),
            actions.all().stream(),
            Stream.of(redoToo),
            tour == null ? Stream.<Action>empty() : tour.actions().stream())
        .flatMap(some -> some)
        .toList();
  }

  private List<Action> viewActions() {
    var all = view.actions();
    return Stream.concat(
            view
                .primary()
                .filter(primary -> all.stream().noneMatch(one -> one.id().equals(primary.id())))
                .stream(),
            all.stream())
        .toList();
  }

  /// All that keys do here.
  List<Action> actions() {
    return Stream.concat(viewActions().stream(), windowActions().stream()).toList();
  }

  private List<Action> findable() {
    return Stream.concat(viewActions().stream(), besideTheViews(windowActions()))
        .filter(action -> !action.id().equals(actions.find().id()))
        .toList();
  }

  private List<List<Action>> menuGroups() {
    return List.of(viewActions(), besideTheViews(actions.all()).toList());
  }

  /// Those of the window's actions that the view does not have under the same words.
  private Stream<Action> besideTheViews(List<Action> ofWindow) {
    var said = viewActions().stream().map(Action::text).toList();
    return ofWindow.stream().filter(action -> !said.contains(action.text()));
  }
}
