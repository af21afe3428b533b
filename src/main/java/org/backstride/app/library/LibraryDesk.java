package org.backstride.app.library;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.backstride.settings.Settings;
import org.backstride.store.Library;
import org.backstride.store.backup.BackupFile;
import org.backstride.store.backup.Checks;
import org.backstride.store.backup.Preview;
import org.backstride.store.backup.Reason;
import org.backstride.studio.Studio;
import org.backstride.studio.words.BackupWords;
import org.backstride.text.Formats;
import org.backstride.text.Messages;
import org.backstride.ui.settings.LibraryCare;
import org.backstride.work.Cell;

/// The library's file for the settings screen: asked on the library's own thread, answered on the
/// JavaFX thread.
public final class LibraryDesk implements LibraryCare {

  private final Studio studio;
  private final Cell<Settings> settings;
  private final Clock clock;
  private final Reopening reopening;

  public LibraryDesk(Studio studio, Cell<Settings> settings, Clock clock, Reopening reopening) {
    this.studio = studio;
    this.settings = settings;
    this.clock = clock;
    this.reopening = reopening;
  }

  @Override
  public Path file() {
    return studio.store().file();
  }

  @Override
  public void backups(Consumer<List<BackupLine>> lines) {
    studio
        .store()
        .ask(
            library -> library.backups().list(),
            files -> lines.accept(files.stream().map(this::line).toList()));
  }

  @Override
  public void backUp(Runnable done) {
    studio.flush();
    studio.store().ask(LibraryDesk::made, made -> done.run());
  }

  @Override
  public void preview(BackupLine backup, Consumer<String> words) {
    studio
        .store()
        .ask(
            library -> Checks.preview(backup.file()),
            seen -> words.accept(words(backup.file(), seen)));
  }

  @Override
  public void restore(BackupLine backup) {
    reopening.restore(backup.file());
  }

  @Override
  public void open(Path other) {
    reopening.move(other);
  }

  @Override
  public boolean isInvented() {
    return InventedPeople.is(file());
  }

  @Override
  public void lookAround() {
    var invented = new InventedPeople(reopening.home(), clock);
    studio
        .jobs()
        .start(
            messages().text("shell.invented.making"),
            invented::file,
            reopening::visit,
            LibraryDesk::fail);
  }

  @Override
  public void goHome() {
    reopening.visit(reopening.home());
  }

  /// Goes to the handler of everything uncaught, which tells the user.
  private static void fail(Throwable thrown) {
    throw new IllegalStateException("The invented people", thrown);
  }

  private static BackupFile made(Library library) {
    return library.backups().make(Reason.BY_HAND);
  }

  private String words(Path file, Preview seen) {
    var words = new BackupWords(messages(), formats(), clock.getZone());
    return switch (seen) {
      case Preview.Whole whole -> words.whole(whole);
      case Preview.Flawed flawed -> words.flawed(file, flawed);
    };
  }

  private BackupLine line(BackupFile backup) {
    return new BackupLine(
        backup.file(),
        formats().dateTime(backup.madeAt().atZone(clock.getZone())),
        messages().text("settings.backup." + backup.reason().name()));
  }

  private Messages messages() {
    return Messages.in(settings.get().language());
  }

  private Formats formats() {
    return new Formats(settings.get().language(), settings.get().units(), clock.getZone());
  }
}
