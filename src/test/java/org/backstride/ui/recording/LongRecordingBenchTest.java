package org.backstride.ui.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntToDoubleFunction;
import javafx.scene.control.Label;
import org.backstride.bench.BenchTable;
import org.backstride.bench.Figure;
import org.backstride.recording.Activity;
import org.backstride.recording.ChannelKind;
import org.backstride.recording.Channels;
import org.backstride.recording.DirectionLabel;
import org.backstride.recording.Interval;
import org.backstride.recording.Marks;
import org.backstride.recording.Origin;
import org.backstride.recording.Recording;
import org.backstride.recording.RecordingId;
import org.backstride.recording.Totals;
import org.backstride.ui.gallery.Fx;
import org.backstride.ui.recording.OpenRecording.Look;
import org.backstride.ui.recording.model.AxisKind;
import org.backstride.ui.recording.model.RecordingModel;
import org.backstride.ui.recording.model.Span;
import org.backstride.ui.recording.side.StatisticsTable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A recording of twelve channels of a million samples in the view: the longest the window's thread
/// works at one piece, in time of the processor, for everything a person does with it.
@Tag("bench")
@ExtendWith(BenchTable.class)
class LongRecordingBenchTest {

  private static final int SAMPLES = 1_000_000;

  /// Beats on the window's thread whenever it is free, and keeps the longest work between beats.
  private static final class Heart implements AutoCloseable {
    private final AtomicBoolean beating = new AtomicBoolean(true);
    private final AtomicLong longest = new AtomicLong();
    private long last = -1;

    Heart() {
      Thread.ofPlatform().daemon(true).start(this::beatOn);
    }

    /// A beat is asked for when the one before has come through, and a little later.
    private void beatOn() {
      while (beating.get()) {
        Fx.run(this::beat);
        LockSupport.parkNanos(1_000_000);
      }
    }

    private void beat() {
      long now = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      long since = last < 0 ? 0 : now - last;
      longest.accumulateAndGet(since, Math::max);
      last = now;
    }

    double longestMillis() {
      return longest.getAndSet(0) / 1e6;
    }

    @Override
    public void close() {
      beating.set(false);
    }
  }

  @Test
  void nothingHoldsTheWindowUp() {
    Fx.start();
    try (var warm = OpenRecording.single(Look.PLAIN)) {
      RecordingModel first = warm.chart().model();
      Fx.run(() -> first.select(new Span(100_000, 700_000)));
      Fx.settle();
    }
    var recording = recording();
    try (var heart = new Heart()) {
      heart.longestMillis();
      try (var brief = OpenRecording.single(Look.PLAIN)) {
        OpenRecording.await(() -> texts(brief).size() > 10);
        report(heart, "open 42 minutes beside, with its window");
      }
      useOf(recording, heart);
    }
  }

  private static void useOf(Recording recording, Heart heart) {
    try (var open = OpenRecording.of(recording, Look.PLAIN)) {
      OpenRecording.await(() -> open.view.node().lookup("#recording-chart") != null);
      RecordingModel model = open.chart().model();
      rest(model);
      OpenRecording.await(() -> texts(open).size() > 10);
      report(heart, "open, with its window");

      Fx.run(() -> model.select(new Span(100_000, 700_000)));
      OpenRecording.await(() -> texts(open).stream().anyMatch(text -> text.contains("1:40")));
      rest(model);
      report(heart, "select two thirds");
      Fx.run(() -> model.smoothing().set(30));
      rest(model);
      report(heart, "smooth over 30 s");
      Fx.run(() -> model.runOver(AxisKind.DISTANCE));
      rest(model);
      report(heart, "axis over distance");
      Fx.run(() -> model.available().forEach(kind -> show(model, kind)));
      rest(model);
      report(heart, "show all traces");
      Fx.run(() -> model.zoom(50, 500));
      rest(model);
      report(heart, "zoom");

      assertThat(model.shown().get()).hasSizeGreaterThan(8);
    }
  }

  /// Lets what was asked for be drawn, what that asks for arrive, and draws that.
  private static void rest(RecordingModel model) {
    Fx.settle();
    OpenRecording.await(() -> !model.desk().isWaiting());
    Fx.settle();
  }

  private static void show(RecordingModel model, ChannelKind kind) {
    if (!model.shown().get().contains(kind)) {
      model.toggle(kind);
    }
  }

  private static void report(Heart heart, String what) {
    BenchTable.add(
        new Figure("12 × 1 M samples, window's thread: " + what, heart.longestMillis(), "ms"),
        new Figure("aim", 50, "ms"));
  }

  /// Asked on the window's thread.
  private static List<String> texts(OpenRecording open) {
    return open.view.node().lookupAll("#" + StatisticsTable.ID + " .label").stream()
        .map(node -> ((Label) node).getText())
        .toList();
  }

  private static Recording recording() {
    var random = new Random(1);
    long[] millis = new long[SAMPLES];
    for (int i = 0; i < SAMPLES; i++) {
      millis[i] = i;
    }
    var channels = Channels.builder(millis);
    channels.fill(ChannelKind.DISTANCE, values -> run(values, i -> i * 0.0025));
    channels.fill(ChannelKind.SPEED, values -> run(values, i -> 2.5 + 0.1 * random.nextGaussian()));
    channels.fill(ChannelKind.CADENCE, values -> run(values, i -> 160 + random.nextInt(6)));
    channels.fill(ChannelKind.HEART_RATE, values -> run(values, i -> 130 + i % 40));
    channels.fill(ChannelKind.ALTITUDE, values -> run(values, i -> 100 + 20 * Math.sin(i / 9e4)));
    channels.fill(ChannelKind.LATITUDE, values -> run(values, i -> 10 + i * 1e-8));
    channels.fill(ChannelKind.LONGITUDE, values -> run(values, i -> 20 + Math.sin(i / 2e5) / 100));
    for (int more = 0; more < 5; more++) {
      var kind = ChannelKind.developer("sensor " + more, "");
      channels.fill(kind, values -> run(values, i -> random.nextGaussian()));
    }
    var intervals = new ArrayList<Interval>();
    for (int i = 0; i < 10; i++) {
      var way = i % 2 == 0 ? DirectionLabel.FORWARD : DirectionLabel.BACKWARD;
      intervals.add(Interval.byHand(i * 100_000L, (i + 1) * 100_000L, way));
    }
    return new Recording(
        RecordingId.random(),
        new Origin("long.csv", "CSV", "", Origin.Device.UNKNOWN),
        new Activity("running", "", null),
        channels.build(),
        Channels.EMPTY,
        new Marks(List.of(), List.of(), intervals),
        new Totals(SAMPLES, 0, Map.of()));
  }

  private static void run(double[] values, IntToDoubleFunction each) {
    for (int i = 0; i < values.length; i++) {
      values[i] = each.applyAsDouble(i);
    }
  }
}
