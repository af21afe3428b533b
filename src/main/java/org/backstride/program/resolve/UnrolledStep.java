package org.backstride.program.resolve;

import java.util.List;
import org.backstride.program.BlockPath;
import org.backstride.program.Step;

/// One step as it is really done: in one repetition of each repeat around it.
///
/// @param path the step in the program that it comes from
/// @param step the step with the progressions of its repetitions applied
/// @param turns the repetitions from the outermost repeat to the innermost
public record UnrolledStep(BlockPath path, Step step, List<Turn> turns) {

  /// Repetition 2 of 5, counted from 1.
  public record Turn(int repetition, int count) {}

  public UnrolledStep {
    turns = List.copyOf(turns);
  }
}
