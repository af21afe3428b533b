package org.backstride.codec.csv;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.backstride.codec.FigureBook;
import org.backstride.codec.TimeLine;
import org.backstride.codec.csv.column.ColumnRole;
import org.backstride.codec.csv.grid.CellShape;
import org.backstride.codec.csv.grid.Grid;
import org.backstride.codec.csv.guess.ColumnTitle;
import org.backstride.recording.Measure;

/// What stands above a log in a table of one row: the sport, when it began, and totals. Polar's
/// export of a session begins like this.
final class CsvFigures {

  private static final Map<String, Measure> TOTALS =
      Map.of(
          "total distance", Measure.DISTANCE_METRES,
          "average heart rate", Measure.HEART_RATE_AVG,
          "calories", Measure.CALORIES);

  private final ZoneId zone;
  private final Map<Measure, Double> totals = new EnumMap<>(Measure.class);
  private String sport = "";
  private double day = Double.NaN;
  private double clock = Double.NaN;
  private int tables;

  CsvFigures(ZoneId zone) {
    this.zone = zone;
  }

  /// How many tables were of this kind.
  int tables() {
    return tables;
  }

  void read(Grid grid, TableSketch sketch) {
    tables++;
    for (int i = 0; i < sketch.columns().size(); i++) {
      readColumn(grid, sketch, i);
    }
  }

  String sport() {
    return sport;
  }

  /// The totals for the recording that follows.
  FigureBook book() {
    var book = new FigureBook();
    totals.forEach(book::device);
    return book;
  }

  /// Times since the first row as times of the day that was read, where one was.
  long[] dated(long[] millis) {
    boolean elapsed = millis.length > 0 && millis[0] == 0;
    if (!elapsed || Double.isNaN(day) || Double.isNaN(clock)) {
      return millis;
    }
    long local = Math.round(day + clock * 1000);
    long start =
        LocalDateTime.ofInstant(Instant.ofEpochMilli(local), ZoneOffset.UTC)
            .atZone(zone)
            .toInstant()
            .toEpochMilli();
    var dated = millis.clone();
    for (int i = 0; i < dated.length; i++) {
      dated[i] = dated[i] == TimeLine.MISSING ? dated[i] : dated[i] + start;
    }
    return dated;
  }

  private void readColumn(Grid grid, TableSketch sketch, int index) {
    var title = ColumnTitle.of(grid.titles(index));
    var column = grid.columns().get(index);
    String name = String.join(" ", title.words());
    if (List.of("sport", "sportart", "deporte").contains(name)) {
      sport = column.text(0).toLowerCase(Locale.ROOT);
    } else if (column.shape() == CellShape.DATE) {
      day = column.value(0);
    } else if (column.shape() == CellShape.CLOCK && name.startsWith("start")) {
      clock = column.value(0);
    }
    var total = TOTALS.get(name);
    if (total != null && column.shape() == CellShape.NUMBER) {
      var use = sketch.columns().get(index).guess();
      boolean known = use.role() != ColumnRole.KEPT && use.role() != ColumnRole.IGNORED;
      totals.put(total, known ? use.channelValue(column.value(0)) : column.value(0));
    }
  }
}
