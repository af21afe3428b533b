package org.backstride.codec.csv.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which cells of a column are no plain numbers, and their texts; grows with the rows.
final class ColumnMarks {

  /// A column with more different texts than this holds remarks, not labels; the rest is dropped.
  static final int MOST_LABELS = 256;

  private static final int FIRST_ROOM = 64;
  private static final int LONGEST_LABEL = 120;

  private final int[] counts = new int[CellShape.values().length];
  private final Map<String, Integer> labelNumbers = new HashMap<>();
  private final List<String> labels = new ArrayList<>();
  private int[] labelled = new int[0];
  private int marked;

  /// Says that a cell is of a shape other than a number.
  void mark(CellShape shape) {
    counts[shape.slot()]++;
    marked++;
  }

  void label(int row, String text) {
    String label = text.length() > LONGEST_LABEL ? text.substring(0, LONGEST_LABEL) : text;
    if (!labelNumbers.containsKey(label) && labels.size() < MOST_LABELS) {
      labels.add(label);
      labelNumbers.put(label, labels.size());
    }
    if (labelled.length <= row) {
      labelled = Arrays.copyOf(labelled, Math.max(FIRST_ROOM, row * 2));
    }
    labelled[row] = labelNumbers.getOrDefault(label, 0);
  }

  String text(int row) {
    int label = row < labelled.length ? labelled[row] : 0;
    return label == 0 ? "" : labels.get(label - 1);
  }

  /// How many of some cells are of a shape.
  int count(CellShape shape, int cells) {
    return shape == CellShape.NUMBER ? cells - marked : counts[shape.slot()];
  }
}
