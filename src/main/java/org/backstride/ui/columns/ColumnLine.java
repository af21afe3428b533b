package org.backstride.ui.columns;

import java.util.ArrayList;
import java.util.List;
import org.backstride.codec.csv.ColumnSketch;
import org.backstride.codec.csv.TableSketch;
import org.backstride.codec.csv.column.ColumnMapping;
import org.backstride.codec.csv.column.ColumnUse;

/// One column with its first cells and what it is taken for.
///
/// @param index its place in the table, from 0
/// @param doubtful whether nothing says that it means that
record ColumnLine(
    int index, ColumnSketch sketch, List<String> cells, ColumnUse use, boolean doubtful) {

  private static final int FIRST_CELLS = 3;

  ColumnLine {
    cells = List.copyOf(cells);
  }

  static List<ColumnLine> of(TableSketch table, ColumnMapping mapping) {
    var lines = new ArrayList<ColumnLine>();
    for (int i = 0; i < table.columns().size(); i++) {
      int column = i;
      var cells =
          table.preview().stream()
              .filter(row -> column < row.size() && !row.get(column).isEmpty())
              .map(row -> row.get(column))
              .limit(FIRST_CELLS)
              .toList();
      var sketch = table.columns().get(i);
      var use = mapping.columns().get(i);
      boolean doubtful =
          table.suggestion().doubts().contains(sketch.title()) && use.equals(sketch.guess());
      lines.add(new ColumnLine(i, sketch, cells, use, doubtful));
    }
    return lines;
  }
}
