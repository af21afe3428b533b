package org.backstride.ui.columns;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backstride.codec.Decoded;
import org.backstride.codec.Problem;
import org.backstride.codec.csv.TableSketch;
import org.backstride.codec.csv.column.ColumnRole;
import org.backstride.codec.csv.column.ColumnUnit;
import org.backstride.codec.csv.grid.DateOrder;
import org.backstride.codec.csv.grid.Dialect;
import org.backstride.recording.ChannelKind;
import org.backstride.recording.Recording;
import org.backstride.recording.motion.MotionSignal.Placement;
import org.backstride.ui.kit.ViewContext;

/// The columns of a table in the user's words.
record ColumnsWords(ViewContext context) {

  String role(ColumnRole role) {
    return context.text("columns.role." + code(role));
  }

  String unit(ColumnUnit unit) {
    return context.text("columns.unit." + code(unit));
  }

  String placement(Placement placement) {
    return context.text("recording.placement." + code(placement));
  }

  String separator(char separator) {
    return context.text(
        "columns.separator."
            + switch (separator) {
              case ',' -> "comma";
              case ';' -> "semicolon";
              case '\t' -> "tab";
              case '|' -> "bar";
              default -> "blank";
            });
  }

  String decimal(char mark) {
    return context.text(mark == ',' ? "columns.decimal.comma" : "columns.decimal.point");
  }

  String dates(DateOrder order) {
    return context.text("columns.dates." + code(order));
  }

  String charset(Charset charset) {
    return charset.displayName(context.formats().locale());
  }

  String titles(int rows) {
    return rows == Dialect.TITLES_FOUND_OUT
        ? context.text("columns.titles.found-out")
        : context.text("columns.titles.rows", rows);
  }

  String table(TableSketch table, int number) {
    return context.text(
        "columns.table", number, table.place().line(), table.rows(), table.columns().size());
  }

  /// The title of a column, or its number where it has none.
  String title(ColumnLine line) {
    return line.sketch().title().isBlank()
        ? context.text("columns.untitled", line.index() + 1)
        : line.sketch().title();
  }

  /// What a recording would be, line by line.
  List<String> lines(Recording recording) {
    var totals = recording.totals();
    var formats = context.formats();
    var start = recording.start();
    return Stream.of(
            context.text("columns.outcome.samples", totals.records()),
            start == null
                ? context.text("columns.outcome.no-date")
                : context.text("columns.outcome.start", formats.dateTime(start)),
            context.text("columns.outcome.time", formats.clock(totals.elapsedSeconds())),
            context.text("columns.outcome.distance", formats.distance(totals.distanceMetres())),
            context.text("columns.outcome.speed", formats.speed(totals.speedAvg())),
            context.text("columns.outcome.channels", channels(recording)))
        .toList();
  }

  /// What is to be told about the outcome.
  List<String> problems(Decoded decoded) {
    return switch (decoded) {
      case Decoded.Complete complete -> complete.problems().stream().map(this::problem).toList();
      case Decoded.Rejected rejected -> List.of(problem(rejected.problem()));
    };
  }

  private String problem(Problem problem) {
    return context.text(problem.messageKey(), problem.arguments().toArray());
  }

  private String channels(Recording recording) {
    return recording.channels().kinds().stream()
        .map(this::channel)
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private String channel(ChannelKind kind) {
    if (kind.equals(ChannelKind.SPEED)) {
      return context.text("recording.channel.speed");
    }
    for (var role : ColumnRole.values()) {
      if (role.kind().filter(kind::equals).isPresent()) {
        return role(role);
      }
    }
    return kind.name();
  }

  private static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
