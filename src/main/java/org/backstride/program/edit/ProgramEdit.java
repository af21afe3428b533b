package org.backstride.program.edit;

import java.util.List;
import java.util.Map;
import org.backstride.program.Block;
import org.backstride.program.BlockPath;
import org.backstride.program.Program;
import org.backstride.program.Surface;
import org.jspecify.annotations.Nullable;

/// A change to a program. Paths and slots are those of the program before the edit.
public sealed interface ProgramEdit {

  /// Puts new blocks at a slot.
  record Insert(Slot slot, List<Block> blocks) implements ProgramEdit {
    public Insert {
      blocks = List.copyOf(blocks);
    }

    public Insert(Slot slot, Block block) {
      this(slot, List.of(block));
    }
  }

  /// Takes blocks out; a repeat left with nothing goes too.
  record Remove(List<BlockPath> paths) implements ProgramEdit {
    public Remove {
      paths = List.copyOf(paths);
    }
  }

  /// Takes blocks out and puts them at a slot; a repeat left with nothing goes.
  record Move(List<BlockPath> paths, Slot slot) implements ProgramEdit {
    public Move {
      paths = List.copyOf(paths);
    }
  }

  /// Puts copies of blocks at a slot.
  record Copy(List<BlockPath> paths, Slot slot) implements ProgramEdit {
    public Copy {
      paths = List.copyOf(paths);
    }
  }

  /// Puts copies of blocks right after the last of them.
  record Duplicate(List<BlockPath> paths) implements ProgramEdit {
    public Duplicate {
      paths = List.copyOf(paths);
    }
  }

  /// Puts other blocks in the place of blocks.
  record Replace(Map<BlockPath, Block> blocks) implements ProgramEdit {
    public Replace {
      blocks = Map.copyOf(blocks);
    }

    public Replace(BlockPath path, Block block) {
      this(Map.of(path, block));
    }
  }

  /// Puts neighbouring blocks into a repeat of their own.
  record Wrap(List<BlockPath> paths, int count) implements ProgramEdit {
    public Wrap {
      paths = List.copyOf(paths);
    }
  }

  /// Puts what a repeat or a section holds in its place.
  record Unwrap(BlockPath path) implements ProgramEdit {}

  /// Repeats a repeat another number of times.
  record SetCount(BlockPath path, int count) implements ProgramEdit {}

  /// Splits a repeat so that one repetition, counted from 1, stands by itself. Progressions are
  /// written into the blocks that come after the first part.
  record BreakOut(BlockPath path, int repetition) implements ProgramEdit {}

  /// Gives the program another name.
  record SetName(String name) implements ProgramEdit {}

  /// Changes what the program says about itself.
  record SetAbout(Program.About about) implements ProgramEdit {}

  /// Changes the surface of all steps that state none.
  record SetSurface(@Nullable Surface surface) implements ProgramEdit {}

  /// Puts a whole program in its place, as the text form does.
  record Rewrite(Program program) implements ProgramEdit {}
}
