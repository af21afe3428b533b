package org.backstride.program.notation;

import java.util.List;
import org.backstride.program.Block;
import org.backstride.program.BlockTree;
import org.backstride.program.Program;
import org.backstride.program.Repeat;
import org.backstride.program.Section;
import org.backstride.program.Step;
import org.backstride.program.Step.Role;
import org.backstride.program.notation.token.Keywords;

/// Prints a program: two blanks a level, never flat, a blank line behind a holder without blocks so
/// that the next step is not taken for its own.
final class ProgramPrinter {

  private final StringBuilder text = new StringBuilder();

  String print(Program program) {
    header("# ", program.name());
    header("@tags: ", String.join(", ", program.about().tags()));
    header("@goal: ", program.about().goal());
    Integer times = program.about().timesPerWeek();
    header("@frequency: ", times == null ? "" : times.toString());
    header("@surface: ", program.surface() == null ? "" : Keywords.of(program.surface()));
    blocks(program.blocks(), "", Role.WORK);
    return text.toString();
  }

  private void header(String key, String value) {
    if (!value.isEmpty()) {
      text.append(key).append(value).append('\n');
    }
  }

  private void blocks(List<Block> blocks, String indent, Role role) {
    for (var block : blocks) {
      switch (block) {
        case Step step -> step(step, indent, role);
        case Section section -> holder(section, Title.print(section), indent, role);
        case Repeat repeat -> holder(repeat, Title.print(repeat), indent, role);
      }
    }
  }

  private void holder(Block block, String title, String indent, Role role) {
    text.append(indent).append(title).append('\n');
    var children = BlockTree.childrenOf(block);
    if (children.isEmpty()) {
      text.append('\n');
    }
    blocks(children, indent + "  ", ProgramReader.roleIn(block, role));
  }

  private void step(Step step, String indent, Role role) {
    text.append(indent).append(StepPrinter.print(step, role)).append('\n');
    String note = step.advice().note();
    if (note.isEmpty()) {
      return;
    }
    for (var line : note.split("\n", -1)) {
      text.append(indent).append("  >").append(line.isEmpty() ? "" : " ").append(line).append('\n');
    }
  }
}
