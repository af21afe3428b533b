package org.backstride.program.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.backstride.program.Block;
import org.backstride.program.BlockPath;
import org.backstride.program.Program;
import org.backstride.program.Repeat;
import org.backstride.program.Section;
import org.backstride.program.Step;
import org.backstride.program.resolve.UnrolledStep.Turn;

/// Lays the steps of a program out one after another, repetitions, progressions and skipped last
/// recoveries included.
public final class Unrolling {

  private final List<UnrolledStep> steps = new ArrayList<>();

  private Unrolling() {}

  /// The steps in the order in which they are done, at most [Program#MOST_STEPS].
  public static List<UnrolledStep> of(Program program) {
    var unrolling = new Unrolling();
    unrolling.addAll(program.blocks(), BlockPath.ROOT, List.of());
    return unrolling.steps;
  }

  private void addAll(List<Block> blocks, BlockPath parent, List<Turn> turns) {
    for (int i = 0; i < blocks.size(); i++) {
      add(blocks.get(i), parent.child(i), turns);
    }
  }

  private void add(Block block, BlockPath path, List<Turn> turns) {
    switch (block) {
      case Step step -> steps.add(new UnrolledStep(path, step, turns));
      case Section section -> addAll(section.blocks(), path, turns);
      case Repeat repeat ->
          IntStream.rangeClosed(1, repeat.count())
              .forEach(
                  n ->
                      addAll(
                          Progressed.repetition(repeat, n),
                          path,
                          Stream.concat(turns.stream(), Stream.of(new Turn(n, repeat.count())))
                              .toList()));
    }
  }
}
