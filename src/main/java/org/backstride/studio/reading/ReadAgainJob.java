package org.backstride.studio.reading;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.backstride.codec.Decoded;
import org.backstride.codec.detect.Decoders;
import org.backstride.recording.Recording;
import org.backstride.recording.RecordingId;
import org.backstride.recording.question.Question.Kind;
import org.backstride.store.Library;
import org.backstride.store.Parcel;
import org.backstride.store.RecordingRow;
import org.backstride.store.sql.StoreException;
import org.backstride.work.Job;
import org.backstride.work.Progress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Reads the kept files of recordings again, one file after the other, each whole or not at all.
/// What a person has decided stays: whose it is, its title, when it was, and the intervals.
public final class ReadAgainJob implements Job<RenewalReport> {

  private static final Logger LOG = LoggerFactory.getLogger(ReadAgainJob.class);

  private final Library library;
  private final List<RecordingId> wanted;
  private final ZoneId zone;
  private final UUID batch = UUID.randomUUID();
  private final List<RecordingId> renewed = new ArrayList<>();
  private final List<String> failed = new ArrayList<>();
  private int same;
  private int withoutFile;

  /// @param zone where tables without a zone were written
  public ReadAgainJob(Library library, List<RecordingId> wanted, ZoneId zone) {
    this.library = library;
    this.wanted = List.copyOf(wanted);
    this.zone = zone;
  }

  @Override
  public RenewalReport run(Progress progress) {
    var files = files();
    int done = 0;
    for (var file : files.entrySet()) {
      if (progress.isCancelled()) {
        break;
      }
      String name = file.getValue().getFirst().fileName();
      progress.report(done++, files.size(), name);
      readUnlessRefused(file.getKey(), name, file.getValue());
    }
    return new RenewalReport(batch, renewed, same, failed, withoutFile);
  }

  /// The recordings of each file, in the order in which they began.
  private Map<String, List<RecordingRow>> files() {
    var ids = new HashSet<>(wanted);
    var order =
        Comparator.comparing(RecordingRow::start, Comparator.nullsLast(Comparator.naturalOrder()));
    var files = new LinkedHashMap<String, List<RecordingRow>>();
    for (var row : library.recordings().stream().sorted(order).toList()) {
      String sha256 = row.origin().sha256();
      if (ids.contains(row.id()) && sha256.isEmpty()) {
        withoutFile++;
      } else if (ids.contains(row.id())) {
        files.computeIfAbsent(sha256, _ -> new ArrayList<>()).add(row);
      }
    }
    return files;
  }

  /// A library that refuses costs the file; what was read before stays, and stays one step of undo.
  private void readUnlessRefused(String sha256, String name, List<RecordingRow> rows) {
    try {
      read(sha256, name, rows);
    } catch (StoreException e) {
      LOG.warn("Not read again: {}", name, e);
      failed.add(name);
    }
  }

  private void read(String sha256, String name, List<RecordingRow> rows) {
    var bytes = library.original(sha256);
    if (bytes.isEmpty()) {
      failed.add(name);
      return;
    }
    switch (Decoders.decode(bytes.get(), name, SaidMappings.habits(library, zone))) {
      case Decoded.Rejected _ -> failed.add(name);
      case Decoded.Complete complete -> renew(name, rows, complete.recordings());
    }
  }

  private void renew(String name, List<RecordingRow> rows, List<Recording> fresh) {
    var kept =
        rows.stream().map(row -> library.recording(row.id())).flatMap(Optional::stream).toList();
    var pairs = Renewal.pairs(kept, fresh);
    var changed = new ArrayList<Recording>();
    for (var old : kept) {
      var read = pairs.get(old.id());
      if (read == null) {
        failed.add(name);
        continue;
      }
      Renewal.of(old, read, isDated(old.id())).ifPresentOrElse(changed::add, () -> same++);
    }
    if (!changed.isEmpty()) {
      library.contents().replace(batch, Parcel.of(changed));
      changed.forEach(each -> renewed.add(each.id()));
    }
  }

  private boolean isDated(RecordingId id) {
    return library.review().isAnswered(id, Kind.WHEN);
  }
}
