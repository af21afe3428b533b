package org.backstride.studio.importing;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.backstride.codec.csv.CsvHabits;
import org.backstride.store.Library;
import org.backstride.store.sql.StoreException;
import org.backstride.studio.importing.FileReading.Read;
import org.backstride.studio.importing.ImportReport.Ending;
import org.backstride.studio.importing.ImportedFile.AlreadyThere;
import org.backstride.studio.importing.ImportedFile.Reason;
import org.backstride.studio.importing.ImportedFile.Rejected;
import org.backstride.studio.reading.SaidMappings;
import org.backstride.work.Job;
import org.backstride.work.Progress;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Imports a batch of files: a few are read beside one another, and stored one after the other,
/// each whole or not at all.
///
/// However many files there are, only a few megabytes of them are in memory. Cancelling ends the
/// job within a fraction of a second, even while a large file is being decoded: that one is let go.
public final class ImportJob implements Job<ImportReport> {

  private static final Logger LOG = LoggerFactory.getLogger(ImportJob.class);
  private static final int AHEAD = 4;
  private static final long BYTES_AHEAD = 48L << 20;
  private static final long CANCEL_CHECK_MILLIS = 100;

  private final Library library;
  private final ImportOrder order;
  private final boolean asked;

  public ImportJob(Library library, ImportOrder order) {
    this(library, order, order.isOneFile());
  }

  private ImportJob(Library library, ImportOrder order, boolean asked) {
    this.library = library;
    this.order = order;
    this.asked = asked;
  }

  /// An import that nobody asked for by name: a single file that took the program down is not tried
  /// again.
  public static ImportJob unattended(Library library, ImportOrder order) {
    return new ImportJob(library, order, false);
  }

  /// A file that is being read.
  private record UnderWay(Piece piece, long bytes, Future<Read> result) {}

  @Override
  public ImportReport run(Progress progress) throws InterruptedException {
    var found = FoundFiles.under(order.paths(), progress::isCancelled);
    try (var batch = new Batch(found, progress)) {
      var ending = batch.run();
      return ImportReport.of(batch.outcomes, batch.passedOver(), ending);
    } catch (StoreException e) {
      LOG.warn("Import not begun", e);
      return ImportReport.of(List.of(), found.passedOver(), Ending.LIBRARY_FAILED);
    }
  }

  /// One run over the files.
  private final class Batch implements AutoCloseable {

    private final ExecutorService readers =
        Executors.newFixedThreadPool(
            Math.clamp(Runtime.getRuntime().availableProcessors(), 1, AHEAD - 1),
            Thread.ofPlatform().name("backstride-import-", 0).daemon(true).factory());
    private final Deque<UnderWay> window = new ArrayDeque<>();
    private final List<ImportedFile> outcomes = new ArrayList<>();
    private final Admittance admittance = Admittance.of(library, order);
    private final FoundFiles found;
    private final Supply supply;
    private final CsvHabits habits = SaidMappings.habits(library, order.clock().getZone());
    private final ReadingJournal journal = ReadingJournal.open(library.file());
    private final Progress progress;
    private long bytesAhead;
    private long bytesDone;

    Batch(FoundFiles found, Progress progress) {
      this.found = found;
      this.progress = progress;
      supply = new Supply(found);
    }

    Ending run() throws InterruptedException {
      try {
        for (fill(); !window.isEmpty(); fill()) {
          var next = window.remove();
          outcomes.add(settle(next.piece().file(), await(next)));
          bytesAhead -= next.bytes();
          bytesDone += next.piece() instanceof Piece.OnDisk ? next.bytes() : 0;
        }
        return progress.isCancelled() ? Ending.CANCELLED : Ending.COMPLETE;
      } catch (CancellationException _) {
        return Ending.CANCELLED;
      } catch (StoreException e) {
        LOG.warn("Import ended early", e);
        return Ending.LIBRARY_FAILED;
      }
    }

    @Override
    public void close() {
      readers.shutdownNow();
      supply.close();
      journal.close();
    }

    int passedOver() {
      return found.passedOver() + supply.passedOver();
    }

    private void fill() {
      boolean more = true;
      while (more
          && window.size() < AHEAD
          && (window.isEmpty() || bytesAhead < BYTES_AHEAD)
          && !progress.isCancelled()) {
        var piece = supply.next();
        piece.ifPresent(this::begin);
        more = piece.isPresent();
      }
    }

    private void begin(Piece piece) {
      long bytes = piece.size();
      bytesAhead += bytes;
      window.add(
          new UnderWay(
              piece,
              bytes,
              readers.submit(new FileReading(library, piece, journal, asked, habits))));
    }

    private Read await(UnderWay next) throws InterruptedException {
      Path file = next.piece().file();
      progress.report(
          bytesDone + supply.bytesOfArchives(), found.bytes(), String.valueOf(file.getFileName()));
      while (!progress.isCancelled()) {
        try {
          return next.result().get(CANCEL_CHECK_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException _) {
          LOG.trace("Still reading {}", file);
        } catch (ExecutionException e) {
          return failed(file, e.getCause());
        }
      }
      throw new CancellationException();
    }

    /// A reader that fails costs its file, never the batch.
    private static Read failed(Path file, @Nullable Throwable cause) {
      if (cause instanceof StoreException store) {
        throw store;
      }
      LOG.error("The reader failed on {}", file, cause);
      return new Read.Settled(new Rejected(file, new Reason.ReaderFailed()));
    }

    private ImportedFile settle(Path file, Read read) {
      return switch (read) {
        case Read.Settled(var outcome) -> outcome;
        case Read.Ready(var sha256, var _, var _, var _) when library.hasOriginal(sha256) ->
            new AlreadyThere(file);
        case Read.Ready ready -> admittance.admit(file, ready);
      };
    }
  }
}
