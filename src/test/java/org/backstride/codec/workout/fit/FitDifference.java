package org.backstride.codec.workout.fit;

import java.util.List;
import java.util.Set;
import org.backstride.codec.workout.Aspect;
import org.backstride.codec.workout.Differences;
import org.backstride.program.Extent;
import org.backstride.program.Program;
import org.backstride.program.Step;
import org.backstride.program.Target;
import org.backstride.program.resolve.Unrolling;

/// What differs between a program and what a watch makes of it, step by step: the independent judge
/// of the fidelity report.
final class FitDifference {

  /// Direction and gait come back from the step's name, the parts of structure are judged apart.
  static final Set<Aspect> JUDGED = Differences.judged(Aspect.UNIT);

  private final Differences found = new Differences();

  private FitDifference() {}

  static List<Aspect> between(Program program, Program onTheWatch) {
    var difference = new FitDifference();
    var mine = Unrolling.of(program);
    var theirs = Unrolling.of(onTheWatch);
    if (mine.size() != theirs.size()) {
      throw new AssertionError(mine.size() + " steps became " + theirs.size());
    }
    for (int i = 0; i < mine.size(); i++) {
      difference.compare(mine.get(i).step(), theirs.get(i).step());
    }
    return difference.found.list();
  }

  private void compare(Step mine, Step theirs) {
    if (mine.direction() != theirs.direction() || mine.gait() != theirs.gait()) {
      throw new AssertionError(mine.action() + " became " + theirs.action());
    }
    found.addIf(mine.role() != theirs.role(), Aspect.ROLE);
    found.addAround(mine);
    found.addIf(!mine.advice().stops().equals(theirs.advice().stops()), Aspect.STOP);
    found.addIf(!mine.advice().cue().strip().equals(theirs.advice().cue().strip()), Aspect.CUE);
    found.addIf(mine.intensity().shape() != theirs.intensity().shape(), Aspect.RAMP);
    compare(mine.extent(), theirs.extent());
    compareTargets(mine, theirs);
  }

  private void compare(Extent mine, Extent theirs) {
    if (!mine.equals(theirs)) {
      boolean converted =
          mine instanceof Extent.ForDistance typed
              && theirs instanceof Extent.ForDistance read
              && Math.abs(typed.metres() - read.metres()) <= 0.005 + 1e-6;
      found.add(converted ? Aspect.UNIT : Aspect.EXTENT);
    }
  }

  private void compareTargets(Step mine, Step theirs) {
    Target first = mine.intensity().target().ascending();
    if (!first.equals(theirs.intensity().target().ascending())) {
      found.add(isLost(theirs.intensity().target()) ? Aspect.TARGET : Aspect.UNIT);
    }
    var mineToo = mine.intensity().secondary();
    var theirsToo = theirs.intensity().secondary();
    for (int i = 0; i < mineToo.size(); i++) {
      if (i >= theirsToo.size()) {
        found.add(Aspect.SECOND_TARGET);
      } else if (!mineToo.get(i).equals(theirsToo.get(i))) {
        found.add(Aspect.UNIT);
      }
    }
  }

  private static boolean isLost(Target read) {
    return read instanceof Target.Free;
  }
}
