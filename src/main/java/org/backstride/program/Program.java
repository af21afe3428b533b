package org.backstride.program;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A designed session, athlete-free.
///
/// @param name the name on one line, may be blank while it is being designed
/// @param about tags, goal and frequency
/// @param surface where it is done unless a step says otherwise; null where not stated
/// @param blocks the blocks in order, nested up to [#DEEPEST] levels, unrolling to at most
///   [#MOST_STEPS] steps
public record Program(String name, About about, @Nullable Surface surface, List<Block> blocks) {

  /// Levels of repeats and sections within each other.
  public static final int DEEPEST = 8;

  /// Steps when every repetition is counted.
  public static final int MOST_STEPS = 20_000;

  public static final Program EMPTY = new Program("", About.NOTHING, null, List.of());

  /// What a program says about itself.
  ///
  /// @param tags words to find it by, without commas
  /// @param goal what it is for, on one line, blank where not stated
  /// @param timesPerWeek how often it is meant to be done in a week, 1 to 21; null where not stated
  public record About(List<String> tags, String goal, @Nullable Integer timesPerWeek) {
    public static final About NOTHING = new About(List.of(), "", null);

    public About {
      tags =
          tags.stream()
              .map(tag -> oneLine(tag.replace(',', ' ')))
              .filter(tag -> !tag.isEmpty())
              .distinct()
              .toList();
      goal = oneLine(goal);
      if (timesPerWeek != null && (timesPerWeek < 1 || timesPerWeek > 21)) {
        throw new IllegalArgumentException("Times a week out of range: " + timesPerWeek);
      }
    }

    private static String oneLine(String text) {
      return text.replaceAll("\\R", " ").strip();
    }
  }

  public Program {
    name = About.oneLine(name);
    blocks = List.copyOf(blocks);
    if (!fits(blocks)) {
      throw new IllegalArgumentException("Nested too deep, or too many steps");
    }
  }

  /// Whether blocks stay within the limits of a program.
  public static boolean fits(List<Block> blocks) {
    return BlockTree.depth(blocks) <= DEEPEST && BlockTree.unrolledCount(blocks) <= MOST_STEPS;
  }

  /// The surface of a step: its own, else that of the program; null where neither is stated.
  public @Nullable Surface surfaceOf(Step step) {
    Surface own = step.setting().surface();
    return own == null ? surface : own;
  }

  public Program withName(String next) {
    return new Program(next, about, surface, blocks);
  }

  public Program withAbout(About next) {
    return new Program(name, next, surface, blocks);
  }

  public Program withSurface(@Nullable Surface next) {
    return new Program(name, about, next, blocks);
  }

  public Program withBlocks(List<? extends Block> next) {
    return new Program(name, about, surface, List.copyOf(next));
  }
}
