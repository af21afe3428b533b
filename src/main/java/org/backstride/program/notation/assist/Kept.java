package org.backstride.program.notation.assist;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.backstride.program.Block;
import org.backstride.program.BlockPath;
import org.backstride.program.BlockTree;
import org.backstride.program.BlockTree.Placed;
import org.backstride.program.Program;
import org.backstride.program.notation.Notation;
import org.backstride.program.notation.Problem.Severity;
import org.backstride.program.notation.Reading;
import org.backstride.program.notation.Reading.Kind;

/// A typed text and the program it stands for meanwhile: where a line cannot be read, the last good
/// line in its place holds. Line for line the two are the same, so that a line of the text is the
/// block on the same line of what holds.
///
/// @param draft the text and what stands in the place of its bad lines
/// @param typed the text as it was read, with its problems
/// @param good what holds, as it was read
/// @param state whether the program of what holds can be taken
public record Kept(Draft draft, Reading typed, Reading good, State state) {

  /// Whether a text says enough.
  public enum State {
    SETTLED,
    /// A bad line took the place of several good ones, a title is missing under which other blocks
    /// would stand, or the program is too large: what was there before the edit holds.
    OPEN
  }

  /// A text without bad lines.
  public static Kept whole(String text) {
    var reading = Notation.read(text);
    return new Kept(new Draft(text, text), reading, reading, State.SETTLED);
  }

  /// A text after one edit.
  ///
  /// @param lastGood what held before the edit
  public static Kept of(String text, String lastGood) {
    var typed = Notation.read(text);
    if (typed.isWhole()) {
      return new Kept(new Draft(text, text), typed, typed, State.SETTLED);
    }
    String mended = mended(text, typed, lastGood);
    var good = Notation.read(mended);
    return mended.isEmpty() || !leavesOutLeavesOnly(text, good)
        ? new Kept(new Draft(text, lastGood), typed, typed, State.OPEN)
        : new Kept(new Draft(text, mended), typed, good, State.SETTLED);
  }

  public boolean isSettled() {
    return state == State.SETTLED;
  }

  private static boolean leavesOutLeavesOnly(String text, Reading good) {
    var lines = linesOf(text);
    return good.problems().stream()
        .filter(problem -> problem.severity() == Severity.ERROR)
        .map(problem -> problem.place().line())
        .allMatch(
            line ->
                good.lines().get(line - 1).kind() == Kind.UNREAD
                    && isLeaf(lines.get(line - 1).strip()));
  }

  private static boolean isLeaf(String line) {
    return !line.isEmpty() && "-–>@".indexOf(line.charAt(0)) >= 0;
  }

  /// The text of a program that was changed elsewhere: printed anew, with the bad lines where their
  /// block, or the block before them, is still the same.
  public String over(Program next) {
    String printed = Notation.print(next);
    var fresh = Notation.read(printed);
    var lines = new ArrayList<>(linesOf(printed));
    var typedLines = linesOf(draft.text());
    for (int line = typedLines.size(); line >= 1; line--) {
      if (isBad(line)) {
        String text = typedLines.get(line - 1).strip();
        var own = goodPath(line).flatMap(path -> placeIn(next, path));
        if (own.isPresent()) {
          int at = fresh.lineOf(own.get()).orElseThrow() - 1;
          lines.set(at, indent(lines.get(at)) + text);
        } else if (goodPath(line).isEmpty()) {
          before(line)
              .flatMap(path -> placeIn(next, path))
              .flatMap(fresh::lineOf)
              .ifPresent(at -> lines.add(at, indent(lines.get(at - 1)) + text));
        }
      }
    }
    return String.join("\n", lines);
  }

  /// Whether a line, counted from 1, cannot be read.
  public boolean isBad(int line) {
    return isBad(typed, line);
  }

  private static boolean isBad(Reading typed, int line) {
    return typed.lines().get(line - 1).kind() == Kind.UNREAD
        && typed.problems().stream()
            .anyMatch(
                problem -> problem.place().line() == line && problem.severity() == Severity.ERROR);
  }

  private Optional<BlockPath> goodPath(int line) {
    return good.blockAt(line);
  }

  private Optional<BlockPath> before(int line) {
    return IntStream.iterate(line - 1, at -> at >= 1, at -> at - 1)
        .mapToObj(this::goodPath)
        .flatMap(Optional::stream)
        .findFirst();
  }

  /// Where the block of a path stands in another program: at the same place, or else anywhere.
  private Optional<BlockPath> placeIn(Program next, BlockPath path) {
    Optional<Block> block = BlockTree.find(good.program(), path);
    if (block.isEmpty() || block.equals(BlockTree.find(next, path))) {
      return block.map(_ -> path);
    }
    return BlockTree.flatten(next).stream()
        .filter(placed -> placed.block().equals(block.get()))
        .map(Placed::path)
        .findFirst();
  }

  /// The text with the line before the edit in the place of each bad one; blank where a bad line
  /// stands for lines that are gone.
  private static String mended(String text, Reading typed, String lastGood) {
    var lines = new ArrayList<>(linesOf(text));
    var before = linesOf(lastGood);
    var edit = Edited.of(lines, before);
    for (int i = 0; i < lines.size(); i++) {
      if (isBad(typed, i + 1)) {
        var good = edit.before(i);
        if (good.isEmpty() && edit.lost()) {
          return "";
        }
        lines.set(i, good.map(before::get).orElse(lines.get(i)));
      }
    }
    return String.join("\n", lines);
  }

  /// Where two texts differ.
  ///
  /// @param head how many lines are the same at the start
  /// @param tail how many lines are the same at the end
  /// @param now how many lines there are
  /// @param then how many lines there were
  private record Edited(int head, int tail, int now, int then) {

    static Edited of(List<String> lines, List<String> before) {
      int shorter = Math.min(lines.size(), before.size());
      int head = 0;
      while (head < shorter && lines.get(head).equals(before.get(head))) {
        head++;
      }
      int tail = 0;
      while (tail < shorter - head
          && lines.get(lines.size() - 1 - tail).equals(before.get(before.size() - 1 - tail))) {
        tail++;
      }
      return new Edited(head, tail, lines.size(), before.size());
    }

    /// Whether lines that were there are not there any more.
    boolean lost() {
      return now != then && then > head + tail;
    }

    /// The place that a line had; nothing where it is new.
    Optional<Integer> before(int line) {
      if (now == then || line < head) {
        return Optional.of(line);
      }
      return line >= now - tail ? Optional.of(line - now + then) : Optional.empty();
    }
  }

  private static List<String> linesOf(String text) {
    return Arrays.asList(text.split("\n", -1));
  }

  private static String indent(String line) {
    return line.substring(0, line.length() - line.stripLeading().length());
  }
}
