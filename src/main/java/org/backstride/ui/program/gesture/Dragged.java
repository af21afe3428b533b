package org.backstride.ui.program.gesture;

import java.util.List;
import org.backstride.program.Block;
import org.backstride.program.BlockPath;

/// What is on its way to a slot.
public sealed interface Dragged {

  /// New blocks, from the palette or the library.
  record Fresh(List<Block> blocks) implements Dragged {
    public Fresh {
      blocks = List.copyOf(blocks);
    }
  }

  /// Blocks of the program itself.
  record Present(List<BlockPath> paths, Mode mode) implements Dragged {
    public Present {
      paths = List.copyOf(paths);
    }
  }

  /// Whether blocks leave their old place.
  enum Mode {
    MOVE,
    COPY
  }
}
