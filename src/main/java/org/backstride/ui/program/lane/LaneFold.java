package org.backstride.ui.program.lane;

import java.util.List;
import org.backstride.program.BlockPath;

/// The repetitions of a repeat that are folded away, drawn as ghosts between two break marks.
///
/// @param path where the repeat stands in the program
/// @param span where the fold lies
/// @param repetitions how many repetitions are folded
/// @param seconds the time that is folded
/// @param ghosts outlines of the first few folded repetitions
public record LaneFold(
    BlockPath path, Span span, int repetitions, double seconds, List<Ghost> ghosts) {

  /// The outline of a folded step: where it lies and which step it stands for.
  public record Ghost(LaneBlock block) {}

  public LaneFold {
    ghosts = List.copyOf(ghosts);
  }
}
