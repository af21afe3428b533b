package org.backstride.ui.program.export;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.layout.StackPane;
import javafx.stage.FileChooser.ExtensionFilter;
import org.backstride.program.Program;
import org.backstride.program.resolve.References;
import org.backstride.studio.exporting.ExportForm;
import org.backstride.studio.exporting.ProgramExport;
import org.backstride.studio.exporting.WatchFolder;
import org.backstride.studio.exporting.WholeFile;
import org.backstride.ui.kit.Action;
import org.backstride.ui.kit.Dialogs;
import org.backstride.ui.kit.Lifetime;
import org.backstride.ui.kit.Notice;
import org.backstride.ui.kit.ViewContext;
import org.backstride.ui.kit.page.Overlay;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Lays the export card over the designer and does what its buttons say. A watch is looked for each
/// time the card opens, away from the JavaFX thread.
public final class ExportDesk {

  private final ViewContext context;
  private final StackPane over;
  private final Choice choice;
  private Lifetime shown = closed();

  /// Asks where a file is to be saved.
  @FunctionalInterface
  public interface Choice {
    /// @return the place; empty when the user turns away
    Optional<Path> place(String name, ExportForm form);
  }

  /// @param over what the card lies over
  public ExportDesk(ViewContext context, StackPane over, Lifetime owner) {
    this.context = context;
    this.over = over;
    choice = this::chooseFile;
    owner.own(this::close);
  }

  /// @param over what the card lies over
  /// @param choice asks where to save, instead of the system's own window
  public ExportDesk(ViewContext context, StackPane over, Choice choice) {
    this.context = context;
    this.over = over;
    this.choice = choice;
  }

  /// Opens the card for a program.
  ///
  /// @param after runs when the card is closed
  public void open(Program program, References references, Runnable after) {
    var overlay = Overlay.of(over);
    var life = new Lifetime();
    var model = new ProgramExport(program, references, InstantSource.system());
    var watch = new SimpleObjectProperty<@Nullable Path>();
    var pane =
        new ExportPane(
            model,
            context.messages(),
            new ExportPane.Doing(() -> save(model), toWatch(model, watch), this::close),
            life);
    shown = overlay.show(pane);
    shown.own(life::close);
    shown.own(after::run);
    context
        .studio()
        .jobs()
        .start(
            context.text("program.export.looking"),
            _ -> WatchFolder.mounted(),
            found -> watch.set(found.orElse(null)),
            _ -> watch.set(null));
    pane.focus();
  }

  /// Closes the card, where it is open.
  public void close() {
    if (!shown.isClosed()) {
      Overlay.of(over).hide();
    }
  }

  private static Lifetime closed() {
    var life = new Lifetime();
    life.close();
    return life;
  }

  private Action toWatch(ProgramExport model, SimpleObjectProperty<@Nullable Path> watch) {
    return Action.of(
            "export-watch", context.text("program.export.watch"), () -> copy(model, watch.get()))
        .withIcon(Feather.WATCH)
        .enabledWhen(
            watch.map(folder -> folder != null).orElse(false),
            context.text("program.export.no-watch"));
  }

  private void copy(ProgramExport model, @Nullable Path folder) {
    if (folder == null) {
      return;
    }
    model.form().set(ExportForm.FIT);
    byte[] content = model.content();
    String name = model.fileName();
    write(() -> WatchFolder.copy(content, folder, name), "program.export.on-watch");
  }

  private void save(ProgramExport model) {
    choice
        .place(model.fileName(), model.form().get())
        .ifPresent(
            file -> {
              byte[] content = model.content();
              write(() -> WholeFile.write(file, content), "program.library.exported");
            });
  }

  private void write(Callable<Path> writing, String done) {
    context
        .studio()
        .jobs()
        .start(
            context.text("program.export.saving"),
            _ -> writing.call(),
            file -> {
              context.notices().show(Notice.done(context.text(done, file.getFileName())));
              close();
            },
            failure ->
                context
                    .notices()
                    .show(
                        Notice.problem(
                            context.text("program.export.failed", String.valueOf(failure)))));
  }

  private Optional<Path> chooseFile(String name, ExportForm form) {
    return Dialogs.saveFile(
        over.getScene().getWindow(),
        context.text("program.export.title", name),
        name,
        new ExtensionFilter(
            context.text("program.export.form." + form.code()), "*." + form.ending()));
  }
}
