package org.backstride.ui.program.totals;

import org.backstride.load.KneeLoad;
import org.backstride.load.PlannedLoad;
import org.backstride.load.SessionEnergy;
import org.backstride.program.Program;
import org.backstride.program.resolve.ProgramTotals;
import org.backstride.program.resolve.References;
import org.backstride.program.resolve.Unrolling;
import org.jspecify.annotations.Nullable;

/// All that a program adds up to for one athlete, reckoned over its unrolled steps.
///
/// @param knee the knee-load index; null where it does not apply
record Sums(
    ProgramTotals totals, SessionEnergy energy, PlannedLoad load, KneeLoad.@Nullable Index knee) {

  static Sums of(Program program, References references) {
    var steps = Unrolling.of(program);
    return new Sums(
        ProgramTotals.of(steps, references),
        SessionEnergy.of(steps, references),
        PlannedLoad.of(steps, references),
        KneeLoad.of(steps, references).orElse(null));
  }
}
