package org.backstride.codec.detect;

import java.util.Locale;
import java.util.stream.Collectors;
import org.backstride.codec.Decoded.Complete;
import org.backstride.recording.Measure;
import org.backstride.recording.Recording;

/// What was read of a file as lines of text, for tables of formats.
public final class Summaries {

  private Summaries() {}

  /// One line a recording.
  public static String of(String document) {
    var decoded = Decoders.decode(Tracks.bytes(document), "invented");
    return decoded instanceof Complete complete
        ? complete.recordings().stream().map(Summaries::of).collect(Collectors.joining("\n"))
        : decoded.toString();
  }

  /// Sport, span, pauses and laps, and the last value of every channel in order of their names.
  private static String of(Recording recording) {
    var activity = recording.activity();
    var channels = recording.channels();
    String values =
        channels.kinds().stream()
            .filter(kind -> !Double.isNaN(channels.value(kind, channels.size() - 1)))
            .map(kind -> kind.code() + " " + number(channels.value(kind, channels.size() - 1)))
            .sorted()
            .collect(Collectors.joining(", "));
    return "%s %s, %d points, %d s, %d pauses, %d laps: %s"
        .formatted(
            activity.sport().isEmpty() ? "no sport" : activity.sport(),
            activity.start() == null ? "without a date" : activity.start(),
            channels.size(),
            channels.lastMillis() / 1_000,
            recording.pauses().size(),
            recording.laps().size(),
            values);
  }

  /// A figure of the only recording of a document.
  static double figure(String document, Measure measure) {
    var complete = (Complete) Decoders.decode(Tracks.bytes(document), "invented");
    return complete.recordings().getFirst().totals().value(measure);
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
