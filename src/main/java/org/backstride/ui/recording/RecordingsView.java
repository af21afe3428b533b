package org.backstride.ui.recording;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.backstride.athlete.Athlete;
import org.backstride.studio.Studio;
import org.backstride.ui.kit.Action;
import org.backstride.ui.kit.Buttons;
import org.backstride.ui.kit.Heading;
import org.backstride.ui.kit.Icons;
import org.backstride.ui.kit.Lifetime;
import org.backstride.ui.kit.Place;
import org.backstride.ui.kit.Tip;
import org.backstride.ui.kit.View;
import org.backstride.ui.kit.ViewContext;
import org.backstride.ui.kit.exposure.ExposurePane;
import org.backstride.ui.kit.exposure.ExposureSource;
import org.backstride.ui.kit.mark.EmptyState;
import org.backstride.ui.kit.mark.Picture;
import org.backstride.ui.kit.search.SearchField;
import org.backstride.ui.recording.imports.RecordingFiles;
import org.backstride.work.Cell;
import org.backstride.work.Watched;
import org.kordamp.ikonli.feather.Feather;

/// All recordings of the library: search, sort, open, assign to an athlete, delete, and the way in
/// for new ones.
public final class RecordingsView implements View {

  private static final double WIDE = 1180;

  private final Studio studio;
  private final ViewContext context;
  private final Consumer<List<Path>> imports;
  private final Lifetime lifetime = new Lifetime();
  private final Cell<Heading> heading;
  private final RecordingsModel model;
  private final RecordingsTable table;
  private final ExposurePane weeks;
  private final ExposureSource exposure;
  private final StackPane node = new StackPane();
  private final BorderPane list = new BorderPane();
  private final SearchField search;
  private final Action importing;
  private final Action opening;
  private final Action comparing;
  private final Action deleting;

  /// @param imports takes files or folders to import
  /// @param today the day whose week is under way
  public RecordingsView(ViewContext context, Consumer<List<Path>> imports, LocalDate today) {
    studio = context.studio();
    this.context = context;
    this.imports = imports;
    heading = new Cell<>(Heading.of(context.text("recording.list.title")));
    var names = new RecordingNames(context.messages(), context.formats(), context.formats().zone());
    model = new RecordingsModel(studio, names, context::name);
    table = new RecordingsTable(context);
    weeks = new ExposurePane(context.messages(), context.formats(), ExposurePane.Shape.TALL);
    exposure = new ExposureSource(studio.recordings(), context.formats().zone(), today);
    var some = Bindings.isNotEmpty(table.selected());
    importing =
        Action.of("recording.import", context.text("shell.action.import"), this::chooseFiles)
            .withIcon(Feather.DOWNLOAD)
            .withKeys("Shortcut+I");
    opening =
        Action.of("recording.open", context.text("recording.list.open"), this::open)
            .withIcon(Feather.ARROW_RIGHT)
            .enabledWhen(some.asObject(), context.text("recording.list.choose"));
    var several =
        Bindings.size(table.selected())
            .greaterThan(1)
            .and(Bindings.size(table.selected()).lessThanOrEqualTo(Place.ComparePlace.MOST));
    comparing =
        Action.of("recording.compare", context.text("recording.list.compare"), this::compare)
            .withIcon(Feather.LAYERS)
            .withKeys("Shortcut+Shift+C")
            .enabledWhen(several.asObject(), context.text("recording.list.several"));
    deleting =
        Action.of("recording.delete", context.text("recording.list.delete"), this::delete)
            .withIcon(Feather.TRASH_2)
            .enabledWhen(some.asObject(), context.text("recording.list.choose"));
    search = new SearchField("recordings-search", context.text("recording.list.search"));
    build();
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
    return studio.recordings().rows().map(List::isEmpty);
  }

  @Override
  public Optional<Action> primary() {
    return Optional.of(importing);
  }

  @Override
  public List<Action> actions() {
    var again = new RecordingAgain(context);
    return List.of(importing, opening, comparing, deleting, again.byHand(), again.all());
  }

  @Override
  public void focus() {
    table.requestFocus();
  }

  @Override
  public void close() {
    lifetime.close();
  }

  private void build() {
    search.setPrefWidth(300);
    search.setMinWidth(110);
    lifetime.observe(search.textProperty(), model::search);
    list.setTop(bar());
    list.setCenter(table);
    list.setBottom(hint());
    // The weeks are those of whom the table shows: it comes first.
    lifetime.watch(model.shown(), table::show);
    placeWeeks();
    list.getStyleClass().add("bs-pane");
    var empty =
        new EmptyState(
            Picture.RECORDINGS,
            context.text("recording.empty.title"),
            context.text("recording.empty.text"),
            List.of(importing));
    node.getChildren().setAll(list, empty);
    node.getStyleClass().add("bs-pane");
    table.onOpen(this::open);
    table.onDelete(this::delete);
    table.onMenu(List.of(opening, comparing, deleting));
    lifetime.watch(
        studio.recordings().rows(),
        rows -> {
          empty.setVisible(rows.isEmpty());
          list.setVisible(!rows.isEmpty());
          model.read();
        });
    lifetime.watch(studio.roster().athletes(), athletes -> model.read());
  }

  private HBox bar() {
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var bar =
        new HBox(
            search,
            count(),
            gap,
            reviewing(),
            Buttons.icon(earlier()),
            assigning(),
            Buttons.plain(opening),
            Buttons.plain(comparing),
            Buttons.plain(deleting));
    // The field gives way first: a button whose word is cut cannot be read.
    bar.getChildren().stream()
        .filter(each -> each instanceof Region part && !part.equals(search) && !part.equals(gap))
        .forEach(each -> ((Region) each).setMinWidth(Region.USE_PREF_SIZE));
    bar.getStyleClass().add("bs-toolbar");
    return bar;
  }

  private Label count() {
    var count = new Label();
    count.getStyleClass().add("bs-secondary");
    lifetime.watch(
        model.shown(), rows -> count.setText(context.text("recording.list.count", rows.size())));
    return count;
  }

  private void placeWeeks() {
    weeks.getStyleClass().add("bs-line-left");
    list.setRight(weeks);
    lifetime.observe(list.widthProperty(), width -> fit(width.doubleValue()));
    lifetime.observeList(table.selected(), this::showWeeks);
    lifetime.watch(model.shown(), rows -> showWeeks());
  }

  /// A narrow window has no room for the weeks.
  private void fit(double width) {
    weeks.setVisible(width >= WIDE);
    weeks.setManaged(width >= WIDE);
  }

  /// The weeks of whose recording is chosen, else of whose stands first.
  private void showWeeks() {
    var chosen = table.selected().isEmpty() ? table.entries() : table.selected();
    chosen.stream()
        .filter(Objects::nonNull)
        .filter(entry -> entry.row().athlete() != null)
        .findFirst()
        .ifPresentOrElse(this::askWeeks, this::showNobody);
  }

  private void showNobody() {
    exposure.forget();
    weeks.showNobody();
  }

  private void askWeeks(RecordingEntry entry) {
    Optional.ofNullable(entry.row().athlete())
        .ifPresent(
            athlete ->
                exposure.ask(
                    athlete,
                    found -> {
                      if (!lifetime.isClosed()) {
                        weeks.show(entry.athlete(), found);
                      }
                    }));
  }

  private Node hint() {
    var hint = new Label(context.text("recording.list.drop"), Icons.of(Feather.DOWNLOAD, 14));
    hint.getStyleClass().addAll("bs-secondary", "recordings-hint");
    hint.setMaxWidth(Double.MAX_VALUE);
    hint.setAlignment(Pos.CENTER);
    return hint;
  }

  /// Leads to what imports left open; stands there only while something waits.
  private Node reviewing() {
    var review =
        Action.of(
                "recordings-review",
                context.text("recording.review.title"),
                () -> context.navigator().open(new Place.Review()))
            .withIcon(Feather.INBOX);
    var button = Buttons.plain(review);
    button.managedProperty().bind(button.visibleProperty());
    lifetime.watch(
        studio.review().questions(),
        questions -> {
          button.setVisible(!questions.isEmpty());
          button.setText(context.text("recording.review.open", studio.review().decisions()));
        });
    return button;
  }

  /// Leads to the reports of earlier imports.
  private Action earlier() {
    return Action.of(
            "recordings-imports",
            context.text("recording.imports.title"),
            () -> context.navigator().open(new Place.Imports(null)))
        .withIcon(Feather.CLIPBOARD);
  }

  private Node assigning() {
    var menu = new MenuButton(context.text("recording.list.assign"), Icons.of(Feather.USER, 16));
    menu.setId("recordings-assign");
    menu.setMinWidth(Region.USE_PREF_SIZE);
    lifetime.watch(studio.roster().athletes(), _ -> offer(menu));
    lifetime.observeList(table.selected(), () -> offer(menu));
    return menu;
  }

  /// Whom the marked recordings can be given to, or why nobody can be chosen now.
  private void offer(MenuButton menu) {
    boolean none = table.selected().isEmpty();
    String reason = none ? context.text("recording.list.choose") : "";
    menu.pseudoClassStateChanged(Buttons.UNAVAILABLE, none);
    menu.setAccessibleHelp(reason);
    Tip.on(menu, reason);
    if (none) {
      var why = new MenuItem(reason);
      why.setDisable(true);
      menu.getItems().setAll(why);
    } else {
      menu.getItems()
          .setAll(studio.roster().athletes().get().stream().map(this::assignment).toList());
    }
  }

  private MenuItem assignment(Athlete athlete) {
    var item = new MenuItem(context.name(athlete));
    item.setOnAction(
        event -> {
          String label = context.text("recording.undo.assign", context.name(athlete));
          var rows = table.selected().stream().map(RecordingEntry::row).toList();
          studio.review().give(rows, athlete.id(), label);
        });
    return item;
  }

  private void open() {
    table.selected().stream()
        .findFirst()
        .map(RecordingEntry::row)
        .ifPresent(
            row ->
                context
                    .navigator()
                    .open(
                        row.isByHand()
                            ? new Place.HandSessionPlace(row.id())
                            : new Place.RecordingPlace(row.id())));
  }

  /// The latest is the one that the others are compared with.
  private void compare() {
    var ids =
        table.selected().stream()
            .sorted(Comparator.comparing(RecordingsView::startOf).reversed())
            .map(entry -> entry.row().id())
            .toList();
    context.navigator().open(new Place.ComparePlace(ids));
  }

  private static Instant startOf(RecordingEntry entry) {
    return Optional.ofNullable(entry.row().start()).orElse(Instant.MIN);
  }

  private void delete() {
    var ids = table.selected().stream().map(entry -> entry.row().id()).toList();
    if (!ids.isEmpty()) {
      studio.recordings().delete(ids, context.text("recording.undo.delete", ids.size()));
    }
  }

  private void chooseFiles() {
    var files = RecordingFiles.choose(context, node.getScene().getWindow());
    if (!files.isEmpty()) {
      imports.accept(files);
    }
  }
}
