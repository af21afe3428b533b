package org.backstride.ui.athlete.today;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.backstride.athlete.AthleteId;
import org.backstride.ui.athlete.NarrowingBar;
import org.backstride.ui.athlete.RosterEdits;
import org.backstride.ui.athlete.today.TodayModel.Filter;
import org.backstride.ui.kit.Action;
import org.backstride.ui.kit.Heading;
import org.backstride.ui.kit.Lifetime;
import org.backstride.ui.kit.Notice;
import org.backstride.ui.kit.Place;
import org.backstride.ui.kit.View;
import org.backstride.ui.kit.ViewContext;
import org.backstride.ui.kit.mark.EmptyState;
import org.backstride.ui.kit.mark.Picture;
import org.backstride.ui.kit.menu.RowMenu;
import org.backstride.ui.kit.page.Scroll;
import org.backstride.work.Cell;
import org.backstride.work.Pulse;
import org.backstride.work.Watched;
import org.kordamp.ikonli.feather.Feather;

/// How the day begins: who asks for what, with one person at the side and the day's sessions below.
public final class TodayView implements View {

  static final String SEARCH_ID = "today-search";

  private static final double LEGEND_FROM = 1_000;
  private static final double LEGEND_WRAP = 300;

  private static final Duration MINUTE = Duration.ofMinutes(1);

  /// Under this width the marked person's side gives way to the table.
  private static final double SIDE_FROM = 1_180;

  private final ViewContext context;
  private final Lifetime lifetime = new Lifetime();
  private final TodayModel model;
  private final RosterEdits edits;
  private final TodayTable table;
  private final PersonSide side;
  private final NarrowingBar<Filter> bar;
  private final BorderPane node = new BorderPane();
  private final Cell<Heading> heading;

  /// @param clock what day and what time it is
  public TodayView(ViewContext context, Clock clock) {
    this.context = context;
    var today = LocalDate.now(clock);
    heading = new Cell<>(heading(context, today));
    model = new TodayModel(context, today, lifetime);
    edits = new RosterEdits(context);
    table = new TodayTable(context, today);
    var words = new TodayWords(context, today);
    side = new PersonSide(context, words, table::requestFocus);
    var figures = new TodayFigures(context, model);
    var day = new DayList(context, model, words);
    RowMenu.on(table, this::menu);
    var legend = DayList.legend(context);
    bar =
        new NarrowingBar<>(
            context,
            "today",
            filter -> context.text("today.filter." + filter.name()),
            model.list());
    bar.narrow(List.of(Filter.values()), lifetime, this::focus);
    var page = new VBox(over(figures, legend), bar, roomFor(table), day);
    lifetime.observe(page.widthProperty(), width -> fit(legend, width.doubleValue()));
    page.getStyleClass().add("bs-roster");
    var aside = Scroll.over(side);
    aside.getStyleClass().add("bs-today-aside");
    node.getStyleClass().add("bs-pane");
    lifetime.observe(node.widthProperty(), width -> fit(page, aside));
    day.now(LocalTime.now(clock));
    everyMinute(
        () -> {
          var now = LocalTime.now(clock);
          day.now(now);
          figures.show(model.list().everyone().get(), now);
        });
    table.onMarked(lifetime, side::show);
    lifetime.watch(
        model.list().everyone(),
        rows -> {
          figures.show(rows, LocalTime.now(clock));
          day.show();
          node.setCenter(rows.isEmpty() ? empty() : page);
          fit(page, aside);
        });
    lifetime.watch(
        model.list().shown(),
        rows -> {
          table.show(rows);
          side.show(table.marked());
        });
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
    return model.list().everyone().map(List::isEmpty);
  }

  @Override
  public Optional<Action> primary() {
    return Optional.of(entering());
  }

  @Override
  public List<Action> actions() {
    var actions = new ArrayList<Action>();
    actions.add(add());
    actions.add(
        Action.of("today-find", context.text("athlete.action.search"), bar::begin)
            .withKeys("Shortcut+F"));
    actions.add(entering());
    actions.addAll(side.actions(table::marked));
    return List.copyOf(actions);
  }

  @Override
  public void focus() {
    table.requestFocus();
  }

  @Override
  public void close() {
    lifetime.close();
  }

  private Action entering() {
    return forMarked("today-enter", "today.action.enter", Place.ResponsePlace::new)
        .withIcon(Feather.EDIT_3)
        .withKeys("Shortcut+R");
  }

  /// What can be done with the marked person; nothing on the head of a group.
  private List<Action> menu() {
    if (table.marked() == null) {
      return List.of();
    }
    return List.of(
        forMarked("today-profile", "athlete.action.open", Place.AthletePlace::new)
            .withIcon(Feather.USER),
        forMarked("today-record", "athlete.action.rehab", Place.RehabPlace::new)
            .withIcon(Feather.ACTIVITY),
        forMarked("today-calendar", "today.side.calendar", Place.CalendarPlace::new)
            .withIcon(Feather.CALENDAR),
        entering());
  }

  private Action forMarked(String id, String key, Function<AthleteId, Place> way) {
    return Action.of(
        id,
        context.text(key),
        () -> {
          var row = table.marked();
          if (row == null) {
            context.notices().show(Notice.hint(context.text("today.action.nobody")));
          } else {
            context.navigator().open(way.apply(row.athlete().id()));
          }
        });
  }

  private void everyMinute(Runnable show) {
    lifetime.own(Pulse.daemon("backstride-minute").beat(MINUTE, () -> Platform.runLater(show)));
  }

  /// All the room there is, with the table at its head.
  private static VBox roomFor(TodayTable table) {
    var room = new VBox(table);
    VBox.setVgrow(table, Priority.ALWAYS);
    VBox.setVgrow(room, Priority.ALWAYS);
    return room;
  }

  private static void fit(FlowPane legend, double width) {
    legend.setVisible(width > LEGEND_FROM);
  }

  private void fit(Node page, Node aside) {
    boolean wide = node.getWidth() == 0 || node.getWidth() >= SIDE_FROM;
    node.setRight(wide && page.equals(node.getCenter()) ? aside : null);
  }

  private Action add() {
    return Action.of("roster-add", context.text("athlete.action.add"), edits::add)
        .withIcon(Feather.PLUS)
        .withKeys("Shortcut+N");
  }

  private static Heading heading(ViewContext context, LocalDate today) {
    String day = context.formats().wholeDay(today);
    int week = today.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    return new Heading(
        context.text("athlete.today.title"), context.text("athlete.today.context", day, week));
  }

  /// The legend has what the figures leave, on two lines where its words are long.
  private static HBox over(TodayFigures figures, FlowPane legend) {
    HBox.setHgrow(legend, Priority.ALWAYS);
    legend.setMinWidth(0);
    legend.setPrefWrapLength(LEGEND_WRAP);
    figures.setMinWidth(Region.USE_PREF_SIZE);
    var line = new HBox(24, figures, legend);
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  private EmptyState empty() {
    return new EmptyState(
        Picture.ATHLETES,
        context.text("athlete.empty.title"),
        context.text("athlete.empty.text"),
        List.of(add()));
  }
}
