package org.backstride.ui.recording;

import java.util.List;
import org.backstride.program.Program;
import org.backstride.program.resolve.References;
import org.backstride.recording.Interval;
import org.backstride.recording.Recording;
import org.backstride.recording.motion.DirectionDetection;
import org.backstride.recording.motion.MotionSignal.Placement;
import org.backstride.recording.motion.Worn;
import org.backstride.review.Alignment;
import org.backstride.review.PlannedPiece;
import org.backstride.ui.kit.Notice;
import org.backstride.ui.kit.ViewContext;
import org.backstride.ui.recording.model.IntervalEditor;
import org.backstride.ui.recording.model.RecordingModel;
import org.backstride.ui.recording.model.ShownIntervals;

/// Proposes intervals from the device's laps, from sensors or from a program, in the background. A
/// proposal replaces what no hand has set, as one step of the history.
final class IntervalFinder {

  private final RecordingModel model;
  private final IntervalEditor editor;
  private final ViewContext context;

  IntervalFinder(RecordingModel model, IntervalEditor editor, ViewContext context) {
    this.model = model;
    this.editor = editor;
    this.context = context;
  }

  /// Takes the laps of the device, whose directions are not known.
  void fromLaps() {
    take("laps", ShownIntervals.ofLaps(model.recording().get().laps()));
  }

  /// Asks the sensors on legs and chest.
  ///
  /// @param worn where a sensor sat of which the file does not say so
  void fromSensors(Placement worn) {
    Recording recording = model.recording().get();
    var channels = Worn.at(recording.channels(), worn);
    context
        .studio()
        .jobs()
        .start(
            context.text("recording.find.working"),
            progress -> DirectionDetection.of(channels, recording.intervals()),
            this::told,
            this::failed);
  }

  /// Looks for the blocks of a program as the person with these references would have done them.
  void fromPlan(Program program, References owner) {
    var channels = model.recording().get().channels();
    var pieces = PlannedPiece.of(program, owner);
    context
        .studio()
        .jobs()
        .start(
            context.text("recording.find.working"),
            progress -> Alignment.found(pieces, channels),
            found -> aligned(pieces, found),
            this::failed);
  }

  private void told(DirectionDetection detection) {
    switch (detection) {
      case DirectionDetection.Told(var intervals, var cadence) -> take(intervals, cadence);
      case DirectionDetection.NeedsForwardStretch() -> hint("recording.find.needforward");
      case DirectionDetection.NoSensor() -> hint("recording.find.nosensor");
    }
  }

  private void aligned(List<PlannedPiece> pieces, List<Alignment.Found> found) {
    if (found.isEmpty()) {
      hint("recording.find.none");
    } else {
      model.follow(pieces);
      take("plan", found.stream().map(Alignment.Found::interval).toList());
    }
  }

  private void take(List<Interval> found, double cadence) {
    if (Double.isNaN(cadence)) {
      take("sensors", found);
    } else {
      editor.propose("find.sensors", found);
      String steps = context.formats().number(cadence, 0);
      context
          .notices()
          .show(Notice.done(context.text("recording.find.strides", found.size(), steps)));
    }
  }

  private void take(String source, List<Interval> found) {
    editor.propose("find." + source, found);
    context.notices().show(Notice.done(context.text("recording.find.done", found.size())));
  }

  private void hint(String key) {
    context.notices().show(Notice.hint(context.text(key)));
  }

  private void failed(Throwable failure) {
    String what = context.text("recording.find");
    context
        .notices()
        .show(Notice.problem(context.text("recording.unread", what, failure.toString())));
  }
}
