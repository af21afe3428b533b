package org.backstride.ui.program.gesture;

import java.util.List;
import java.util.Optional;
import org.backstride.program.BlockPath;
import org.backstride.program.edit.ProgramEdit;

/// Where a drag has come to.
public sealed interface Drag {

  /// The edit that letting go would make; empty where nothing would happen.
  Optional<ProgramEdit> edit();

  /// Blocks on their way to a slot.
  ///
  /// @param slots the slot under the pointer; none beside the lane
  record Carrying(Dragged dragged, List<LaneSlot> slots, List<ProgramEdit> edits) implements Drag {
    public Carrying {
      slots = List.copyOf(slots);
      edits = List.copyOf(edits);
    }

    @Override
    public Optional<ProgramEdit> edit() {
      return edits.stream().findFirst();
    }
  }

  /// A step that grows or shrinks.
  record Stretching(BlockPath path, Snapped snapped, List<ProgramEdit> edits) implements Drag {
    public Stretching {
      edits = List.copyOf(edits);
    }

    @Override
    public Optional<ProgramEdit> edit() {
      return edits.stream().findFirst();
    }
  }

  /// A step that becomes harder or easier.
  record Lifting(BlockPath path, Level level, List<ProgramEdit> edits) implements Drag {
    public Lifting {
      edits = List.copyOf(edits);
    }

    @Override
    public Optional<ProgramEdit> edit() {
      return edits.stream().findFirst();
    }
  }

  /// A rectangle that selects what it touches; selecting is no edit.
  record Framing(Pointer start, Pointer pointer, List<BlockPath> touched) implements Drag {
    public Framing {
      touched = List.copyOf(touched);
    }

    @Override
    public Optional<ProgramEdit> edit() {
      return Optional.empty();
    }
  }
}
