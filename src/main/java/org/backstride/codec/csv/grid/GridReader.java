package org.backstride.codec.csv.grid;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.backstride.codec.Problem;
import org.backstride.codec.ProblemCode;

/// Reads all tables of a file in one pass.
///
/// Memory: at most 40 times the bytes of the file, whatever they are.
public final class GridReader {

  private GridReader() {}

  /// What a file holds.
  ///
  /// @param tables in the order of the file
  public record Grids(List<Grid> tables, List<Problem> problems) {
    public Grids {
      tables = List.copyOf(tables);
      problems = List.copyOf(problems);
    }
  }

  /// Reads the tables; where the file breaks, those up to there.
  public static Grids read(byte[] bytes, Dialect dialect) {
    var rows = new GridRows(dialect);
    if (Quotes.in(bytes) == Quotes.ABSENT && readPlain(rows, bytes, dialect) && !rows.metQuotes()) {
      return rows.grids(List.of());
    }
    rows = new GridRows(dialect);
    if (readInto(rows, bytes, dialect, Quotes.HOLD_CELLS)) {
      return rows.grids(List.of());
    }
    var again = new GridRows(dialect);
    return readInto(again, bytes, dialect, Quotes.ARE_LITERAL)
        ? again.grids(List.of(Problem.of(ProblemCode.CSV_QUOTES, rows.line())))
        : again.grids(List.of(Problem.of(ProblemCode.CSV_BROKEN, again.line())));
  }

  /// The first cells of some rows as they are written.
  ///
  /// @param line of the first row, counted from 1
  public static List<List<String>> preview(byte[] bytes, Dialect dialect, long line, int rows) {
    try (var reader =
        Quotes.HOLD_CELLS.parser(dialect.separator()).ofCsvRecord(text(bytes, dialect))) {
      return reader.stream()
          .dropWhile(row -> row.getStartingLineNumber() < line)
          .limit(rows)
          .map(row -> row.getFields().stream().map(String::strip).toList())
          .toList();
    } catch (CsvParseException _) {
      return List.of();
    } catch (IOException e) {
      throw new UncheckedIOException("Reading from memory", e);
    }
  }

  /// Whether the file could be read to its end.
  private static boolean readInto(GridRows rows, byte[] bytes, Dialect dialect, Quotes quotes) {
    try (var reader = quotes.parser(dialect.separator()).build(rows, text(bytes, dialect))) {
      reader.forEach(GridRows::take);
      return true;
    } catch (CsvParseException _) {
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException("Reading from memory", e);
    }
  }

  /// Whether the file could be read to its end as one without quotes.
  private static boolean readPlain(GridRows rows, byte[] bytes, Dialect dialect) {
    try (var in = text(bytes, dialect)) {
      return PlainRows.read(rows, in, dialect.separator());
    } catch (IOException e) {
      throw new UncheckedIOException("Reading from memory", e);
    }
  }

  private static Reader text(byte[] bytes, Dialect dialect) {
    int mark = markBytes(bytes, dialect);
    var in = new ByteArrayInputStream(bytes, mark, bytes.length - mark);
    return new InputStreamReader(in, dialect.charset());
  }

  /// The bytes of the mark that some programs put before the first character.
  private static int markBytes(byte[] bytes, Dialect dialect) {
    byte[] mark = "\uFEFF".getBytes(dialect.charset());
    boolean canWrite = dialect.charset().newEncoder().canEncode('\uFEFF');
    if (dialect.charset().equals(StandardCharsets.UTF_16) || !canWrite) {
      return 0;
    }
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || bytes[i] != mark[i]) {
        return 0;
      }
    }
    return mark.length;
  }
}
