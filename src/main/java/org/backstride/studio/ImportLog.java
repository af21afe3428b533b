package org.backstride.studio;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.backstride.store.Library;
import org.backstride.store.imports.KeptReport;
import org.backstride.studio.DocumentState.Presence;
import org.backstride.studio.DocumentState.RecordingsState;
import org.backstride.studio.DocumentState.ReportState;
import org.backstride.studio.DocumentState.Together;
import org.backstride.studio.importing.ImportReport;
import org.backstride.studio.importing.ImportReport.Ending;
import org.backstride.studio.importing.ReportLines;
import org.backstride.work.Cell;

/// The imports there were, the newest first, and what became of each file then. A report comes and
/// goes with its import: taking the import back takes the report back.
public final class ImportLog {

  private final Cell<List<KeptReport>> reports = new Cell<>(List.of());
  private final Runnable readImported;
  private final StudioHistory history;
  private final StoreThread store;
  private final InstantSource clock;

  /// @param readImported reads again what an import has changed in the library
  ImportLog(Runnable readImported, StudioHistory history, StoreThread store, InstantSource clock) {
    this.readImported = readImported;
    this.history = history;
    this.store = store;
    this.clock = clock;
  }

  public Cell<List<KeptReport>> reports() {
    return reports;
  }

  /// Keeps the report of an import that has stored its recordings: one undo step for the batch.
  ///
  /// @param label what undo will call it
  public void imported(ImportReport report, String label) {
    var came = state(report, clock.instant(), Presence.PRESENT);
    store.keep(library -> write(library, came));
    readImported.run();
    refresh();
    var ids = report.recordings();
    if (!ids.isEmpty()) {
      history.push(
          new Together(List.of(new RecordingsState(ids, Presence.DELETED), came.gone())),
          new Together(List.of(new RecordingsState(ids, Presence.PRESENT), came)),
          label);
    }
  }

  /// Keeps the report of an import in a library that no studio has open.
  public static void keep(Library library, ImportReport report, Instant ended) {
    write(library, state(report, ended, Presence.PRESENT));
  }

  /// Reads what became of the files; empty where the report is not kept any more.
  public void open(UUID id, Consumer<Optional<ImportReport>> result) {
    var kept = reports.get().stream().filter(each -> each.id().equals(id)).findFirst();
    if (kept.isEmpty()) {
      result.accept(Optional.empty());
      return;
    }
    store.ask(
        library -> library.importReports().lines(id),
        lines ->
            result.accept(
                Optional.of(
                    new ImportReport(
                        id,
                        ReportLines.files(lines),
                        kept.get().passedOver(),
                        ending(kept.get())))));
  }

  /// Takes a report off the list, until undone. The recordings stay.
  public void remove(KeptReport report, String label) {
    store.ask(
        library -> library.importReports().lines(report.id()),
        lines -> {
          var there = new ReportState(report, lines, Presence.PRESENT);
          apply(there.gone());
          history.push(there, there.gone(), label);
        });
  }

  /// Reads the list again.
  public void refresh() {
    store.ask(library -> library.importReports().all(), reports::set);
  }

  void apply(ReportState state) {
    store.keep(library -> write(library, state));
    refresh();
  }

  static void write(Library library, ReportState state) {
    switch (state.presence()) {
      case PRESENT -> library.importReports().add(state.report(), state.lines());
      case DELETED -> library.importReports().remove(state.report().id());
    }
  }

  private static ReportState state(ImportReport report, Instant ended, Presence presence) {
    var kept =
        new KeptReport(
            report.id(),
            Instant.ofEpochMilli(ended.toEpochMilli()),
            report.ending().name().toLowerCase(Locale.ROOT),
            report.passedOver(),
            report.counts());
    return new ReportState(kept, ReportLines.of(report), presence);
  }

  private static Ending ending(KeptReport report) {
    return Ending.valueOf(report.ending().toUpperCase(Locale.ROOT));
  }
}
