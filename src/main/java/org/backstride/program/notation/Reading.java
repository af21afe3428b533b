package org.backstride.program.notation;

import java.util.List;
import java.util.Optional;
import org.backstride.program.BlockPath;
import org.backstride.program.Program;

/// What a text says.
///
/// @param program the program without the lines that could not be read
/// @param lines what each line of the text is, in order
/// @param problems what could not be read or needs a look, in order
public record Reading(Program program, List<Line> lines, List<Problem> problems) {

  /// What a line is.
  ///
  /// @param kind its kind
  /// @param path the block it writes or belongs to, the root where it belongs to the program
  public record Line(Kind kind, BlockPath path) {}

  /// The kinds of lines.
  public enum Kind {
    BLANK,
    NAME,
    HEADER,
    SECTION,
    REPEAT,
    STEP,
    NOTE,
    UNREAD
  }

  public Reading {
    lines = List.copyOf(lines);
    problems = List.copyOf(problems);
  }

  /// Whether every line was read.
  public boolean isWhole() {
    return problems.stream().noneMatch(p -> p.severity() == Problem.Severity.ERROR);
  }

  /// The block that a line, counted from 1, writes or belongs to.
  public Optional<BlockPath> blockAt(int line) {
    return line < 1 || line > lines.size()
        ? Optional.empty()
        : Optional.of(lines.get(line - 1).path()).filter(path -> !path.isRoot());
  }

  /// The line, counted from 1, on which a block begins.
  public Optional<Integer> lineOf(BlockPath path) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).path().equals(path) && !path.isRoot()) {
        return Optional.of(i + 1);
      }
    }
    return Optional.empty();
  }
}
