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
    String least = totals.unknown().timeIsWhole() ? "" : "≥ ";
    return context.text(
        "program.library.minutes", least + context.formats().clock(totals.whole().seconds()));
  }

  String backward() {
    var backward = totals.backward();
    String amount =
        backward.seconds() > 0 || backward.metres() + backward.footSteps() == 0
            ? context.formats().clock(backward.seconds())
            : backward.metres() > 0
                ? context.formats().distance(backward.metres())
                : context.text("program.extent.steps", Math.round(backward.footSteps()));
    return context.text("program.library.minutes.backward", amount);
  }

  /// The load by RPE × min; blank where no step says how hard it is.
  String load() {
    var load = PlannedLoad.of(Unrolling.of(program), References.NOMINAL);
    String least = load.without() == 0 ? "" : "≥ ";
    return load.isKnown()
        ? context.text("program.library.load", least + context.formats().number(load.units(), 0))
        : "";
  }
}
