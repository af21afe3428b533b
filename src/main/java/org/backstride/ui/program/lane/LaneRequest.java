package org.backstride.ui.program.lane;

import java.util.function.Function;
import org.backstride.program.Program;
import org.backstride.program.Step;

/// What a layout is made from.
///
/// @param program the program as it is to be shown
/// @param measures what each step amounts to, for one athlete or nominally
/// @param axis what runs along the lane
/// @param folding which repetitions after the first are folded
/// @param frame the size of the lane
/// @param scale how wide it is drawn
public record LaneRequest(
    Program program,
    Function<Step, Measure> measures,
    AxisKind axis,
    Folding folding,
    LaneFrame frame,
    Scale scale) {

  /// How wide a program is drawn.
  public sealed interface Scale {

    /// As many times as wide as the frame; 1 shows all of it.
    record Fit(double zoom) implements Scale {}

    /// A fixed number of pixels for a second or metre, as while something is dragged.
    record Fixed(double pixelsPerUnit) implements Scale {}
  }

  public LaneRequest withProgram(Program next) {
    return new LaneRequest(next, measures, axis, folding, frame, scale);
  }

  public LaneRequest withScale(Scale next) {
    return new LaneRequest(program, measures, axis, folding, frame, next);
  }
}
