package org.backstride.rehab.template;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.backstride.program.Block;
import org.backstride.program.Program;
import org.backstride.program.Repeat;
import org.backstride.program.Section;
import org.backstride.program.Step;
import org.backstride.program.Support;
import org.backstride.program.Surface;
import org.backstride.rehab.decision.Decision.Precaution;
import org.backstride.unit.Direction;

/// A program with the precautions of row 2 in it: on a belt the rail, somebody beside, and a level
/// floor indoors in the place of a track or a slope.
final class Guarded {

  private Guarded() {}

  static Program with(Program program, Set<Precaution> precautions) {
    if (precautions.isEmpty()) {
      return program;
    }
    var surface = program.surface();
    var supports = EnumSet.noneOf(Support.class);
    if (precautions.contains(Precaution.RAIL) && surface == Surface.TREADMILL) {
      supports.add(Support.RAIL);
    }
    if (precautions.contains(Precaution.SPOTTER)) {
      supports.add(Support.PARTNER);
    }
    boolean inside = precautions.contains(Precaution.INDOORS) && surface != Surface.TREADMILL;
    var blocks = each(program.blocks(), supports);
    return (inside ? program.withSurface(Surface.LEVEL) : program).withBlocks(blocks);
  }

  private static List<Block> each(List<Block> blocks, Set<Support> supports) {
    return blocks.stream().map(block -> guarded(block, supports)).toList();
  }

  private static Block guarded(Block block, Set<Support> supports) {
    return switch (block) {
      case Repeat repeat -> repeat.withBlocks(each(repeat.blocks(), supports));
      case Section section -> new Section(section.title(), each(section.blocks(), supports));
      case Step step when step.direction() == Direction.BACKWARD -> held(step, supports);
      case Step step -> step;
    };
  }

  private static Step held(Step step, Set<Support> supports) {
    var all = EnumSet.copyOf(supports);
    all.addAll(step.setting().supports());
    return step.withSetting(step.setting().withSupports(all));
  }
}
