package org.backstride.ui.program.totals;

import java.util.Optional;
import java.util.function.Function;
import org.backstride.athlete.threshold.ZoneTable;
import org.backstride.load.KneeLoad;
import org.backstride.load.PlannedLoad;
import org.backstride.load.SessionEnergy;
import org.backstride.load.ZoneTimes;
import org.backstride.program.Program;
import org.backstride.program.resolve.ProgramTotals;
import org.backstride.program.resolve.References;
import org.backstride.program.resolve.Unrolling;
import org.backstride.unit.Movement;
import org.jspecify.annotations.Nullable;

/// All that a program adds up to for one athlete, reckoned over its unrolled steps.
///
/// @param zones the time in speed zones
/// @param knee the knee-load index; null where it does not apply
record Sums(
    ProgramTotals totals,
    SessionEnergy energy,
    PlannedLoad load,
    ZoneTimes zones,
    KneeLoad.@Nullable Index knee) {

  /// @param zones the zones of a movement; none where its reference was not tested
  static Sums of(
      Program program, References references, Function<Movement, Optional<ZoneTable>> zones) {
    var steps = Unrolling.of(program);
    return new Sums(
        ProgramTotals.of(steps, references),
        SessionEnergy.of(steps, references),
        PlannedLoad.of(steps, references),
        ZoneTimes.of(steps, references, zones),
        KneeLoad.of(steps, references).orElse(null));
  }
}
