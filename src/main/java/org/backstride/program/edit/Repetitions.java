package org.backstride.program.edit;

import java.util.ArrayList;
import java.util.List;
import org.backstride.program.Block;
import org.backstride.program.Repeat;
import org.backstride.program.Repeat.LastRecovery;
import org.backstride.program.resolve.Progressed;

/// Splits a repeat around one of its repetitions.
final class Repetitions {

  private Repetitions() {}

  /// The repetitions before, the blocks of the repetition itself, and the repetitions after.
  ///
  /// @param repetition counted from 1, at most the count
  static List<Block> split(Repeat repeat, int repetition) {
    var parts = new ArrayList<Block>();
    if (repetition > 1) {
      parts.add(
          new Repeat(
              repeat.title(),
              repetition - 1,
              repeat.blocks(),
              LastRecovery.KEEP,
              repeat.progressions()));
    }
    parts.addAll(Progressed.repetition(repeat, repetition));
    int left = repeat.count() - repetition;
    if (left > 0) {
      parts.add(
          new Repeat(
              repeat.title(),
              left,
              Progressed.blocks(repeat, repetition + 1),
              repeat.lastRecovery(),
              repeat.progressions()));
    }
    return parts;
  }
}
