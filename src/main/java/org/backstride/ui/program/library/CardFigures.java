package org.backstride.ui.program.library;

import org.backstride.load.PlannedLoad;
import org.backstride.program.Program;
import org.backstride.program.resolve.ProgramTotals;
import org.backstride.program.resolve.References;
import org.backstride.program.resolve.Unrolling;
import org.backstride.ui.kit.ViewContext;

/// How long a program is and how much of it goes backward, for nobody in particular: what is not
/// known is at least so much, and a backward part without times is told in metres or steps.
record CardFigures(ViewContext context, Program program, ProgramTotals totals) {

  CardFigures(ViewContext context, Program program) {
    this(context, program, ProgramTotals.of(program, References.NOMINAL));
  }

  String whole() {
    String clock = context.formats().clock(totals.whole().seconds());
    return context.text(
        "program.library.minutes",
        context.formats().atLeast(clock, totals.unknown().timeIsWhole()));
  }

  String backward() {
    var formats = context.formats();
    var backward = totals.backward();
    var unknown = totals.unknownBackward();
    String amount =
        backward.seconds() > 0 || backward.metres() + backward.footSteps() == 0
            ? formats.atLeast(formats.clock(backward.seconds()), unknown.timeIsWhole())
            : backward.metres() > 0
                ? formats.atLeast(formats.distance(backward.metres()), unknown.distanceIsWhole())
                : context.text("program.extent.steps", Math.round(backward.footSteps()));
    return context.text("program.library.minutes.backward", amount);
  }

  /// The load by RPE × min; blank where no step says how hard it is.
  String load() {
    var load = PlannedLoad.of(Unrolling.of(program), References.NOMINAL);
    String units = context.formats().number(load.units(), 0);
    return load.isKnown()
        ? context.text("program.library.load", context.formats().atLeast(units, load.isWhole()))
        : "";
  }
}
