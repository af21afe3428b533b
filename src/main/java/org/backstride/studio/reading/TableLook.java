package org.backstride.studio.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.backstride.codec.csv.CsvSketch;
import org.backstride.codec.csv.TableSketch;
import org.backstride.codec.csv.column.ColumnMapping;
import org.backstride.codec.csv.column.ColumnUse;
import org.backstride.codec.csv.grid.Dialect;

/// A file of tables as it is looked at: how it is written, which of its tables is shown, and what
/// its columns are taken for.
///
/// @param table which of the tables; -1 where the file shows none
/// @param said what a person has said about columns, by their places
public record TableLook(
    TableFile file, CsvSketch sketch, int table, Map<Integer, ColumnUse> said, double rate) {

  public TableLook {
    said = Map.copyOf(said);
  }

  /// As it is found out.
  public static TableLook at(TableFile file, CsvSketch sketch) {
    int main = sketch.main().map(sketch.tables()::indexOf).orElse(-1);
    return new TableLook(file, sketch, main, Map.of(), Double.NaN);
  }

  /// As somebody said before.
  public static TableLook as(TableFile file, CsvSketch sketch, ColumnMapping mapping) {
    for (int i = 0; i < sketch.tables().size(); i++) {
      var table = sketch.tables().get(i);
      if (table.fingerprint().equals(mapping.fingerprint())
          && table.columns().size() == mapping.columns().size()) {
        return new TableLook(
            file, sketch, i, differences(table, mapping), mapping.samplesPerSecond());
      }
    }
    return at(file, sketch);
  }

  /// The same file written otherwise; what was said about columns stays where there are as many.
  public TableLook written(CsvSketch other) {
    var fresh = at(file, other);
    boolean alike = width() == fresh.width();
    return new TableLook(file, other, fresh.table(), alike ? said : Map.of(), rate);
  }

  public TableLook withTable(int chosen) {
    return new TableLook(file, sketch, chosen, Map.of(), rate);
  }

  public TableLook withUse(int column, ColumnUse use) {
    var more = new HashMap<>(said);
    more.put(column, use);
    return new TableLook(file, sketch, table, more, rate);
  }

  public TableLook withRate(double samplesPerSecond) {
    return new TableLook(file, sketch, table, said, samplesPerSecond);
  }

  public Dialect dialect() {
    return sketch.dialect();
  }

  public Optional<TableSketch> shown() {
    return table < 0 ? Optional.empty() : Optional.of(sketch.tables().get(table));
  }

  /// What the columns are taken for, all together.
  public Optional<ColumnMapping> mapping() {
    return shown()
        .map(
            shown -> {
              var mapping = shown.guess().withRate(rate);
              for (var one : said.entrySet()) {
                mapping = mapping.with(one.getKey(), one.getValue());
              }
              return mapping;
            });
  }

  private int width() {
    return shown().map(shown -> shown.columns().size()).orElse(0);
  }

  private static Map<Integer, ColumnUse> differences(TableSketch table, ColumnMapping mapping) {
    var said = new HashMap<Integer, ColumnUse>();
    for (int i = 0; i < mapping.columns().size(); i++) {
      if (!mapping.columns().get(i).equals(table.guess().columns().get(i))) {
        said.put(i, mapping.columns().get(i));
      }
    }
    return said;
  }
}
