package org.backstride.program;

import java.util.List;

/// Blocks under a title, done once.
public record Section(String title, List<Block> blocks) implements Block {

  public Section {
    blocks = List.copyOf(blocks);
  }
}
