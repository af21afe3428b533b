package org.backstride.ui.recording.model;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.backstride.recording.ChannelKind;
import org.backstride.recording.Channels;
import org.backstride.ui.kit.chart.Trace;

/// Makes the chart's traces from channels and keeps them: over time or distance, smoothed or as
/// recorded. Single missing samples are bridged, a silence over ten seconds breaks the line; a zero
/// that only says "nothing measured" is missing.
public final class TraceSource {

  private final Channels channels;
  private final long[] millis;
  private final Map<AxisKind, Timeline> timelines = new ConcurrentHashMap<>();
  private final Map<TraceKey, Trace> traces = new ConcurrentHashMap<>();

  public TraceSource(Channels channels) {
    this.channels = channels;
    millis = channels.copyElapsedMillis();
  }

  /// The traces of a recording with both of its time lines made, for any thread.
  public static TraceSource prepared(Channels channels) {
    var source = new TraceSource(channels);
    for (AxisKind axis : AxisKind.values()) {
      source.timeline(axis);
    }
    return source;
  }

  public Timeline timeline(AxisKind kind) {
    return timelines.computeIfAbsent(kind, missing -> Timeline.of(channels, missing));
  }

  /// Whether the recording has a value of the kind anywhere, worked out from others or not.
  public boolean has(ChannelKind kind) {
    return kind.equals(ChannelKind.GRADE) ? Grades.known(channels) : channels.has(kind);
  }

  /// The trace of a channel.
  ///
  /// @param seconds the width of the smoothing window, 0 for none
  public Trace trace(ChannelKind kind, AxisKind axis, int seconds) {
    var key = new TraceKey(kind, axis, seconds);
    return known(key)
        .orElseGet(
            () -> {
              Trace built = build(key);
              keep(key, built);
              return built;
            });
  }

  int size() {
    return channels.size();
  }

  Optional<Trace> known(TraceKey key) {
    return Optional.ofNullable(traces.get(key));
  }

  /// Another trace of the same channel over the same axis.
  Optional<Trace> standIn(TraceKey key) {
    return traces.entrySet().stream()
        .filter(entry -> entry.getKey().kind().equals(key.kind()))
        .filter(entry -> entry.getKey().axis() == key.axis())
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /// Keeps a trace; of each channel only one that is smoothed.
  void keep(TraceKey key, Trace built) {
    if (key.seconds() != 0) {
      traces.keySet().removeIf(old -> old.kind().equals(key.kind()) && old.seconds() != 0);
    }
    traces.put(key, built);
  }

  /// Builds a trace without keeping it; may be called on any thread.
  Trace build(TraceKey key) {
    double[] values = Traces.values(channels, key.kind(), key.seconds());
    return Traces.bridged(millis, timeline(key.axis()).copyPositions(), values, i -> false);
  }
}
