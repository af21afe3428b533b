package org.backstride.program;

import java.util.List;

/// Blocks done several times.
///
/// @param title blank where it has none
/// @param count 1 to 999
/// @param blocks what is repeated
/// @param lastRecovery whether the last repetition keeps its closing recovery or rest
/// @param progressions what changes from one repetition to the next
public record Repeat(
    String title,
    int count,
    List<Block> blocks,
    LastRecovery lastRecovery,
    List<Progression> progressions)
    implements Block {

  /// Whether the recovery after the last repetition is done.
  public enum LastRecovery {
    KEEP,
    SKIP
  }

  public Repeat {
    if (count < 1 || count > 999) {
      throw new IllegalArgumentException("Repeat count out of range: " + count);
    }
    blocks = List.copyOf(blocks);
    progressions = List.copyOf(progressions);
  }

  public static Repeat of(int count, List<Block> blocks) {
    return new Repeat("", count, blocks, LastRecovery.KEEP, List.of());
  }

  public Repeat withBlocks(List<? extends Block> next) {
    return new Repeat(title, count, List.copyOf(next), lastRecovery, progressions);
  }

  public Repeat withCount(int next) {
    return new Repeat(title, next, blocks, lastRecovery, progressions);
  }

  public Repeat withTitle(String next) {
    return new Repeat(next, count, blocks, lastRecovery, progressions);
  }
}
