package org.backstride.studio.exporting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A table of text that any spreadsheet opens: every cell quoted, lines ended as RFC 4180 asks. It
/// begins with a byte order mark, without which Excel misreads every letter beyond English. A cell
/// that a spreadsheet would take for a formula begins with an apostrophe.
public final class Table {

  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String FORMULA = "=+-@\t\r";

  private final List<String> lines = new ArrayList<>();

  public Table(String... head) {
    lines.add(line(Arrays.asList(head)));
  }

  public void row(@Nullable Object... cells) {
    lines.add(line(Arrays.asList(cells)));
  }

  public String text() {
    return BYTE_ORDER_MARK + String.join("\r\n", lines) + "\r\n";
  }

  private static String line(List<? extends @Nullable Object> cells) {
    return cells.stream().map(Table::cell).collect(Collectors.joining(","));
  }

  private static String cell(@Nullable Object value) {
    String text = value == null ? "" : value.toString();
    boolean number = value instanceof Number;
    boolean formula = !number && !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
    return '"' + (formula ? "'" : "") + text.replace("\"", "\"\"") + '"';
  }
}
