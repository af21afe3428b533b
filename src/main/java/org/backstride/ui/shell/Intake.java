package org.backstride.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.backstride.settings.Settings;
import org.backstride.studio.ImportRecordings;
import org.backstride.studio.Studio;
import org.backstride.studio.importing.ImportReport;
import org.backstride.studio.importing.ImportWords;
import org.backstride.studio.watching.FolderWatch;
import org.backstride.text.Messages;
import org.backstride.ui.kit.Action;
import org.backstride.ui.kit.Navigator;
import org.backstride.ui.kit.Notice;
import org.backstride.ui.kit.Notices;
import org.backstride.ui.kit.Place;
import org.backstride.work.Cell;

/// Takes dropped or chosen files, imports them in a job, and tells what became of each; of those of
/// a watched folder too.
public final class Intake implements Consumer<List<Path>>, FolderWatch.Told {

  private final Studio studio;
  private final Cell<Settings> settings;
  private final Notices notices;
  private final Navigator navigator;

  /// @param notices where the user reads what came of an import
  /// @param navigator the way to the report
  public Intake(Studio studio, Cell<Settings> settings, Notices notices, Navigator navigator) {
    this.studio = studio;
    this.navigator = navigator;
    this.settings = settings;
    this.notices = notices;
  }

  @Override
  public void accept(List<Path> files) {
    new ImportRecordings(studio, messages()).start(files, null, this::tell);
  }

  @Override
  public void imported(ImportReport report) {
    tell(report);
  }

  @Override
  public void gone(Path folder) {
    notices.show(Notice.problem(messages().text("shell.watch.gone", folder.toString())));
  }

  @Override
  public void back(Path folder) {
    notices.show(Notice.done(messages().text("shell.watch.back", folder.toString())));
  }

  private void tell(ImportReport report) {
    String summary = new ImportWords(messages()).summary(report);
    var notice = ImportWords.asksForALook(report) ? Notice.problem(summary) : Notice.done(summary);
    notices.show(notice.withAction(report(report)));
  }

  private Action report(ImportReport report) {
    return Action.of(
        "import-report",
        messages().text("shell.import.report"),
        () -> navigator.open(new Place.Imports(report.id())));
  }

  private Messages messages() {
    return Messages.in(settings.get().language());
  }
}
