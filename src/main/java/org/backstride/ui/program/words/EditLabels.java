package org.backstride.ui.program.words;

import java.util.Map;
import org.backstride.program.Block;
import org.backstride.program.BlockPath;
import org.backstride.program.BlockTree;
import org.backstride.program.Program;
import org.backstride.program.Repeat;
import org.backstride.program.Section;
import org.backstride.program.Step;
import org.backstride.program.edit.ProgramEdit;

/// What undo calls an edit: `5×2:00 → 5×2:30`.
public record EditLabels(StepWords words) {

  private static final String ARROW = " → ";

  /// The label of an edit of the program as it was before.
  public String of(Program before, ProgramEdit edit) {
    return switch (edit) {
      case ProgramEdit.Insert(var _, var blocks) -> text("insert", named(blocks.getFirst()));
      case ProgramEdit.Remove(var paths) -> text("remove", named(before, paths));
      case ProgramEdit.Move(var paths, var _) -> text("move", named(before, paths));
      case ProgramEdit.Copy(var paths, var _) -> text("copy", named(before, paths));
      case ProgramEdit.Duplicate(var paths) -> text("copy", named(before, paths));
      case ProgramEdit.Replace(var blocks) -> replaced(before, blocks);
      case ProgramEdit.Wrap(var paths, int count) -> text("wrap", named(before, paths), count);
      case ProgramEdit.Unwrap(BlockPath path) -> text("unwrap", named(before, path));
      case ProgramEdit.SetCount(BlockPath path, int count) -> counted(before, path, count);
      case ProgramEdit.BreakOut(BlockPath _, int repetition) -> text("break-out", repetition);
      case ProgramEdit.SetName(String name) -> text("name", name);
      case ProgramEdit.SetAbout _ -> text("about");
      case ProgramEdit.SetSurface _ -> text("surface");
      case ProgramEdit.Rewrite _ -> text("rewrite");
    };
  }

  /// A block by what it does.
  public String named(Block block) {
    return switch (block) {
      case Step step -> words.extent(step) + " " + words.movement(step);
      case Repeat repeat ->
          repeat.title().isBlank()
              ? words.messages().text("program.repeat.count", repeat.count())
              : repeat.title() + " ×" + repeat.count();
      case Section section ->
          section.title().isBlank()
              ? words.messages().text("program.section.untitled")
              : section.title();
    };
  }

  private String named(Program program, BlockPath path) {
    return BlockTree.find(program, path).map(this::named).orElse("");
  }

  private String named(Program program, java.util.List<BlockPath> paths) {
    return paths.size() == 1
        ? named(program, paths.getFirst())
        : words.messages().text("program.blocks", paths.size());
  }

  private String counted(Program before, BlockPath path, int count) {
    return BlockTree.find(before, path).orElse(null) instanceof Repeat repeat
        ? times(repeat, repeat.count()) + ARROW + times(repeat, count)
        : text("count", count);
  }

  private String times(Repeat repeat, int count) {
    return !repeat.blocks().isEmpty() && repeat.blocks().getFirst() instanceof Step step
        ? count + "×" + words.extent(step)
        : "×" + count;
  }

  private String replaced(Program before, Map<BlockPath, Block> blocks) {
    if (blocks.size() != 1) {
      return text("change", words.messages().text("program.blocks", blocks.size()));
    }
    var path = blocks.keySet().iterator().next();
    var then = BlockTree.find(before, path).orElse(null);
    var now = blocks.get(path);
    if (then instanceof Step old && now instanceof Step step) {
      return changed(before, path, old, step);
    }
    return text("change", now == null ? "" : named(now));
  }

  private String changed(Program before, BlockPath path, Step old, Step step) {
    if (!old.extent().equals(step.extent())) {
      String times = repetitions(before, path);
      return times + words.extent(old) + ARROW + times + words.extent(step);
    }
    if (!old.action().equals(step.action())) {
      return words.movement(old) + ARROW + words.movement(step);
    }
    String from = words.target(old);
    String to = words.target(step);
    return from.isBlank() || to.isBlank() || from.equals(to)
        ? text("change", named(step))
        : from + ARROW + to;
  }

  private static String repetitions(Program before, BlockPath path) {
    return BlockTree.find(before, path.parent()).orElse(null) instanceof Repeat repeat
        ? repeat.count() + "×"
        : "";
  }

  private String text(String key, Object... arguments) {
    return words.messages().text("program.edit." + key, arguments);
  }
}
