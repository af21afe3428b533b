package org.backstride.ui.recording;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import org.backstride.recording.ChannelKind;
import org.backstride.recording.Channels;
import org.backstride.recording.DirectionLabel;
import org.backstride.recording.Interval;
import org.backstride.recording.Recording;
import org.backstride.ui.recording.model.Span;

/// The samples of a stretch as comma-separated values: one line a sample, one column a channel, in
/// the recorded units, which the header names, and at the end the direction as labelled. A gap is
/// an empty field, and so is a direction that nobody told.
final class SamplesCsv {

  private static final MathContext DIGITS = new MathContext(10);

  private SamplesCsv() {}

  static void write(Recording recording, Span span, Appendable out) throws IOException {
    Channels channels = recording.channels();
    out.append("elapsed [s]");
    for (ChannelKind kind : channels.kinds()) {
      String unit = kind.unit().isEmpty() ? "" : " [" + kind.unit() + "]";
      out.append(',').append(quoted(kind.name() + unit));
    }
    out.append(",direction\n");
    int end = channels.firstAtOrAfter(span.toMillis());
    for (int i = channels.firstAtOrAfter(span.fromMillis()); i < end; i++) {
      line(channels, i, out);
      out.append(',').append(direction(recording.intervals(), channels.elapsedMillis(i)));
      out.append('\n');
    }
  }

  private static String direction(List<Interval> intervals, long atMillis) {
    return intervals.stream()
        .filter(each -> each.startMillis() <= atMillis && atMillis < each.endMillis())
        .map(Interval::direction)
        .filter(each -> each != DirectionLabel.UNKNOWN)
        .map(each -> each.name().toLowerCase(Locale.ROOT))
        .findFirst()
        .orElse("");
  }

  private static void line(Channels channels, int sample, Appendable out) throws IOException {
    out.append(number(channels.elapsedMillis(sample) / 1000.0));
    for (ChannelKind kind : channels.kinds()) {
      out.append(',').append(number(channels.value(kind, sample)));
    }
  }

  private static String number(double value) {
    if (Double.isNaN(value)) {
      return "";
    }
    return value == Math.rint(value) && Math.abs(value) < 1e12
        ? String.format(Locale.ROOT, "%.0f", value)
        : new BigDecimal(value).round(DIGITS).stripTrailingZeros().toPlainString();
  }

  private static String quoted(String text) {
    return text.matches("[^,\"\r\n]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
