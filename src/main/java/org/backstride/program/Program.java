package org.backstride.program;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A designed session, athlete-free.
///
/// @param name the name, may be blank while it is being designed
/// @param about tags, goal and frequency
/// @param surface where it is done unless a step says otherwise; null where not stated
/// @param blocks the blocks in order, nested at least three deep
public record Program(String name, About about, @Nullable Surface surface, List<Block> blocks) {

  public static final Program EMPTY = new Program("", About.NOTHING, null, List.of());

  /// What a program says about itself.
  ///
  /// @param tags words to find it by
  /// @param goal what it is for, blank where not stated
  /// @param timesPerWeek how often it is meant to be done in a week, 1 to 21; null where not stated
  public record About(List<String> tags, String goal, @Nullable Integer timesPerWeek) {
    public static final About NOTHING = new About(List.of(), "", null);

    public About {
      tags = List.copyOf(tags);
      if (timesPerWeek != null && (timesPerWeek < 1 || timesPerWeek > 21)) {
        throw new IllegalArgumentException("Times a week out of range: " + timesPerWeek);
      }
    }
  }

  public Program {
    blocks = List.copyOf(blocks);
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
