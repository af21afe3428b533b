package org.backstride.ui.columns;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.backstride.codec.Decoded;
import org.backstride.codec.csv.column.ColumnUse;
import org.backstride.codec.csv.grid.Dialect;
import org.backstride.studio.reading.TableLook;
import org.backstride.studio.tables.TableDesk;
import org.backstride.work.Cell;

/// A table that is looked at and what comes of it as its columns are taken now; every change is
/// tried out at once, away from the window's thread.
final class ColumnsModel {

  private final TableDesk desk;
  private final Cell<Optional<TableLook>> look = new Cell<>(Optional.empty());
  private final Cell<Optional<Decoded>> outcome = new Cell<>(Optional.empty());

  ColumnsModel(TableDesk desk) {
    this.desk = desk;
  }

  /// The file as it is looked at, empty until it is read.
  Cell<Optional<TableLook>> look() {
    return look;
  }

  /// What comes of it, empty until it is tried out.
  Cell<Optional<Decoded>> outcome() {
    return outcome;
  }

  void show(TableLook next) {
    look.set(Optional.of(next));
    next.mapping()
        .ifPresent(
            mapping ->
                desk.read(next.file(), mapping, decoded -> outcome.set(Optional.of(decoded))));
  }

  /// Reads the file as written otherwise.
  void write(UnaryOperator<Dialect> change) {
    look.get()
        .ifPresent(
            now -> {
              var next = change.apply(now.dialect());
              if (!next.equals(now.dialect())) {
                desk.write(now, next, this::show);
              }
            });
  }

  void use(int column, ColumnUse use) {
    look.get()
        .filter(now -> now.mapping().stream().noneMatch(m -> m.columns().get(column).equals(use)))
        .ifPresent(now -> show(now.withUse(column, use)));
  }

  void table(int index) {
    look.get().filter(now -> now.table() != index).ifPresent(now -> show(now.withTable(index)));
  }

  void rate(double samplesPerSecond) {
    look.get()
        .filter(now -> Double.compare(now.rate(), samplesPerSecond) != 0)
        .ifPresent(now -> show(now.withRate(samplesPerSecond)));
  }

  /// Forgets what was said here.
  void asFoundOut() {
    look.get().ifPresent(now -> show(TableLook.at(now.file(), now.file().sketch())));
  }
}
