package org.backstride.studio;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import org.backstride.athlete.AthleteId;
import org.backstride.studio.importing.ImportJob;
import org.backstride.studio.importing.ImportOrder;
import org.backstride.studio.importing.ImportReport;
import org.backstride.studio.importing.PacedProgress;
import org.backstride.text.Messages;
import org.backstride.work.RunningJob;
import org.jspecify.annotations.Nullable;

/// Brings dropped or chosen files into the library: one job, one undo step for the whole batch.
public final class ImportRecordings {

  private final Studio studio;
  private final Messages messages;
  private final InstantSource clock;

  public ImportRecordings(Studio studio, Messages messages) {
    this(studio, messages, InstantSource.system());
  }

  /// @param clock tells how long it takes
  public ImportRecordings(Studio studio, Messages messages, InstantSource clock) {
    this.studio = studio;
    this.messages = messages;
    this.clock = clock;
  }

  /// Starts an import; its handle cancels it.
  ///
  /// @param paths files and folders
  /// @param open who is open in the window, null for nobody
  /// @param finished hears what became of each file, after the list of recordings has them
  public RunningJob start(
      List<Path> paths, @Nullable AthleteId open, Consumer<ImportReport> finished) {
    var order = ImportOrder.of(paths, open);
    return run(new ImportJob(studio.store().library(), order), finished, () -> {});
  }

  /// Starts an import of files that were found, not named by anybody.
  ///
  /// @param finished hears what became of each file
  /// @param failed hears that there is no report, before the failure goes its way
  public RunningJob startFound(List<Path> files, Consumer<ImportReport> finished, Runnable failed) {
    var order = ImportOrder.of(files, null);
    return run(ImportJob.unattended(studio.store().library(), order), finished, failed);
  }

  private RunningJob run(ImportJob job, Consumer<ImportReport> finished, Runnable failed) {
    return studio
        .jobs()
        .start(
            messages.text("library.import.title"),
            progress -> job.run(new PacedProgress(progress, messages, clock)),
            (ImportReport report) -> finish(report, finished),
            thrown -> fail(thrown, failed));
  }

  private void finish(ImportReport report, Consumer<ImportReport> finished) {
    studio
        .imports()
        .imported(report, messages.text("library.import.undo", report.recordings().size()));
    finished.accept(report);
  }

  private static void fail(Throwable thrown, Runnable failed) {
    failed.run();
    throw new IllegalStateException("The import failed", thrown);
  }
}
