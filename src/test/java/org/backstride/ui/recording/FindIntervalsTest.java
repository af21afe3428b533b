package org.backstride.ui.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javafx.scene.control.MenuButton;
import org.backstride.program.notation.Notation;
import org.backstride.recording.Activity;
import org.backstride.recording.Channels;
import org.backstride.recording.DirectionLabel;
import org.backstride.recording.Interval;
import org.backstride.recording.LabelSource;
import org.backstride.recording.Lap;
import org.backstride.recording.Marks;
import org.backstride.recording.Origin;
import org.backstride.recording.Recording;
import org.backstride.recording.RecordingId;
import org.backstride.recording.Totals;
import org.backstride.recording.motion.WalkSignals;
import org.backstride.recording.motion.WalkSignals.Turned;
import org.backstride.ui.gallery.Fx;
import org.backstride.ui.recording.OpenRecording.Look;
import org.backstride.ui.recording.model.RecordingModel;
import org.junit.jupiter.api.Test;

/// Intervals from laps, from a program and from sensors, in the window and under undo.
class FindIntervalsTest {

  @Test
  void lapsBecomeIntervalsThatUndoTakesBack() {
    var demo = DemoRun.recording();
    var laps =
        List.of(new Lap(0, 1_000_000, 1_000, 2_000), new Lap(1_000_000, 2_520_000, 1_520, 3_000));
    try (var open =
        OpenRecording.of(with(demo, new Marks(laps, List.of(), demo.intervals())), Look.PLAIN)) {
      var model = open.chart().model();
      var before = model.intervals();

      open.choose(FindMenu.ID, "recording-find-laps");

      assertThat(model.intervals())
          .filteredOn(interval -> interval.source() == LabelSource.HAND)
          .containsExactlyElementsOf(
              before.stream().filter(each -> each.source() == LabelSource.HAND).toList());
      assertThat(model.intervals())
          .filteredOn(interval -> interval.source() != LabelSource.HAND)
          .allMatch(interval -> interval.source() == LabelSource.LAP)
          .allMatch(interval -> interval.direction() == DirectionLabel.UNKNOWN);
      Fx.get(() -> open.studio.history().undo());
      assertThat(model.intervals()).isEqualTo(before);
    }
  }

  @Test
  void withoutLapsTheMenuSaysSo() {
    try (var open = OpenRecording.single(Look.PLAIN)) {
      var menu = (MenuButton) open.find("#" + FindMenu.ID);

      assertThat(menu.getItems().getFirst().isDisable()).isTrue();
      assertThat(menu.getItems().getFirst().getText()).contains("recorded none");
    }
  }

  @Test
  void aProgramIsFoundInTheRecordingAndItsRangesLieBehind() {
    try (var open = OpenRecording.single(Look.PLAIN)) {
      var model = open.chart().model();
      var program =
          Notation.read(
                  """
                  # Hills
                  - 8m warmup run fwd 9-9.4kmh
                  - 1m rest still
                  5x
                    - 2m30s run bwd 8.4-8.8kmh
                    - 2m recovery run fwd 9-9.4kmh
                  - 10m cooldown run fwd 9-9.4kmh
                  """)
              .program();
      Fx.run(() -> open.studio.programs().add(program, "Add"));
      Fx.settle();

      open.choose(FindMenu.ID, "recording-find-plan/0");
      OpenRecording.await(() -> !model.planned().get().isEmpty());

      var backward =
          model.intervals().stream()
              .filter(interval -> interval.direction() == DirectionLabel.BACKWARD)
              .toList();
      assertThat(backward).hasSize(5);
      assertThat(backward.getLast().startMillis()).isCloseTo(1_630_000, within(6_000L));
      assertThat(backward.getLast().endMillis()).isCloseTo(1_764_000, within(6_000L));
      assertThat(backward).filteredOn(each -> each.source() == LabelSource.HAND).hasSize(1);
      assertThat(backward.getFirst().startMillis()).isCloseTo(542_000, within(6_000L));
      assertThat(open.stored()).isEqualTo(model.intervals());
      assertThat(Fx.get(() -> open.studio.history().undo()))
          .contains("Take intervals from the program");
    }
  }

  @Test
  void sensorsAskForAForwardStretchFirstThenTellTheRest() {
    var channels =
        new WalkSignals(100, Turned.any(new Random(3)), 1, 3)
            .still(1)
            .strides(10, DirectionLabel.FORWARD, 1.2, 1.1)
            .strides(10, DirectionLabel.BACKWARD, 0.8, 1.1)
            .still(1)
            .channels();
    try (var open = OpenRecording.of(recording(channels), Look.PLAIN)) {
      RecordingModel model = open.chart().model();
      open.choose(FindMenu.ID, "recording-find-sensors");
      OpenRecording.await(() -> open.said().stream().anyMatch(said -> said.contains("press F")));
      assertThat(model.intervals()).isEmpty();

      Fx.run(
          () ->
              open.studio
                  .recordings()
                  .relabel(
                      open.recording.id(),
                      List.of(),
                      List.of(Interval.byHand(0, 11_000, DirectionLabel.FORWARD)),
                      "Label"));
      open.choose(FindMenu.ID, "recording-find-sensors");
      OpenRecording.await(() -> model.intervals().size() > 1);

      assertThat(model.intervals().getFirst())
          .isEqualTo(Interval.byHand(0, 11_000, DirectionLabel.FORWARD));
      assertThat(model.intervals())
          .anyMatch(
              interval ->
                  interval.direction() == DirectionLabel.BACKWARD
                      && interval.source() == LabelSource.DETECTED
                      && interval.confidence() > 0.6);
    }
  }

  @Test
  void aWatchWithoutSuchSensorsIsToldThatCadenceDoesNotDecide() {
    try (var open = OpenRecording.single(Look.PLAIN)) {
      var before = open.chart().model().intervals();

      open.choose(FindMenu.ID, "recording-find-sensors");
      OpenRecording.await(() -> open.said().stream().anyMatch(said -> said.contains("Cadence")));

      assertThat(open.chart().model().intervals()).isEqualTo(before);
    }
  }

  private static Recording with(Recording recording, Marks marks) {
    return new Recording(
        recording.id(),
        recording.origin(),
        recording.activity(),
        recording.channels(),
        recording.beats(),
        marks,
        recording.totals());
  }

  private static Recording recording(Channels channels) {
    return new Recording(
        RecordingId.random(),
        new Origin("imu.csv", "CSV", "", Origin.Device.UNKNOWN),
        new Activity("walking", "", null),
        channels,
        Channels.EMPTY,
        new Marks(List.of(), List.of(), new ArrayList<>()),
        new Totals(channels.size(), 0, Map.of()));
  }
}
