package org.backstride.plan.edit;

import java.util.ArrayList;
import java.util.List;
import org.backstride.program.Block;
import org.backstride.program.Program;
import org.backstride.program.Progression;
import org.backstride.program.Repeat;
import org.backstride.program.Section;
import org.backstride.program.Step;
import org.backstride.program.resolve.Progressed;
import org.jspecify.annotations.Nullable;

/// How a cycle gets harder each time it is repeated. Work and drills change, warm-up and cool-down
/// stay as they are; `rest` changes the pauses.
///
/// @param changes what changes from one cycle to the next
/// @param moreBouts how many repetitions are added to each innermost repeat, 0 to 20
/// @param deload lighter cycles in between, null where there are none
public record Growth(List<Progression> changes, int moreBouts, @Nullable Deload deload) {

  /// The same again each time.
  public static final Growth NONE = new Growth(List.of(), 0, null);

  /// Every n-th cycle is lighter, and growth goes on after it from where it was.
  ///
  /// @param every which cycle, the first one being that which is repeated: 2 to 12
  /// @param percent how much of the bouts, and of work that is not repeated, is left: 10 to 95
  public record Deload(int every, int percent) {
    public Deload {
      require(every >= 2 && every <= 12, "Deload every " + every);
      require(percent >= 10 && percent <= 95, "Deload to percent " + percent);
    }
  }

  public Growth {
    changes = List.copyOf(changes);
    require(moreBouts >= 0 && moreBouts <= 20, "More bouts: " + moreBouts);
  }

  /// A program as it is in a later cycle.
  ///
  /// @param cycle 0 is the one that is repeated
  public Program in(Program program, int cycle) {
    boolean lighter = deload != null && (cycle + 1) % deload.every() == 0;
    int grown = cycle - (deload == null ? 0 : (cycle + 1) / deload.every());
    var blocks = grown(program.blocks(), Math.max(0, grown));
    var dosed = lighter && deload != null ? lighter(blocks, deload.percent()) : blocks;
    return Program.fits(dosed) ? program.withBlocks(dosed) : program;
  }

  private List<Block> grown(List<Block> blocks, int times) {
    return times == 0 ? blocks : blocks.stream().map(block -> grown(block, times)).toList();
  }

  private Block grown(Block block, int times) {
    return switch (block) {
      case Step step -> changes.isEmpty() ? step : grown(step, times);
      case Section section -> new Section(section.title(), grown(section.blocks(), times));
      case Repeat repeat -> {
        int more = isInnermost(repeat) ? moreBouts * times : 0;
        yield repeat
            .withBlocks(grown(repeat.blocks(), times))
            .withCount(Math.min(999, repeat.count() + more));
      }
    };
  }

  private Step grown(Step step, int times) {
    if (step.role() == Step.Role.WARM_UP || step.role() == Step.Role.COOL_DOWN) {
      return step;
    }
    var one =
        new Repeat("", times + 1, List.of(step), Repeat.LastRecovery.KEEP, List.copyOf(changes));
    return (Step) Progressed.blocks(one, times + 1).getFirst();
  }

  private static List<Block> lighter(List<Block> blocks, int percent) {
    var next = new ArrayList<Block>();
    for (var block : blocks) {
      next.add(
          switch (block) {
            case Step step -> lighter(step, percent);
            case Section section ->
                new Section(section.title(), lighter(section.blocks(), percent));
            case Repeat repeat when isInnermost(repeat) && repeat.count() > 1 ->
                repeat.withCount(Math.max(1, repeat.count() * percent / 100));
            case Repeat repeat -> repeat.withBlocks(lighter(repeat.blocks(), percent));
          });
    }
    return next;
  }

  private static Step lighter(Step step, int percent) {
    boolean works = step.role() == Step.Role.WORK || step.role() == Step.Role.DRILL;
    return works ? step.withExtent(Lighter.of(step.extent(), percent)) : step;
  }

  private static boolean isInnermost(Repeat repeat) {
    return repeat.blocks().stream().allMatch(Step.class::isInstance);
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
