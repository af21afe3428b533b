package org.backstride.ui.program.paint;

import java.util.List;
import java.util.Map;
import org.backstride.program.BlockPath;
import org.backstride.ui.program.gesture.LaneGesture;
import org.backstride.ui.program.lane.LaneLayout;
import org.backstride.ui.program.lane.Span;

/// What is to be seen on the lane now.
///
/// @param layout the lane, of the preview while something is dragged
/// @param selection the selected blocks
/// @param marks the gravest finding of each block
/// @param phase where the gesture stands
/// @param view what part of the lane's content is seen, and how it looks
public record LaneScene(
    LaneLayout layout,
    List<BlockPath> selection,
    Map<BlockPath, Mark> marks,
    LaneGesture.Phase phase,
    Look view) {

  /// How grave a finding is, gravest first.
  public enum Mark {
    ERROR,
    WARNING,
    HINT
  }

  /// What part is seen, and in which state.
  ///
  /// @param seen the stretch of the content between the window's edges
  /// @param caption the words above the plot at the right, such as the reference speeds
  /// @param attention whether the lane has the keyboard
  public record Look(Span seen, String caption, Attention attention) {}

  /// Whether the lane has the keyboard.
  public enum Attention {
    FOCUSED,
    ELSEWHERE
  }

  public LaneScene {
    selection = List.copyOf(selection);
    marks = Map.copyOf(marks);
  }

  boolean isSelected(BlockPath path) {
    return selection.contains(path);
  }
}
