package org.backstride.codec.csv;

import org.backstride.codec.csv.column.ColumnUse;
import org.backstride.codec.csv.grid.CellShape;

/// One column of a table as it looks.
///
/// @param title the words above it without the unit, empty without any
/// @param unit as it is written above it, empty without one
/// @param shape what most of its cells look like
/// @param filled how many of its cells are not empty
/// @param guess what it seems to be used for
public record ColumnSketch(
    String title, String unit, CellShape shape, int filled, ColumnUse guess) {}
