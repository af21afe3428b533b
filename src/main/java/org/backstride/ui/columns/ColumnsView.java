package org.backstride.ui.columns;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.backstride.codec.Decoded;
import org.backstride.recording.RecordingId;
import org.backstride.recording.question.Question.Doubt;
import org.backstride.recording.question.Question.When;
import org.backstride.studio.reading.RenewalReport;
import org.backstride.studio.reading.TableLook;
import org.backstride.studio.tables.ReadAgain;
import org.backstride.studio.tables.TableDesk;
import org.backstride.ui.kit.Action;
import org.backstride.ui.kit.Buttons;
import org.backstride.ui.kit.Heading;
import org.backstride.ui.kit.Lifetime;
import org.backstride.ui.kit.Notice;
import org.backstride.ui.kit.Place;
import org.backstride.ui.kit.View;
import org.backstride.ui.kit.ViewContext;
import org.backstride.ui.kit.mark.EmptyState;
import org.backstride.ui.kit.mark.Picture;
import org.backstride.work.Cell;
import org.kordamp.ikonli.feather.Feather;

/// The columns of one table: how it is written, what each column means, what comes of it. What is
/// said here is remembered and holds for every table with the same head.
public final class ColumnsView implements View {

  private static final double PREVIEW_HEIGHT = 230;
  private static final double OUTCOME_WIDTH = 320;

  private final ViewContext context;
  private final ColumnsWords words;
  private final ColumnsModel model;
  private final TableDesk desk;
  private final Lifetime lifetime = new Lifetime();
  private final Cell<Heading> heading;
  private final WritingBar writing;
  private final ListView<ColumnLine> lines = new ListView<>();
  private final PreviewTable preview;
  private final OutcomeCard outcome;
  private final BorderPane page = new BorderPane();
  private final StackPane node = new StackPane(page);
  private final Action reading;
  private final Action resetting;
  private final StartFields start;
  private Consumer<TableLook> accept = _ -> {};
  private boolean asksForStart;

  private ColumnsView(ViewContext context) {
    this.context = context;
    desk = new TableDesk(context.studio(), context.formats().zone());
    words = new ColumnsWords(context);
    model = new ColumnsModel(desk);
    heading = new Cell<>(Heading.of(context.text("columns.title")));
    writing = new WritingBar(context, words, model, lifetime);
    preview = new PreviewTable(words);
    outcome = new OutcomeCard(words);
    start = new StartFields(context);
    reading =
        Action.of("columns-read", context.text("columns.read"), this::read)
            .withIcon(Feather.CHECK)
            .withKeys("Shortcut+Enter");
    resetting =
        Action.of("columns-reset", context.text("columns.reset"), model::asFoundOut)
            .withIcon(Feather.ROTATE_CCW);
    build();
    lifetime.watch(model.look(), look -> look.ifPresent(this::show));
    lifetime.watch(model.outcome(), decoded -> decoded.ifPresent(this::show));
  }

  /// The table that a recording was read from; once its columns are said, it is read again.
  public static ColumnsView of(ViewContext context, RecordingId id) {
    var view = new ColumnsView(context);
    view.accept = look -> view.readAgain(id, look);
    view.asksForStart = true;
    view.desk.open(id, view::opened);
    return view;
  }

  /// A table that was not taken; once its columns are said, it is imported.
  ///
  /// @param imports takes files to import
  public static ColumnsView of(ViewContext context, Path file, Consumer<List<Path>> imports) {
    var view = new ColumnsView(context);
    view.accept = look -> view.importNow(file, imports, look);
    view.desk.open(file, view::opened);
    return view;
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
  public Optional<Action> primary() {
    return Optional.of(reading);
  }

  @Override
  public List<Action> actions() {
    return List.of(reading, resetting);
  }

  @Override
  public void focus() {
    lines.requestFocus();
  }

  @Override
  public void close() {
    lifetime.close();
  }

  private void build() {
    node.getStyleClass().add("bs-pane");
    lines.setId("columns-lines");
    lines.setAccessibleText(context.text("columns.lines"));
    lines.getStyleClass().add("columns-lines");
    lines.setCellFactory(_ -> new ColumnCell(words, model));
    outcome.wait(context.text("columns.opening"));
    HBox.setHgrow(lines, Priority.ALWAYS);
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var hint = new Label(context.text("columns.hint"));
    hint.getStyleClass().add("bs-secondary");
    hint.setWrapText(true);
    hint.setMinWidth(0);
    var said = new HBox(12, hint, gap, Buttons.plain(resetting));
    said.setAlignment(Pos.CENTER_LEFT);
    var top = new VBox(writing, said);
    top.getStyleClass().add("columns-top");
    page.setTop(top);
    start.setVisible(false);
    start.setManaged(false);
    var side = new VBox(12, outcome, start);
    side.setMinWidth(OUTCOME_WIDTH);
    side.setMaxWidth(OUTCOME_WIDTH);
    var middle = new HBox(lines, side);
    middle.getStyleClass().add("columns-middle");
    page.setCenter(middle);
    preview.setPrefHeight(PREVIEW_HEIGHT);
    preview.setMinHeight(PREVIEW_HEIGHT);
    page.setBottom(preview);
  }

  private void opened(Optional<TableLook> look) {
    if (lifetime.isClosed()) {
      return;
    }
    look.ifPresentOrElse(
        model::show,
        () ->
            node.getChildren()
                .setAll(
                    new EmptyState(
                        Picture.RECORDINGS,
                        context.text("columns.gone.title"),
                        context.text("columns.gone.text"),
                        List.of())));
  }

  private void show(TableLook look) {
    heading.set(new Heading(context.text("columns.title"), look.file().name()));
    writing.show(look, words);
    var table = look.shown();
    var mapping = look.mapping();
    if (table.isPresent() && mapping.isPresent()) {
      var next = ColumnLine.of(table.get(), mapping.get());
      put(next);
      preview.show(table.get(), next);
    } else {
      lines.getItems().clear();
      preview.showNothing();
      outcome.wait(context.text("columns.preview.none"));
    }
  }

  /// Changes only the lines that are others now, so that the keyboard stays where it is.
  private void put(List<ColumnLine> next) {
    var items = lines.getItems();
    if (items.size() != next.size()) {
      items.setAll(next);
      return;
    }
    for (int i = 0; i < next.size(); i++) {
      if (!items.get(i).equals(next.get(i))) {
        items.set(i, next.get(i));
      }
    }
  }

  /// Shows what came of it; a session without a date can be given one here.
  private void show(Decoded decoded) {
    boolean cut = model.look().get().stream().anyMatch(look -> look.file().isCut());
    outcome.show(decoded, cut);
    boolean dateless =
        decoded instanceof Decoded.Complete complete
            && complete.recordings().stream().anyMatch(recording -> recording.start() == null);
    start.setVisible(asksForStart && dateless);
    start.setManaged(asksForStart && dateless);
  }

  private void read() {
    model
        .look()
        .get()
        .filter(look -> look.mapping().isPresent())
        .filter(_ -> !start.isVisible() || start.isSound())
        .ifPresent(accept);
  }

  private void importNow(Path file, Consumer<List<Path>> imports, TableLook look) {
    look.mapping()
        .ifPresent(
            mapping ->
                again()
                    .remember(
                        look.file(),
                        mapping,
                        () -> {
                          imports.accept(List.of(file));
                          context.navigator().open(new Place.Recordings());
                        }));
  }

  private void readAgain(RecordingId id, TableLook look) {
    var ids = desk.together(id);
    look.mapping()
        .ifPresent(
            mapping -> again().with(look.file(), mapping, ids, report -> tell(id, ids, report)));
  }

  private void tell(RecordingId id, List<RecordingId> ids, RenewalReport report) {
    context
        .notices()
        .show(
            report.failed().isEmpty()
                ? Notice.done(context.text("columns.done", report.renewed().size()))
                : Notice.problem(
                    context.text("columns.failed", String.join(", ", report.failed()))));
    start.start().filter(_ -> start.isVisible()).ifPresent(when -> date(ids, when));
    context.navigator().open(new Place.RecordingPlace(id));
  }

  private void date(List<RecordingId> ids, Instant when) {
    for (var id : ids) {
      context
          .studio()
          .review()
          .date(new When(id, Doubt.NO_DATE, when), when, context.text("columns.undo.start"));
    }
  }

  private ReadAgain again() {
    return new ReadAgain(context.studio(), context.messages(), context.formats().zone());
  }
}
