package org.backstride.studio.tables;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.backstride.codec.Decoded;
import org.backstride.codec.csv.column.ColumnMapping;
import org.backstride.codec.csv.grid.Dialect;
import org.backstride.recording.RecordingId;
import org.backstride.store.Library;
import org.backstride.store.RecordingRow;
import org.backstride.studio.Studio;
import org.backstride.studio.reading.TableFile;
import org.backstride.studio.reading.TableLook;
import org.backstride.work.Latest;

/// Looks at files of tables away from the window's thread, and answers there. Of what is asked in a
/// burst only the last answer is given.
public final class TableDesk {

  private final Studio studio;
  private final ZoneId zone;
  private final Latest latest = new Latest();

  /// @param zone where times without a zone were written
  public TableDesk(Studio studio, ZoneId zone) {
    this.studio = studio;
    this.zone = zone;
  }

  /// Looks at the kept file of a recording; empty where there is none.
  public void open(RecordingId id, Consumer<Optional<TableLook>> result) {
    studio
        .store()
        .ask(library -> TableFile.of(library, id).map(file -> look(library, file)), result);
  }

  /// Looks at a file on the disk; empty where it cannot be read.
  public void open(Path path, Consumer<Optional<TableLook>> result) {
    studio.store().ask(library -> TableFile.of(path).map(file -> look(library, file)), result);
  }

  /// Looks at the same file as written otherwise.
  public void write(TableLook look, Dialect dialect, Consumer<TableLook> result) {
    studio.store().ask(_ -> look.written(look.file().sketch(dialect)), latest.of(result));
  }

  /// What a mapping makes of the file.
  public void read(TableFile file, ColumnMapping mapping, Consumer<Decoded> result) {
    studio.store().ask(_ -> file.read(mapping, zone), latest.of(result));
  }

  /// All recordings of the file that a recording was read from.
  public List<RecordingId> together(RecordingId id) {
    String sha256 = studio.recordings().find(id).map(row -> row.origin().sha256()).orElse("");
    return studio.recordings().rows().get().stream()
        .filter(row -> row.origin().sha256().equals(sha256) && !sha256.isEmpty())
        .map(RecordingRow::id)
        .toList();
  }

  private static TableLook look(Library library, TableFile file) {
    var sketch = file.sketch();
    return file.said(library, sketch)
        .map(mapping -> TableLook.as(file, file.sketch(mapping.dialect()), mapping))
        .orElseGet(() -> TableLook.at(file, sketch));
  }
}
