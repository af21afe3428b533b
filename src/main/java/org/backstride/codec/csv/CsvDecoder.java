package org.backstride.codec.csv;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.backstride.codec.Decoded;
import org.backstride.codec.Decoded.Complete;
import org.backstride.codec.Decoded.Rejected;
import org.backstride.codec.Decoder;
import org.backstride.codec.Problem;
import org.backstride.codec.ProblemCode;
import org.backstride.codec.Source;
import org.backstride.codec.csv.column.ColumnMapping;
import org.backstride.codec.csv.column.ColumnRole;
import org.backstride.codec.csv.grid.Dialect;
import org.backstride.codec.csv.grid.DialectGuess;
import org.backstride.codec.csv.grid.FirstLine;
import org.backstride.codec.csv.grid.Grid;
import org.backstride.codec.csv.grid.GridReader;
import org.backstride.codec.csv.guess.TableKind;
import org.backstride.recording.Recording;

/// Reads the recordings out of a file of tables: with a mapping that the user gave or confirmed
/// before, and as the titles and values suggest otherwise.
///
/// Memory: at most 60 times the bytes of the file.
public final class CsvDecoder implements Decoder {

  private final CsvHabits habits;

  public CsvDecoder(CsvHabits habits) {
    this.habits = habits;
  }

  @Override
  public Decoded decode(Source source, byte[] bytes) {
    var said = FirstLine.fingerprint(bytes).flatMap(habits.mappings()::find);
    if (said.isPresent()) {
      return decode(source, bytes, said.get());
    }
    return DialectGuess.of(bytes)
        .map(dialect -> decode(source, bytes, dialect, habits.mappings()))
        .orElseGet(() -> new Rejected(source, Problem.of(ProblemCode.UNKNOWN_FORMAT)));
  }

  /// Reads a file with one mapping, which is used for every table with its fingerprint or, where
  /// none has it, for the main one.
  public Decoded decode(Source source, byte[] bytes, ColumnMapping mapping) {
    RememberedMappings given =
        fingerprint ->
            fingerprint.equals(mapping.fingerprint()) ? Optional.of(mapping) : Optional.empty();
    return decode(source, bytes, mapping.dialect(), given);
  }

  private Decoded decode(
      Source source, byte[] bytes, Dialect dialect, RememberedMappings mappings) {
    var grids = GridReader.read(bytes, dialect);
    var problems = new LinkedHashSet<>(grids.problems());
    var recordings = new ArrayList<Recording>();
    var kinds = new ArrayList<TableKind>();
    var figures = new CsvFigures(habits.zone());
    for (var grid : grids.tables()) {
      var sketch = TableSketch.of(grid, dialect, List.of());
      var remembered = remembered(sketch, mappings);
      kinds.add(sketch.kind());
      if (sketch.kind() == TableKind.FIGURES) {
        figures.read(grid, sketch);
      } else if (remembered.isPresent() || sketch.kind().isRecording()) {
        var read = recording(source, grid, remembered.orElse(sketch.guess()), figures);
        recordings.add(read.build());
        problems.addAll(read.problems());
        if (remembered.isEmpty()) {
          doubt(sketch, bytes).ifPresent(problems::add);
        }
      }
    }
    if (recordings.isEmpty()) {
      return new Rejected(source, reason(kinds, grids.problems()));
    }
    int left = kinds.size() - recordings.size() - figures.tables();
    if (left > 0) {
      problems.add(Problem.of(ProblemCode.CSV_TABLES_LEFT_OUT, left));
    }
    return new Complete(source, recordings, List.copyOf(problems));
  }

  private CsvRecording recording(
      Source source, Grid grid, ColumnMapping mapping, CsvFigures figures) {
    return new CsvRecording(source, new MappedTable(grid, mapping, habits.zone()), figures);
  }

  /// What of a guess should be looked at by someone who knows the table.
  private static Optional<Problem> doubt(TableSketch sketch, byte[] bytes) {
    var doubts = new ArrayList<>(sketch.suggestion().doubts());
    sketch.columns().stream()
        .filter(column -> column.shape().isDated() && isTime(column.guess().role()))
        .filter(_ -> DialectGuess.isDateOrderOpen(bytes))
        .map(ColumnSketch::title)
        .findFirst()
        .ifPresent(doubts::add);
    return doubts.isEmpty()
        ? Optional.empty()
        : Optional.of(Problem.of(ProblemCode.CSV_UNSURE, String.join(", ", doubts)));
  }

  private static boolean isTime(ColumnRole role) {
    return role == ColumnRole.TIME || role == ColumnRole.DATE;
  }

  /// The mapping of a table with the same head; it fits only as many columns.
  private static Optional<ColumnMapping> remembered(
      TableSketch sketch, RememberedMappings mappings) {
    return mappings
        .find(sketch.fingerprint())
        .filter(mapping -> mapping.columns().size() == sketch.columns().size());
  }

  private static Problem reason(List<TableKind> kinds, List<Problem> problems) {
    if (kinds.contains(TableKind.ACTIVITIES)) {
      return Problem.of(ProblemCode.CSV_ACTIVITY_LIST);
    }
    if (kinds.contains(TableKind.LAPS)) {
      return Problem.of(ProblemCode.CSV_LAP_LIST);
    }
    return problems.stream()
        .findFirst()
        .orElseGet(() -> Problem.of(ProblemCode.CSV_NO_KNOWN_COLUMNS));
  }
}
