package org.backstride.ui.recording;

import java.io.IOException;
import java.util.Locale;
import org.backstride.recording.ChannelKind;
import org.backstride.recording.Channels;
import org.backstride.ui.recording.model.Span;

/// The samples of a stretch as comma-separated values: one line a sample, one column a channel, in
/// the recorded units, which the header names. A gap is an empty field.
final class SamplesCsv {

  private SamplesCsv() {}

  static void write(Channels channels, Span span, Appendable out) throws IOException {
    out.append("elapsed [s]");
    for (ChannelKind kind : channels.kinds()) {
      String unit = kind.unit().isEmpty() ? "" : " [" + kind.unit() + "]";
      out.append(',').append(quoted(kind.name() + unit));
    }
    out.append('\n');
    int end = channels.firstAtOrAfter(span.toMillis());
    for (int i = channels.firstAtOrAfter(span.fromMillis()); i < end; i++) {
      line(channels, i, out);
    }
  }

  private static void line(Channels channels, int sample, Appendable out) throws IOException {
    out.append(number(channels.elapsedMillis(sample) / 1000.0));
    for (ChannelKind kind : channels.kinds()) {
      out.append(',').append(number(channels.value(kind, sample)));
    }
    out.append('\n');
  }

  private static String number(double value) {
    if (Double.isNaN(value)) {
      return "";
    }
    return value == Math.rint(value) && Math.abs(value) < 1e12
        ? String.format(Locale.ROOT, "%.0f", value)
        : Double.toString(value);
  }

  private static String quoted(String text) {
    return text.matches("[^,\"\r\n]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
