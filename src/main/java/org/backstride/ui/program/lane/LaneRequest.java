package org.backstride.ui.program.lane;

import java.util.function.Function;
import org.backstride.program.Program;
import org.backstride.program.Step;

/// What a layout is made from.
///
/// @param program the program as it is to be shown
/// @param measures what each step amounts to, for one athlete or nominally
/// @param axis what runs along the lane
/// @param folding whether repetitions after the first are folded
/// @param frame the size of the lane
/// @param zoom 1 fits the program into the frame's width
public record LaneRequest(
    Program program,
    Function<Step, Measure> measures,
    AxisKind axis,
    Folding folding,
    LaneFrame frame,
    double zoom) {

  /// Whether repeats of three and more show their first repetition only.
  public enum Folding {
    FOLDED,
    UNFOLDED
  }

  public LaneRequest withProgram(Program next) {
    return new LaneRequest(next, measures, axis, folding, frame, zoom);
  }

  public LaneRequest withZoom(double next) {
    return new LaneRequest(program, measures, axis, folding, frame, next);
  }

  public LaneRequest withFrame(LaneFrame next) {
    return new LaneRequest(program, measures, axis, folding, next, zoom);
  }
}
