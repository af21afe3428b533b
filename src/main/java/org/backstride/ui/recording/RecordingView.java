package org.backstride.ui.recording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.backstride.athlete.Athlete;
import org.backstride.athlete.threshold.ZonePreset;
import org.backstride.athlete.threshold.ZoneTable;
import org.backstride.recording.ChannelKind;
import org.backstride.recording.Interval;
import org.backstride.recording.Recording;
import org.backstride.recording.RecordingId;
import org.backstride.review.movement.HeartZones;
import org.backstride.review.movement.ZoneSets;
import org.backstride.studio.DocumentState.IntervalsState;
import org.backstride.studio.Studio;
import org.backstride.ui.kit.Action;
import org.backstride.ui.kit.Buttons;
import org.backstride.ui.kit.Heading;
import org.backstride.ui.kit.Icons;
import org.backstride.ui.kit.Lifetime;
import org.backstride.ui.kit.Place;
import org.backstride.ui.kit.View;
import org.backstride.ui.kit.ViewContext;
import org.backstride.ui.kit.mark.EmptyState;
import org.backstride.ui.kit.mark.Picture;
import org.backstride.ui.recording.map.TrackMap;
import org.backstride.ui.recording.model.Background;
import org.backstride.ui.recording.model.IntervalEditor;
import org.backstride.ui.recording.model.Readings;
import org.backstride.ui.recording.model.RecordingModel;
import org.backstride.ui.recording.model.ShownIntervals;
import org.backstride.ui.recording.model.TraceSource;
import org.backstride.work.Cell;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// One recording of the library under the glass. It is read in the background; its intervals change
/// through the studio's history and come back from there, undo and redo included.
public final class RecordingView implements View {

  private final RecordingId id;
  private final Studio studio;
  private final ViewContext context;
  private final Lifetime lifetime = new Lifetime();
  private final StackPane node = new StackPane();
  private final HBox tools = new HBox();
  private final Cell<Heading> heading;
  private final RecordingNames names;
  private final Background background;
  private @Nullable RecordingModel model;
  private @Nullable RecordingPane pane;

  public RecordingView(RecordingId id, ViewContext context) {
    this.id = id;
    studio = context.studio();
    this.context = context;
    names = new RecordingNames(context.messages(), context.formats(), context.formats().zone());
    heading = new Cell<>(Heading.of(context.text("recording.title")));
    background = new ViewJobs(context, lifetime, "recording.opening", "recording.title");
    node.getStyleClass().add("bs-pane");
    tools.setAlignment(Pos.CENTER_RIGHT);
    var waiting = new Label(context.text("recording.opening"));
    waiting.getStyleClass().add("bs-secondary");
    node.getChildren().setAll(waiting);
    studio.recordings().open(id, this::show);
    var before = studio.recordings().exchanged().get();
    lifetime.watch(
        studio.recordings().exchanged(),
        now -> {
          if (!now.equals(before) && now.stream().anyMatch(state -> state.ids().contains(id))) {
            context.navigator().open(new Place.RecordingPlace(id));
          }
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
  public List<Node> tools() {
    return List.of(tools);
  }

  @Override
  public List<Action> actions() {
    return new RecordingAgain(context).actions(id);
  }

  @Override
  public void focus() {
    Node target = pane == null ? node : pane.chart();
    target.requestFocus();
  }

  @Override
  public void close() {
    lifetime.close();
  }

  private void show(Optional<Recording> read) {
    if (lifetime.isClosed()) {
      return;
    }
    if (read.isEmpty() || read.get().channels().isEmpty()) {
      String state = read.isEmpty() ? "gone" : "blank";
      node.getChildren()
          .setAll(
              new EmptyState(
                  Picture.RECORDINGS,
                  context.text("recording." + state + ".title"),
                  context.text("recording." + state + ".text"),
                  List.of()));
      return;
    }
    Recording recording = read.get();
    var channels = recording.channels();
    if (channels.lastMillis() == 0 && !channels.kinds().contains(ChannelKind.DISTANCE)) {
      showTimeless(recording);
      return;
    }
    background.build(
        () -> Optional.of(TraceSource.prepared(recording.channels())),
        made -> made.ifPresent(traces -> open(recording, traces)));
  }

  /// Without a time and without a way there is nothing to draw the samples over.
  private void showTimeless(Recording recording) {
    var columns =
        Action.of(
                "recording.columns",
                context.text("recording.again.columns"),
                () -> context.navigator().open(new Place.ColumnsPlace(id)))
            .withIcon(Feather.COLUMNS);
    boolean table = recording.origin().format().equals("CSV");
    node.getChildren()
        .setAll(
            new EmptyState(
                Picture.RECORDINGS,
                context.text("recording.timeless.title"),
                context.text("recording.timeless.text"),
                table ? List.of(columns) : List.of()));
    head(recording);
  }

  private void open(Recording recording, TraceSource traces) {
    var opened = new RecordingModel(recording, traces, background);
    model = opened;
    var editor = new IntervalEditor(opened, this::change);
    var readings = new Readings(context.messages(), context.formats());
    var finder = new IntervalFinder(opened, editor, context);
    var find = new FindMenu(opened, finder, context, this::owner, lifetime);
    var export = new RecordingExport(opened, context);
    var compare = new CompareMenu(opened, editor, context);
    var built =
        new RecordingPane(
            opened, editor, readings, lifetime, List.of(find, compare, exports(export)));
    built.addEventHandler(KeyEvent.KEY_PRESSED, event -> compareAt(event, compare));
    pane = built;
    node.getChildren().setAll(built);
    AfterPaint.run(
        () -> {
          if (!lifetime.isClosed()) {
            built.complete();
          }
        });
    lifetime.watch(studio.recordings().relabelled(), state -> state.ifPresent(this::take));
    lifetime.watch(studio.recordings().rows(), rows -> head(recording));
    lifetime.watch(opened.recording(), now -> showReview());
    lifetime.watch(studio.recordings().rows(), rows -> opened.judgeBy(zones()));
    owner()
        .flatMap(athlete -> new PlannedProgram(context).of(recording, athlete))
        .ifPresent(opened::follow);
    lifetime.watch(studio.roster().athletes(), people -> opened.judgeBy(zones()));
    focus();
  }

  private static void compareAt(KeyEvent event, CompareMenu compare) {
    boolean bare = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
    boolean typed = event.getTarget() instanceof TextInputControl;
    if (event.getCode() == KeyCode.C && bare && !typed) {
      compare.earlier();
      event.consume();
    }
  }

  private Optional<Athlete> owner() {
    return studio
        .recordings()
        .find(id)
        .flatMap(found -> Optional.ofNullable(found.athlete()))
        .flatMap(studio.roster()::find);
  }

  /// The person's zones of each movement as they held on the day of the recording.
  private ZoneSets zones() {
    var day =
        studio
            .recordings()
            .find(id)
            .flatMap(row -> row.activity().day(context.formats().zone()))
            .orElse(LocalDate.MAX);
    return owner()
        .map(Athlete::thresholds)
        .map(
            known ->
                known
                    .heartZones(day)
                    .map(zones -> ZoneSets.of(read(zones, day)))
                    .orElse(ZoneSets.NONE)
                    .with(movement -> known.heartZones(movement, day).map(each -> read(each, day))))
        .orElse(ZoneSets.NONE);
  }

  private HeartZones read(ZoneTable zones, LocalDate day) {
    return new HeartZones(zones.borders(), originOf(zones, day));
  }

  private String originOf(ZoneTable zones, LocalDate day) {
    var preset = ZonePreset.of(zones.scheme());
    String name =
        preset
            .map(each -> context.text(each.key()) + ". " + context.text(each.sourceKey()))
            .orElseGet(() -> context.text("zones.own"));
    return day.equals(LocalDate.MAX)
        ? name
        : context.text("zones.asof", name, context.formats().date(day));
  }

  private void change(String what, List<Interval> before, List<Interval> after) {
    String label = context.text("recording.undo." + what);
    if (what.equals(IntervalEditor.NUDGE)) {
      var from = new IntervalsState(id, before);
      studio.recordings().relabelOn(from, new IntervalsState(id, after), label, what);
    } else {
      studio.recordings().relabel(id, before, after, label);
    }
  }

  private void take(IntervalsState state) {
    if (model != null && state.id().equals(id)) {
      model.takeIntervals(state.intervals());
    }
  }

  private void head(Recording recording) {
    var row = studio.recordings().find(id);
    String title = names.title(row.map(found -> found.title()).orElse(""), recording.activity());
    String owner = owner().map(athlete -> context.name(athlete) + "   ").orElse("");
    String context = names.when(recording.activity()) + "   " + recording.origin().format();
    heading.set(new Heading(title, owner + context));
  }

  private void showReview() {
    long doubtful = doubtful().size();
    tools.getChildren().clear();
    if (doubtful > 0) {
      var review =
          Action.of("recording.review", context.text("recording.review", doubtful), this::review)
              .withIcon(Feather.TAG);
      tools.getChildren().setAll(Buttons.primary(review));
    }
  }

  private void review() {
    if (model != null) {
      long now = model.cursor().get();
      var waiting = doubtful();
      Interval next =
          waiting.stream()
              .filter(interval -> interval.startMillis() > now)
              .findFirst()
              .orElse(waiting.getFirst());
      model.selectInterval(model.intervals().indexOf(next));
      focus();
    }
  }

  private List<Interval> doubtful() {
    return model == null
        ? List.of()
        : ShownIntervals.of(model.recording().get()).stream().filter(Readings::isDoubtful).toList();
  }

  private Node exports(RecordingExport export) {
    var menu = new MenuButton(context.text("recording.export"), Icons.of(Feather.UPLOAD, 16));
    menu.setId("recording-export");
    menu.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    menu.setAccessibleText(menu.getText());
    menu.setTooltip(new Tooltip(menu.getText()));
    menu.setMinWidth(Region.USE_PREF_SIZE);
    menu.getItems().setAll(exportItems(export));
    return menu;
  }

  private List<MenuItem> exportItems(RecordingExport export) {
    var items = new ArrayList<MenuItem>();
    items.add(item("csv", () -> export.saveSamples(node)));
    items.add(item("png", () -> shown(pane).ifPresent(it -> export.savePicture(it.chart()))));
    items.add(
        item(
            "chart",
            () ->
                shown(pane).ifPresent(it -> export.saveDrawing(node, "chart", it.chart()::toSvg))));
    if (model != null && TrackMap.canShow(model.recording().get().channels())) {
      items.add(
          item(
              "map",
              () ->
                  shown(pane)
                      .flatMap(RecordingPane::map)
                      .ifPresent(map -> export.saveDrawing(node, "map", map::toSvg))));
    }
    return items;
  }

  private static Optional<RecordingPane> shown(@Nullable RecordingPane pane) {
    return Optional.ofNullable(pane);
  }

  private MenuItem item(String name, Runnable run) {
    var item = new MenuItem(context.text("recording.export." + name));
    item.setId("recording-export-" + name);
    item.setOnAction(event -> run.run());
    return item;
  }
}
