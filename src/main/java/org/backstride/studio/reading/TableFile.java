package org.backstride.studio.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import org.backstride.codec.Decoded;
import org.backstride.codec.Format;
import org.backstride.codec.Source;
import org.backstride.codec.csv.CsvDecoder;
import org.backstride.codec.csv.CsvHabits;
import org.backstride.codec.csv.CsvSketch;
import org.backstride.codec.csv.RememberedMappings;
import org.backstride.codec.csv.column.ColumnMapping;
import org.backstride.codec.csv.grid.DateOrder;
import org.backstride.codec.csv.grid.Dialect;
import org.backstride.recording.RecordingId;
import org.backstride.store.Library;

/// The beginning of a file of tables, enough to say what its columns are. Confined to whoever made
/// it; its calls take up to a tenth of a second, so none is for the JavaFX thread.
public final class TableFile {

  /// How much of a file is looked at: some ten thousand rows.
  static final int MOST_BYTES = 2 << 20;

  private static final Dialect PLAIN =
      new Dialect(StandardCharsets.UTF_8, ',', '.', DateOrder.DAY_FIRST, 1);

  private final String name;
  private final byte[] head;
  private final boolean cut;

  private TableFile(String name, byte[] head, boolean cut) {
    this.name = name;
    this.head = head;
    this.cut = cut;
  }

  /// The beginning of a file on the disk; empty where it cannot be read.
  public static Optional<TableFile> of(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      return Optional.of(of(String.valueOf(file.getFileName()), bytes));
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  /// The beginning of the kept file of a recording; empty where there is none.
  public static Optional<TableFile> of(Library library, RecordingId id) {
    return library
        .recording(id)
        .flatMap(
            recording ->
                library
                    .original(recording.origin().sha256())
                    .map(bytes -> of(recording.origin().fileName(), bytes)));
  }

  static TableFile of(String name, byte[] bytes) {
    boolean cut = bytes.length > MOST_BYTES;
    return new TableFile(name, cut ? wholeLines(bytes) : bytes, cut);
  }

  public String name() {
    return name;
  }

  /// Whether the file goes on behind what is looked at.
  public boolean isCut() {
    return cut;
  }

  /// How the file looks, as it is found out; with a first row of titles where nothing is.
  public CsvSketch sketch() {
    return CsvSketch.of(head).orElseGet(() -> CsvSketch.of(head, PLAIN));
  }

  /// How the file looks, as someone says that it is written.
  public CsvSketch sketch(Dialect dialect) {
    return CsvSketch.of(head, dialect);
  }

  /// What a mapping makes of it.
  public Decoded read(ColumnMapping mapping, ZoneId zone) {
    return new CsvDecoder(new CsvHabits(zone, RememberedMappings.NONE))
        .decode(Source.of(name, Format.CSV, head), head, mapping);
  }

  /// What was said about tables of this head before, empty where nothing was.
  public Optional<ColumnMapping> said(Library library, CsvSketch sketch) {
    var said = new SaidMappings(library);
    return said.findByFirstLine(head)
        .or(() -> sketch.main().flatMap(table -> said.find(table.fingerprint())));
  }

  byte[] head() {
    return head;
  }

  private static byte[] wholeLines(byte[] bytes) {
    int end = MOST_BYTES;
    while (end > MOST_BYTES / 2 && bytes[end - 1] != '\n') {
      end--;
    }
    return Arrays.copyOf(bytes, end);
  }
}
