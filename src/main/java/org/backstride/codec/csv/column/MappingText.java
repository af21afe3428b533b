package org.backstride.codec.csv.column;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.backstride.codec.csv.grid.DateOrder;
import org.backstride.codec.csv.grid.Dialect;
import org.backstride.recording.motion.MotionSignal.Axis;
import org.backstride.recording.motion.MotionSignal.Placement;

/// A mapping as a few lines of text, to be remembered: one `name=value` a line, and the columns as
/// `ROLE UNIT` or `ROLE UNIT PLACEMENT AXIS` one after the other.
public final class MappingText {

  private MappingText() {}

  public static String write(ColumnMapping mapping) {
    var dialect = mapping.dialect();
    var lines = new ArrayList<String>();
    lines.add("fingerprint=" + mapping.fingerprint());
    lines.add("charset=" + dialect.charset().name());
    lines.add("separator=" + (int) dialect.separator());
    lines.add("decimal=" + dialect.decimalMark());
    lines.add("dates=" + dialect.dateOrder());
    lines.add("titles=" + dialect.titleRows());
    lines.add("rate=" + mapping.samplesPerSecond());
    mapping.columns().forEach(use -> lines.add("column=" + write(use)));
    return String.join("\n", lines);
  }

  /// The mapping of a text, empty where it is none of ours or of a newer version.
  public static Optional<ColumnMapping> read(String text) {
    var values = new HashMap<String, String>();
    var columns = new ArrayList<Optional<ColumnUse>>();
    for (String line : text.lines().toList()) {
      int equals = line.indexOf('=');
      String name = equals < 0 ? "" : line.substring(0, equals);
      String value = line.substring(equals + 1);
      if (name.equals("column")) {
        columns.add(column(value));
      } else {
        values.put(name, value);
      }
    }
    return columns.stream().allMatch(Optional::isPresent)
        ? mapping(values, columns.stream().flatMap(Optional::stream).toList())
        : Optional.empty();
  }

  private static Optional<ColumnMapping> mapping(
      Map<String, String> values, List<ColumnUse> columns) {
    return known(
        () -> {
          var dialect =
              new Dialect(
                  Charset.forName(values.getOrDefault("charset", "")),
                  (char) Integer.parseInt(values.getOrDefault("separator", "")),
                  values.getOrDefault("decimal", " ").charAt(0),
                  DateOrder.valueOf(values.getOrDefault("dates", "")),
                  Integer.parseInt(values.getOrDefault("titles", "-1")));
          double rate = Double.parseDouble(values.getOrDefault("rate", "NaN"));
          String fingerprint = values.getOrDefault("fingerprint", "");
          return new ColumnMapping(fingerprint, dialect, columns, rate);
        });
  }

  private static String write(ColumnUse use) {
    String plain = use.role() + " " + use.unit();
    return use.axis() == null ? plain : plain + " " + use.placement() + " " + use.axis();
  }

  private static Optional<ColumnUse> column(String text) {
    String[] words = text.split(" ", -1);
    if (words.length != 2 && words.length != 4) {
      return Optional.empty();
    }
    return known(
        () -> {
          var role = ColumnRole.valueOf(words[0]);
          var unit = ColumnUnit.valueOf(words[1]);
          return words.length == 2
              ? ColumnUse.of(role, unit)
              : ColumnUse.motion(role, unit, Placement.valueOf(words[2]), Axis.valueOf(words[3]));
        });
  }

  /// What is read, empty where a name, a number or their combination is not known.
  private static <T> Optional<T> known(Supplier<T> reading) {
    try {
      return Optional.of(reading.get());
    } catch (IllegalArgumentException | StringIndexOutOfBoundsException _) {
      return Optional.empty();
    }
  }
}
