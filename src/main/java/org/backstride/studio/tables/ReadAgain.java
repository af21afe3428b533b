package org.backstride.studio.tables;

import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import org.backstride.codec.csv.column.ColumnMapping;
import org.backstride.recording.RecordingId;
import org.backstride.recording.question.Question.Columns;
import org.backstride.store.sql.StoreException;
import org.backstride.studio.Studio;
import org.backstride.studio.reading.ReadAgainJob;
import org.backstride.studio.reading.RenewalReport;
import org.backstride.studio.reading.SaidMappings;
import org.backstride.studio.reading.TableFile;
import org.backstride.text.Messages;
import org.backstride.work.RunningJob;

/// Reads the kept files of recordings again: one job, one step of undo.
public final class ReadAgain {

  private final Studio studio;
  private final Messages messages;
  private final ZoneId zone;

  /// @param zone where tables without a zone were written
  public ReadAgain(Studio studio, Messages messages, ZoneId zone) {
    this.studio = studio;
    this.messages = messages;
    this.zone = zone;
  }

  /// Reads some recordings again; the handle cancels, and what is read by then stays.
  ///
  /// @param finished hears what came of it, after the lists have it
  public RunningJob start(List<RecordingId> ids, Consumer<RenewalReport> finished) {
    return start(ids, List.of(), finished);
  }

  /// Remembers what the columns of a table are, for it and all tables like it, and reads the
  /// recordings of the table again.
  public void with(
      TableFile file,
      ColumnMapping mapping,
      List<RecordingId> ids,
      Consumer<RenewalReport> finished) {
    remember(file, mapping, () -> start(ids, studio.review().columnsOf(ids), finished));
  }

  /// Remembers what the columns of a table are, for all tables like it that are imported later.
  public void remember(TableFile file, ColumnMapping mapping, Runnable remembered) {
    studio
        .store()
        .ask(
            library -> {
              new SaidMappings(library).remember(file, mapping);
              return true;
            },
            _ -> remembered.run());
  }

  private RunningJob start(
      List<RecordingId> ids, List<Columns> said, Consumer<RenewalReport> finished) {
    studio.flush();
    return studio
        .jobs()
        .start(
            messages.text("library.again.title"),
            progress -> {
              studio.store().settle();
              return new ReadAgainJob(studio.store().library(), ids, zone).run(progress);
            },
            report -> finish(report, said, finished),
            this::fail);
  }

  private void finish(RenewalReport report, List<Columns> said, Consumer<RenewalReport> finished) {
    studio
        .review()
        .renewed(report, said, messages.text("library.again.undo", report.renewed().size()));
    finished.accept(report);
  }

  private void fail(Throwable thrown) {
    if (thrown instanceof StoreException refused) {
      studio.store().refused(refused);
      return;
    }
    throw new IllegalStateException("Reading again failed", thrown);
  }
}
