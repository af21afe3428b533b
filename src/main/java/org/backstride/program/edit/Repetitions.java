package org.backstride.program.edit;

import java.util.List;
import java.util.stream.Stream;
import org.backstride.program.Block;
import org.backstride.program.Repeat;
import org.backstride.program.Repeat.LastRecovery;
import org.backstride.program.resolve.Progressed;

/// A repeat in parts. One repetition by itself is its blocks and not a repeat.
final class Repetitions {

  private Repetitions() {}

  /// A repeat around one of its repetitions.
  ///
  /// @param before the repetitions before it
  /// @param itself its own blocks
  /// @param after the repetitions after it
  record Split(List<Block> before, List<Block> itself, List<Block> after) {

    List<Block> all() {
      return Stream.of(before, itself, after).flatMap(List::stream).toList();
    }
  }

  /// @param repetition counted from 1, at most the count
  static Split split(Repeat repeat, int repetition) {
    return new Split(
        before(repeat, repetition),
        Progressed.repetition(repeat, repetition),
        after(repeat, repetition));
  }

  private static List<Block> before(Repeat repeat, int repetition) {
    return switch (repetition - 1) {
      case 0 -> List.of();
      case 1 -> Progressed.repetition(repeat, 1);
      default ->
          List.of(
              new Repeat(
                  repeat.title(),
                  repetition - 1,
                  repeat.blocks(),
                  LastRecovery.KEEP,
                  repeat.progressions()));
    };
  }

  private static List<Block> after(Repeat repeat, int repetition) {
    int left = repeat.count() - repetition;
    return switch (left) {
      case 0 -> List.of();
      case 1 -> Progressed.repetition(repeat, repeat.count());
      default ->
          List.of(
              new Repeat(
                  repeat.title(),
                  left,
                  Progressed.blocks(repeat, repetition + 1),
                  repeat.lastRecovery(),
                  repeat.progressions()));
    };
  }
}
