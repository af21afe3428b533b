package org.backstride.ui.program.words;

import java.util.ArrayList;
import java.util.List;
import org.backstride.program.Block;
import org.backstride.program.BlockPath;
import org.backstride.program.BlockTree;
import org.backstride.program.Program;
import org.backstride.program.Repeat;
import org.backstride.program.Section;
import org.backstride.program.Step;

/// What a screen reader says about the lane: "Step 3 of 8, repeat 4 times, backward walk, 2
/// minutes, 4 to 4.5 kilometres per hour, grade 5 percent".
public record LaneWords(StepWords words) {

  public String of(Program program, List<BlockPath> selection) {
    if (program.blocks().isEmpty()) {
      return words.messages().text("program.lane.empty");
    }
    if (selection.isEmpty()) {
      return words.messages().text("program.lane.none", BlockTree.steps(program).size());
    }
    if (selection.size() > 1) {
      return words.messages().text("program.blocks", selection.size());
    }
    return BlockTree.find(program, selection.getFirst())
        .map(block -> of(program, selection.getFirst(), block))
        .orElse("");
  }

  /// "Step 3 of 8, repeat 4 times": where a step stands.
  public String place(Program program, BlockPath path) {
    var steps = BlockTree.steps(program);
    int number = 1 + steps.stream().map(BlockTree.Placed::path).toList().indexOf(path);
    var parts = new ArrayList<String>();
    parts.add(words.messages().text("program.lane.step", number, steps.size()));
    for (var holder = path.parent(); !holder.isRoot(); holder = holder.parent()) {
      if (BlockTree.find(program, holder).orElse(null) instanceof Repeat repeat) {
        parts.add(words.messages().text("program.lane.repeat", repeat.count()));
      }
    }
    return String.join(", ", parts);
  }

  private String of(Program program, BlockPath path, Block block) {
    return switch (block) {
      case Step step -> place(program, path) + ", " + new StepSpeech(words).sentence(step);
      case Repeat repeat ->
          words
              .messages()
              .text(
                  "program.lane.repeat.of", repeat.title(), repeat.count(), repeat.blocks().size());
      case Section section ->
          words
              .messages()
              .text("program.lane.section.of", section.title(), section.blocks().size());
    };
  }
}
