package org.backstride.ui.program.gesture;

import java.util.List;
import java.util.Optional;
import org.backstride.program.BlockPath;
import org.backstride.program.Program;
import org.backstride.program.edit.ProgramEdit;
import org.backstride.program.edit.ProgramEditor;
import org.backstride.ui.program.hit.Hit;
import org.backstride.ui.program.hit.HitTest;
import org.backstride.ui.program.lane.LaneLayout;

/// The states of a hand on the lane: resting over something, pressed, dragging after 4 px. Nothing
/// is edited before the release, and a cancelled gesture leaves no trace.
public final class LaneGesture {

  private static final double SLACK = 4;

  private Phase phase = new Phase.Resting(new Hit.Nothing());

  /// Where a gesture stands.
  public sealed interface Phase {

    /// The pointer is over something.
    record Resting(Hit hover) implements Phase {}

    /// A button is held and the pointer has hardly moved.
    record Pressed(Grip grip) implements Phase {}

    /// Something is being dragged, over the lane as it was when the drag began.
    record Dragging(Origin origin, Drag drag) implements Phase {}
  }

  /// Where a drag comes from.
  public sealed interface Origin {

    /// The lane as it was when the drag began.
    LaneLayout layout();

    /// Something of the lane is held.
    record Within(Grip grip) implements Origin {
      @Override
      public LaneLayout layout() {
        return grip.layout();
      }
    }

    /// Something comes in from the palette or the library.
    record Outside(LaneLayout layout, Dragged.Fresh fresh) implements Origin {}
  }

  /// What a release comes to.
  public sealed interface Outcome {

    /// A press without a drag.
    record Clicked(Hit hit, Pointer pointer) implements Outcome {}

    /// A drag that ended, whether or not it makes an edit.
    record Dropped(Drag drag) implements Outcome {}

    /// There was no gesture.
    record Idle() implements Outcome {}
  }

  public Phase phase() {
    return phase;
  }

  public boolean isDragging() {
    return phase instanceof Phase.Dragging;
  }

  /// What lies under the resting pointer, or what is held.
  public Hit hit() {
    return switch (phase) {
      case Phase.Resting(Hit hover) -> hover;
      case Phase.Pressed(Grip grip) -> grip.hit();
      case Phase.Dragging _ -> new Hit.Nothing();
    };
  }

  /// The pointer moves with no button held.
  public void hover(Pointer pointer, LaneLayout layout, BlockPath active) {
    var near = hit().path().isRoot() ? active : hit().path();
    var hit = new HitTest(layout, near).at(pointer.x(), pointer.y());
    var found =
        hit.path().isRoot() ? new HitTest(layout, active).at(pointer.x(), pointer.y()) : hit;
    phase = new Phase.Resting(found);
  }

  /// The button goes down.
  public void press(Pointer pointer, LaneLayout layout, List<BlockPath> selection) {
    hover(pointer, layout, selection.isEmpty() ? BlockPath.ROOT : selection.getFirst());
    phase = new Phase.Pressed(new Grip(hit(), pointer, layout, selection));
  }

  /// Something comes in from the palette or the library.
  public void bring(Dragged.Fresh fresh, LaneLayout layout, Pointer pointer) {
    phase = dragging(new Origin.Outside(layout, fresh), pointer);
  }

  /// The pointer moves with the button held.
  public void drag(Pointer pointer) {
    switch (phase) {
      case Phase.Pressed(Grip grip) when isFar(grip.start(), pointer) ->
          phase = dragging(new Origin.Within(grip), pointer);
      case Phase.Dragging(Origin origin, Drag _) -> phase = dragging(origin, pointer);
      case Phase.Pressed _, Phase.Resting _ -> {}
    }
  }

  /// The button goes up.
  public Outcome release(Pointer pointer) {
    var outcome =
        switch (phase) {
          case Phase.Pressed(Grip grip) -> new Outcome.Clicked(grip.hit(), pointer);
          case Phase.Dragging(Origin _, Drag drag) -> new Outcome.Dropped(drag);
          case Phase.Resting _ -> new Outcome.Idle();
        };
    cancel();
    return outcome;
  }

  /// Ends the gesture without an edit.
  public void cancel() {
    phase = new Phase.Resting(new Hit.Nothing());
  }

  /// The edit that a release now would make.
  public Optional<ProgramEdit> edit() {
    return phase instanceof Phase.Dragging(Origin _, Drag drag) ? drag.edit() : Optional.empty();
  }

  /// The program as a release now would leave it.
  public Optional<Program> preview() {
    return phase instanceof Phase.Dragging(Origin origin, Drag drag)
        ? drag.edit().map(edit -> ProgramEditor.applied(origin.layout().request().program(), edit))
        : Optional.empty();
  }

  private static Phase dragging(Origin origin, Pointer pointer) {
    var drag =
        switch (origin) {
          case Origin.Within(Grip grip) -> Drags.of(grip, pointer);
          case Origin.Outside(LaneLayout layout, Dragged.Fresh fresh) ->
              Drags.carrying(layout, fresh, pointer);
        };
    return new Phase.Dragging(origin, drag);
  }

  private static boolean isFar(Pointer start, Pointer pointer) {
    return Math.hypot(pointer.x() - start.x(), pointer.y() - start.y()) >= SLACK;
  }
}
