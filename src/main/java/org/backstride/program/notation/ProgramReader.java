package org.backstride.program.notation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.backstride.program.Block;
import org.backstride.program.BlockPath;
import org.backstride.program.Program;
import org.backstride.program.Repeat;
import org.backstride.program.Section;
import org.backstride.program.Step;
import org.backstride.program.Step.Role;
import org.backstride.program.notation.Holder.Child;
import org.backstride.program.notation.Problem.Place;
import org.backstride.program.notation.Problem.Severity;
import org.backstride.program.notation.Reading.Kind;
import org.backstride.program.notation.Reading.Line;
import org.backstride.program.notation.token.Numbers;
import org.backstride.program.notation.token.RoleWords;
import org.jspecify.annotations.Nullable;

/// Reads a text line by line. Lives for one text.
final class ProgramReader {

  private final List<Line> lines = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Deque<Holder> open = new ArrayDeque<>();
  private final HeaderReader header = new HeaderReader(problems);
  private final Holder root = new Holder(-1, new Section("", List.of()), BlockPath.ROOT, Role.WORK);
  private @Nullable List<String> note;
  private BlockPath notePath = BlockPath.ROOT;

  Reading read(String text) {
    open.push(root);
    for (var line : text.split("\n", -1)) {
      String whole = line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
      lines.add(readLine(Numbers.indented(whole), lines.size() + 1));
    }
    return new Reading(program(), lines, problems);
  }

  private Program program() {
    var blocks = root.blocks();
    int kept = blocks.size();
    while (!Program.fits(blocks.subList(0, kept))) {
      kept--;
    }
    if (kept < blocks.size()) {
      var place = new Place(1, 1, 0);
      problems.add(
          new Problem(Severity.ERROR, place, "notation.problem.tooLarge", List.of(), List.of()));
    }
    return header.program().withBlocks(blocks.subList(0, kept));
  }

  private Line readLine(String line, int number) {
    String text = line.strip();
    if (text.isEmpty()) {
      open.getFirst().endFlat();
      return new Line(Kind.BLANK, BlockPath.ROOT);
    }
    return switch (text.charAt(0)) {
      case '>' -> readNote(line, number);
      case '-', '–', '—', '−', '•', '·' -> readDashed(line, text, number);
      case '*' -> readStarred(line, text, number);
      case '#' -> leaf(header.name(text, number));
      case '@' -> leaf(header.field(line, number));
      default -> readTitle(line, text, number);
    };
  }

  /// A step; a count behind the hyphen and nothing else is the heading of a repeat.
  private Line readDashed(String line, String text, int number) {
    String rest = text.substring(1).strip();
    if (Title.isCount(rest)) {
      return readTitle(line, rest, number);
    }
    var counted = CountedLine.of(rest);
    return counted.isPresent() ? notCounted(line, counted.get(), number) : readStep(line, number);
  }

  private Line readStarred(String line, String text, int number) {
    return text.startsWith("* ") ? readDashed(line, text, number) : readTitle(line, text, number);
  }

  private Line leaf(Kind kind) {
    note = null;
    return new Line(kind, BlockPath.ROOT);
  }

  private Line readNote(String line, int number) {
    int mark = line.indexOf('>');
    String text = line.substring(mark + 1);
    if (note == null) {
      return unread(line, number, "noteWithoutStep");
    }
    note.add(text.startsWith(" ") ? text.substring(1) : text);
    return new Line(Kind.NOTE, notePath);
  }

  /// A step that names a count would be done once.
  private Line notCounted(String line, CountedLine counted, int number) {
    note = new ArrayList<>();
    notePath = BlockPath.ROOT;
    var place = new Place(number, line.indexOf(line.strip()) + 1, line.strip().length());
    report(Severity.ERROR, "counted", place, line, counted);
    return new Line(Kind.UNREAD, BlockPath.ROOT);
  }

  private void report(
      Severity severity, String problem, Place place, String line, CountedLine counted) {
    String indent = line.substring(0, line.length() - line.stripLeading().length());
    problems.add(
        new Problem(
            severity,
            place,
            "notation.problem." + problem,
            List.of(line.strip()),
            List.of(new Problem.Fix(counted.meant(indent)))));
  }

  private Line readStep(String line, int number) {
    var holder = holderAt(indentOf(line), true);
    int behindHyphen = line.length() - line.stripLeading().length() + 1;
    var draft = StepReader.read(line, behindHyphen, number, problems);
    List<String> noteLines = new ArrayList<>();
    note = noteLines;
    if (draft.isEmpty()) {
      notePath = BlockPath.ROOT;
      return new Line(Kind.UNREAD, BlockPath.ROOT);
    }
    notePath = holder.add(new Child.Drafted(draft.get(), holder.role(), noteLines));
    return new Line(Kind.STEP, notePath);
  }

  private Line readTitle(String line, String text, int number) {
    int indent = indentOf(line);
    var parent = holderAt(indent, false);
    note = null;
    Block title;
    try {
      title = Title.read(text);
    } catch (IllegalArgumentException _) {
      return unread(line, number, "title");
    }
    if (open.size() > Program.DEEPEST) {
      return unread(line, number, "tooDeep");
    }
    if (title instanceof Section) {
      warnOfStep(line, text, number);
    }
    var holder = new Holder(indent, title, parent.nextPath(), roleIn(title, parent.role()));
    parent.add(new Child.Held(holder));
    open.push(holder);
    var kind = title instanceof Repeat ? Kind.REPEAT : Kind.SECTION;
    return new Line(kind, holder.path());
  }

  /// A heading that would be a step if it began with a hyphen was most likely meant as one.
  private void warnOfStep(String line, String text, int number) {
    var counted = text.startsWith("\"") ? Optional.<CountedLine>empty() : CountedLine.of(text);
    if (counted.isPresent()) {
      var place = new Place(number, line.indexOf(text) + 1, text.length());
      report(Severity.WARNING, "countedTitle", place, line, counted.get());
    } else if (StepReader.isStep(text)) {
      problems.add(
          new Problem(
              Severity.WARNING,
              new Place(number, line.indexOf(text) + 1, text.length()),
              "notation.problem.hyphen",
              List.of(text),
              List.of(new Problem.Fix("- " + text))));
    }
  }

  private Holder holderAt(int indent, boolean isStep) {
    while (!open.getFirst().takes(indent, isStep)) {
      open.pop();
    }
    return open.getFirst();
  }

  private Line unread(String line, int number, String problem) {
    int start = line.length() - line.stripLeading().length();
    String text = line.strip();
    problems.add(
        new Problem(
            Severity.ERROR,
            new Place(number, start + 1, text.length()),
            "notation.problem." + problem,
            List.of(text),
            List.of()));
    return new Line(Kind.UNREAD, BlockPath.ROOT);
  }

  static Role roleIn(Block block, Role outside) {
    return switch (block) {
      case Section(String title, var _) -> RoleWords.ofTitle(title).orElse(outside);
      case Repeat repeat -> RoleWords.ofTitle(repeat.title()).orElse(outside);
      case Step _ -> outside;
    };
  }

  private static int indentOf(String line) {
    int indent = 0;
    for (int i = 0; i < line.length() && Character.isWhitespace(line.charAt(i)); i++) {
      indent += line.charAt(i) == '\t' ? 2 : 1;
    }
    return indent;
  }
}
