package org.backstride.codec.csv.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// One column of a table: a number or a gap in every row, what its cells look like, and the texts
/// among them.
public final class GridColumn {

  /// A column with more different texts than this holds remarks, not labels; the rest is dropped.
  static final int MOST_LABELS = 256;

  private static final int FIRST_ROOM = 64;
  private static final int LONGEST_LABEL = 120;

  private final int[] counts = new int[CellShape.values().length];
  private final Map<String, Integer> labelNumbers = new HashMap<>();
  private final List<String> labels = new ArrayList<>();
  private double[] values = new double[FIRST_ROOM];
  private int[] labelled = new int[0];
  private int size;

  GridColumn() {}

  void add(double value, CellShape shape) {
    if (size == values.length) {
      values = Arrays.copyOf(values, size * 2);
    }
    values[size++] = value;
    counts[shape.slot()]++;
  }

  /// Gives the cell added last its text.
  void label(String text) {
    String label = text.length() > LONGEST_LABEL ? text.substring(0, LONGEST_LABEL) : text;
    if (!labelNumbers.containsKey(label) && labels.size() < MOST_LABELS) {
      labels.add(label);
      labelNumbers.put(label, labels.size());
    }
    if (labelled.length < size) {
      labelled = Arrays.copyOf(labelled, values.length);
    }
    labelled[size - 1] = labelNumbers.getOrDefault(label, 0);
  }

  /// The number of rows.
  public int size() {
    return size;
  }

  /// The value of a cell as its shape says, `NaN` for one without.
  public double value(int row) {
    return values[row];
  }

  public double[] copyValues() {
    return Arrays.copyOf(values, size);
  }

  /// The text of a cell, empty for one that holds a value or nothing.
  public String text(int row) {
    int label = row < labelled.length ? labelled[row] : 0;
    return label == 0 ? "" : labels.get(label - 1);
  }

  public int count(CellShape shape) {
    return counts[shape.slot()];
  }

  /// What most of the cells that are not empty look like; [CellShape#EMPTY] where all are.
  public CellShape shape() {
    var most = CellShape.EMPTY;
    for (var shape : CellShape.values()) {
      boolean more = count(shape) > (most == CellShape.EMPTY ? 0 : count(most));
      most = shape != CellShape.EMPTY && more ? shape : most;
    }
    return most;
  }
}
