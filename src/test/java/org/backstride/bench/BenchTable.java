package org.backstride.bench;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/// The benchmarks of one run, printed as one table when the last has ended.
public final class BenchTable implements BeforeAllCallback {

  private static final ConcurrentLinkedQueue<List<String>> ROWS = new ConcurrentLinkedQueue<>();
  private static final List<String> HEADER =
      List.of("what", "measured", "beside", "measured", "ratio");

  /// Adds what was measured alone.
  public static void add(Figure ours) {
    ROWS.add(List.of(ours.what(), ours.toString(), "", "", ""));
  }

  /// Adds what was measured with what it stands beside, both in the same unit.
  public static void add(Figure ours, Figure other) {
    ROWS.add(
        List.of(ours.what(), ours.toString(), other.what(), other.toString(), ratio(ours, other)));
  }

  /// How many times the other, empty beside nothing.
  static String ratio(Figure ours, Figure other) {
    return other.value() == 0
        ? ""
        : String.format(Locale.ROOT, "%.2f", ours.value() / other.value());
  }

  /// Has the table printed when the whole run ends.
  @Override
  public void beforeAll(ExtensionContext context) {
    context
        .getRoot()
        .getStore(Namespace.create(BenchTable.class))
        .getOrComputeIfAbsent(BenchTable.class, _ -> (AutoCloseable) BenchTable::print);
  }

  private static void print() {
    if (!ROWS.isEmpty()) {
      var all = new ArrayList<>(List.of(HEADER));
      all.addAll(ROWS);
      System.out.println(table(all));
    }
  }

  /// A Markdown table of rows of equal length, the first of them the header.
  static String table(List<List<String>> rows) {
    int columns = rows.getFirst().size();
    int[] widths = new int[columns];
    for (int column = 0; column < columns; column++) {
      int at = column;
      widths[at] = rows.stream().mapToInt(row -> row.get(at).length()).max().orElse(0);
    }
    String rule = line(Collections.nCopies(columns, ""), widths).replace(' ', '-');
    String body = rows.stream().skip(1).map(row -> line(row, widths)).collect(joining());
    return "\n" + line(rows.getFirst(), widths) + rule + body;
  }

  private static String line(List<String> row, int[] widths) {
    var line = new StringBuilder();
    for (int column = 0; column < widths.length; column++) {
      String cell = row.get(column);
      line.append("| ").append(cell).repeat(' ', widths[column] - cell.length() + 1);
    }
    return line.append("|\n").toString();
  }
}
