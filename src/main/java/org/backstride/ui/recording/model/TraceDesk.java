package org.backstride.ui.recording.model;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.backstride.recording.ChannelKind;
import org.backstride.recording.Pyramid;
import org.backstride.recording.SampleAxis;
import org.backstride.ui.kit.chart.Trace;
import org.backstride.work.Cell;
import org.backstride.work.Tries;

/// Hands out traces without waiting: a short recording's are built on the spot, a long one's in the
/// background, and until one arrives the last one known of its channel stands in for it.
public final class TraceDesk {

  /// So many samples are built within a few milliseconds.
  static final int QUICK_SAMPLES = 20_000;

  private static final Trace NOTHING =
      new Trace(SampleAxis.of(new double[0]), Pyramid.of(new float[0]));

  private final TraceSource source;
  private final Background background;
  private final Cell<Integer> arrived = new Cell<>(0);
  private final Set<TraceKey> underWay = new HashSet<>();
  private final Tries<TraceKey> tries = new Tries<>();
  private final Map<ChannelKind, TraceKey> newest = new ConcurrentHashMap<>();

  TraceDesk(TraceSource source, Background background) {
    this.source = source;
    this.background = background;
  }

  /// Counts up when a trace has arrived from the background.
  public Cell<Integer> arrived() {
    return arrived;
  }

  /// Whether traces are still on their way.
  public boolean isWaiting() {
    return !underWay.isEmpty();
  }

  Trace trace(ChannelKind kind, AxisKind axis, int seconds) {
    var key = new TraceKey(kind, axis, seconds);
    var known = source.known(key);
    if (known.isPresent()) {
      return known.get();
    }
    if (source.size() <= QUICK_SAMPLES) {
      return source.trace(kind, axis, seconds);
    }
    if (seconds > 0) {
      newest.put(kind, key);
    }
    if (tries.allow(key) && underWay.add(key)) {
      background.build(() -> build(key), built -> take(key, built), () -> fail(key));
    }
    return source.standIn(key).orElse(NOTHING);
  }

  private Optional<Trace> build(TraceKey key) {
    boolean overtaken = key.seconds() > 0 && !key.equals(newest.get(key.kind()));
    return overtaken ? Optional.empty() : Optional.of(source.build(key));
  }

  private void fail(TraceKey key) {
    underWay.remove(key);
    tries.fail(key);
  }

  private void take(TraceKey key, Optional<Trace> built) {
    underWay.remove(key);
    built.ifPresent(trace -> source.keep(key, trace));
    arrived.set(arrived.get() + 1);
  }
}
