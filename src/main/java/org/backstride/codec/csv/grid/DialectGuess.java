package org.backstride.codec.csv.grid;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader.CsvReaderBuilder;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Finds out how a table is written, from its beginning: of all ways to read it, the one that makes
/// the most cells values.
public final class DialectGuess {

  /// How much of a file is looked at.
  public static final int HEAD_BYTES = 16_384;

  private static final int MOST_LINES = 100;

  /// A single column is a table from here on, below so many lines of words.
  private static final int FEWEST_NUMBERS = 20;

  private static final int MOST_WORDS = 5;
  private static final Pattern ONE_NUMBER = Pattern.compile("\\d{1,6}(\\.\\d{1,9})?");
  private static final double NO_MORE_THAN_CHANCE = 1e-6;
  private static final Pattern SHORT_DATE =
      Pattern.compile("(?<!\\d)(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4}|\\d{2})(?!\\d)");
  private static final Pattern MARKUP = Pattern.compile("\\s*(<|\\{|\\[\\s*[\\[{\"])");
  private static final Pattern HALF_DAY = Pattern.compile("(?i)\\d\\s*[ap]m\\b");

  private final List<Way> ways = new ArrayList<>();

  /// A way to read the beginning.
  ///
  /// @param share how many of the cells that are not empty are values, 0 to 1
  /// @param rows how many rows of values it finds, all of one width
  private record Way(char separator, char decimalMark, double share, int rows) {

    double score() {
      return share * rows;
    }
  }

  private DialectGuess() {}

  /// How the file is written, empty where it is no table.
  public static Optional<Dialect> of(byte[] bytes) {
    byte[] head = Arrays.copyOf(bytes, Math.min(bytes.length, HEAD_BYTES));
    var charset = TextEncoding.of(head);
    String text = new String(head, charset).replace("\uFEFF", "");
    if (!TextEncoding.isText(text) || isMarkup(text)) {
      return Optional.empty();
    }
    return of(wholeLines(text, head.length < bytes.length), charset);
  }

  private static Optional<Dialect> of(String text, Charset charset) {
    var guess = new DialectGuess();
    for (char separator : new char[] {',', ';', '\t', '|', ' '}) {
      guess.consider(text, separator, '.');
      guess.consider(text, separator, ',');
    }
    var best = new Way(',', '.', 0, 0);
    for (var way : guess.ways) {
      best = way.score() > best.score() + NO_MORE_THAN_CHANCE ? way : best;
    }
    if (best.rows() >= 2 && best.share() >= 0.5) {
      return Optional.of(
          new Dialect(charset, best.separator(), best.decimalMark(), dateOrder(text)));
    }
    return isOneColumn(text)
        ? Optional.of(new Dialect(charset, ';', '.', dateOrder(text)))
        : Optional.empty();
  }

  /// Whether there is nothing but a number a line, below at most a few lines of words.
  private static boolean isOneColumn(String text) {
    var lines = text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    long numbers = lines.stream().filter(line -> ONE_NUMBER.matcher(line).matches()).count();
    return numbers >= FEWEST_NUMBERS && lines.size() - numbers <= MOST_WORDS;
  }

  /// Which part of short dates comes first: what is above 12 is a day.
  static DateOrder dateOrder(String text) {
    boolean slashes = false;
    for (var date : SHORT_DATE.matcher(text).results().limit(MOST_LINES).toList()) {
      int first = Integer.parseInt(date.group(1));
      int second = Integer.parseInt(date.group(3));
      if (first > 12 || date.group(2).equals(".")) {
        return DateOrder.DAY_FIRST;
      }
      if (second > 12) {
        return DateOrder.MONTH_FIRST;
      }
      slashes |= date.group(2).equals("/");
    }
    return slashes || HALF_DAY.matcher(text).find() ? DateOrder.MONTH_FIRST : DateOrder.DAY_FIRST;
  }

  /// Whether short dates of a file may have the day first as well as the month.
  public static boolean isDateOrderOpen(byte[] bytes) {
    byte[] head = Arrays.copyOf(bytes, Math.min(bytes.length, HEAD_BYTES));
    var dates =
        SHORT_DATE
            .matcher(new String(head, TextEncoding.of(head)))
            .results()
            .limit(MOST_LINES)
            .filter(date -> !date.group(1).equals(date.group(3)))
            .toList();
    return !dates.isEmpty()
        && dates.stream()
            .noneMatch(
                date ->
                    date.group(2).equals(".")
                        || Integer.parseInt(date.group(1)) > 12
                        || Integer.parseInt(date.group(3)) > 12);
  }

  private static boolean isMarkup(String text) {
    return MARKUP.matcher(text).lookingAt();
  }

  private static String wholeLines(String text, boolean cut) {
    int end = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r'));
    return cut && end > 0 ? text.substring(0, end) : text;
  }

  private void consider(String text, char separator, char decimalMark) {
    var cell =
        new Cell(new Dialect(StandardCharsets.UTF_8, separator, decimalMark, DateOrder.DAY_FIRST));
    var widths = new TreeMap<Integer, Width>();
    if (!count(text, Quotes.HOLD_CELLS.parser(separator), cell, widths)) {
      widths.clear();
      count(text, Quotes.ARE_LITERAL.parser(separator), cell, widths);
    }
    widths.values().stream()
        .filter(width -> width.cells > 1)
        .max(Comparator.comparingInt(width -> width.rows))
        .ifPresent(width -> ways.add(width.way(separator, decimalMark)));
  }

  /// Whether the rows could be counted to the end of what is looked at.
  private static boolean count(
      String text, CsvReaderBuilder parser, Cell cell, Map<Integer, Width> widths) {
    try (var reader = parser.ofCsvRecord(text)) {
      reader.stream()
          .limit(MOST_LINES)
          .forEach(row -> widths.computeIfAbsent(row.getFieldCount(), Width::new).add(row, cell));
      return true;
    } catch (CsvParseException _) {
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException("Reading from memory", e);
    }
  }

  /// The rows of one width that have more values than words.
  private static final class Width {

    private final int cells;
    private int rows;
    private int filled;
    private int values;

    Width(int cells) {
      this.cells = cells;
    }

    void add(CsvRecord row, Cell cell) {
      int filledHere = 0;
      int valuesHere = 0;
      for (String field : row.getFields()) {
        var shape = cell.read(field.toCharArray(), 0, field.length());
        filledHere += shape == CellShape.EMPTY ? 0 : 1;
        valuesHere += shape.isValue() ? 1 : 0;
      }
      if (valuesHere > 0 && valuesHere * 2 >= filledHere) {
        rows++;
        filled += filledHere;
        values += valuesHere;
      }
    }

    Way way(char separator, char decimalMark) {
      return new Way(separator, decimalMark, values / (double) Math.max(1, filled), rows);
    }
  }
}
