package org.backstride.ui.recording.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser.ExtensionFilter;
import org.backstride.recording.RecordingId;
import org.backstride.store.imports.KeptReport;
import org.backstride.studio.ImportLog;
import org.backstride.studio.importing.ImportReport;
import org.backstride.studio.importing.ImportWords;
import org.backstride.studio.importing.ImportedFile;
import org.backstride.studio.importing.ImportedFile.Imported;
import org.backstride.studio.importing.ReportCsv;
import org.backstride.ui.kit.Action;
import org.backstride.ui.kit.Buttons;
import org.backstride.ui.kit.Dialogs;
import org.backstride.ui.kit.Heading;
import org.backstride.ui.kit.Lifetime;
import org.backstride.ui.kit.Notice;
import org.backstride.ui.kit.Place;
import org.backstride.ui.kit.View;
import org.backstride.ui.kit.ViewContext;
import org.backstride.ui.kit.mark.EmptyState;
import org.backstride.ui.kit.mark.Picture;
import org.backstride.work.Cell;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The imports there were, the newest first, and what became of each file of the chosen one.
public final class ImportsView implements View {

  private static final double LIST_WIDTH = 320;

  private final ViewContext context;
  private final ImportLog log;
  private final ImportWords words;
  private final Lifetime lifetime = new Lifetime();
  private final Cell<Heading> heading;
  private final ListView<KeptReport> list = new ListView<>();
  private final FileTable table;
  private final Label summary = new Label();
  private final CheckBox oddOnly = new CheckBox();
  private final StackPane node = new StackPane();
  private final Action opening;
  private final Action columns;
  private final Action keeping;
  private final Action removing;
  private @Nullable UUID wanted;
  private @Nullable ImportReport shown;

  /// @param report the import to begin with, null for the newest
  public ImportsView(ViewContext context, @Nullable UUID report) {
    this.context = context;
    wanted = report;
    log = context.studio().imports();
    words = new ImportWords(context.messages());
    heading = new Cell<>(Heading.of(context.text("recording.imports.title")));
    table = new FileTable(context, words);
    var file = table.getSelectionModel().selectedItemProperty();
    var some = list.getSelectionModel().selectedItemProperty().isNotNull();
    opening =
        action("open", this::open)
            .withIcon(Feather.ARROW_RIGHT)
            .enabledWhen(
                file.map(each -> stored(each).isPresent()).orElse(false),
                context.text("recording.imports.open.choose"));
    columns =
        action("columns", this::sayColumns)
            .withIcon(Feather.COLUMNS)
            .enabledWhen(
                file.map(ImportWords::mayBeTable).orElse(false),
                context.text("recording.imports.columns.choose"));
    keeping =
        action("keep", this::keep)
            .withIcon(Feather.SAVE)
            .withKeys("Shortcut+S")
            .enabledWhen(some.asObject(), text("choose"));
    removing =
        action("remove", this::remove)
            .withIcon(Feather.TRASH_2)
            .enabledWhen(some.asObject(), text("choose"));
    build();
    lifetime.watch(log.reports(), this::show);
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
  public List<Action> actions() {
    return List.of(keeping, opening, columns, removing);
  }

  @Override
  public void focus() {
    list.requestFocus();
  }

  @Override
  public void close() {
    lifetime.close();
  }

  private void build() {
    list.setId("imports-list");
    list.setAccessibleText(text("title"));
    list.getStyleClass().add("review-list");
    list.setCellFactory(_ -> new ImportCell(context, context.formats().zone()));
    list.setMinWidth(LIST_WIDTH);
    list.setPrefWidth(LIST_WIDTH);
    lifetime.observe(list.getSelectionModel().selectedItemProperty(), this::read);
    onKey(list, KeyCode.DELETE, removing);
    onKey(table, KeyCode.ENTER, opening);
    var split = new HBox(list, report());
    node.getStyleClass().add("bs-pane");
    node.getChildren().setAll(split, empty());
    lifetime.watch(
        log.reports(),
        reports -> {
          node.getChildren().get(1).setVisible(reports.isEmpty());
          split.setVisible(!reports.isEmpty());
        });
  }

  private Node report() {
    summary.setId("imports-summary");
    summary.setWrapText(true);
    summary.setMinHeight(Label.USE_PREF_SIZE);
    oddOnly.setId("imports-odd");
    oddOnly.setText(text("odd"));
    lifetime.observe(oddOnly.selectedProperty(), _ -> fill());
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var bar =
        new HBox(
            oddOnly,
            gap,
            Buttons.icon(opening),
            Buttons.icon(columns),
            Buttons.icon(removing),
            Buttons.plain(keeping));
    bar.getStyleClass().add("imports-bar");
    var report = new BorderPane(table, new VBox(summary, bar), null, null, null);
    report.getStyleClass().add("imports-report");
    report.setMinWidth(0);
    HBox.setHgrow(report, Priority.ALWAYS);
    return report;
  }

  private Node empty() {
    var recordings =
        Action.of(
            "imports-recordings",
            context.text("recording.list.title"),
            () -> context.navigator().open(new Place.Recordings()));
    return new EmptyState(
        Picture.RECORDINGS,
        context.text("recording.imports.empty.title"),
        context.text("recording.imports.empty.text"),
        List.of(recordings));
  }

  /// Keeps the import that was chosen; the newest takes its place where it is gone.
  private void show(List<KeptReport> reports) {
    var chosen = list.getSelectionModel().getSelectedItem();
    var id = chosen == null ? wanted : chosen.id();
    list.getItems().setAll(reports);
    reports.stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .ifPresentOrElse(list.getSelectionModel()::select, list.getSelectionModel()::selectFirst);
  }

  private void read(@Nullable KeptReport chosen) {
    if (chosen == null) {
      shown = null;
      fill();
      return;
    }
    log.open(
        chosen.id(),
        found -> {
          if (!lifetime.isClosed() && chosen.equals(list.getSelectionModel().getSelectedItem())) {
            shown = found.orElse(null);
            fill();
          }
        });
  }

  private void fill() {
    var report = shown;
    summary.setText(report == null ? "" : summary(report));
    table.show(
        report == null
            ? List.of()
            : report.files().stream()
                .filter(each -> !oddOnly.isSelected() || isOdd(each))
                .toList());
  }

  private String summary(ImportReport report) {
    return report.passedOver() > 0
        ? words.summary(report) + " " + text("passed-over", report.passedOver())
        : words.summary(report);
  }

  /// Whether there is more to say of a file than that it was imported, or was there.
  private static boolean isOdd(ImportedFile file) {
    return switch (file) {
      case Imported imported -> !imported.problems().isEmpty();
      case ImportedFile.AlreadyThere _ -> false;
      case ImportedFile.NearlyThere _, ImportedFile.Rejected _ -> true;
    };
  }

  /// The first recording of a file that the library still holds.
  private Optional<RecordingId> stored(ImportedFile file) {
    var recordings = context.studio().recordings();
    return file.stored().stream().filter(id -> recordings.find(id).isPresent()).findFirst();
  }

  private void open() {
    Optional.ofNullable(table.getSelectionModel().getSelectedItem())
        .flatMap(this::stored)
        .ifPresent(id -> context.navigator().open(new Place.RecordingPlace(id)));
  }

  private void sayColumns() {
    var file = table.getSelectionModel().getSelectedItem();
    if (file != null) {
      context.navigator().open(new Place.FileColumnsPlace(file.file()));
    }
  }

  private void remove() {
    var chosen = list.getSelectionModel().getSelectedItem();
    if (chosen != null) {
      log.remove(chosen, context.text("recording.imports.undo.remove"));
    }
  }

  /// Keeps the report where the user wants it.
  private void keep() {
    var report = shown;
    if (report != null) {
      var filter = new ExtensionFilter("CSV", "*.csv");
      Dialogs.saveFile(node.getScene().getWindow(), text("keep"), "import.csv", filter)
          .ifPresent(file -> keepAs(report, file));
    }
  }

  /// Writes a report away from the window's thread.
  void keepAs(ImportReport report, Path file) {
    context
        .studio()
        .jobs()
        .start(
            context.text("recording.export.running"),
            _ -> {
              ReportCsv.write(report, context.messages(), file);
              return file;
            },
            kept -> context.notices().show(Notice.done(text("kept", kept))),
            thrown -> notKept(file, thrown));
  }

  private void notKept(Path file, Throwable thrown) {
    if (!(thrown instanceof IOException)) {
      throw new IllegalStateException("The report was not kept", thrown);
    }
    context.notices().show(Notice.problem(text("not-kept", file)));
  }

  private static void onKey(Node control, KeyCode key, Action action) {
    control.setOnKeyPressed(
        event -> {
          if (event.getCode() == key) {
            action.perform();
            event.consume();
          }
        });
  }

  private Action action(String name, Runnable run) {
    return Action.of("import-report-" + name, text(name), run);
  }

  private String text(String key, Object... arguments) {
    return context.text("recording.imports." + key, arguments);
  }
}
