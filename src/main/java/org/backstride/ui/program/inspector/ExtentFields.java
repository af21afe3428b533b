package org.backstride.ui.program.inspector;

import java.util.List;
import org.backstride.program.Extent;
import org.backstride.program.Step;
import org.backstride.ui.program.control.Entry;
import org.backstride.ui.program.control.Pick;

/// Kind and amount of a step's extent.
final class ExtentFields {

  private final Context context;
  private final Change change;
  private final Pick<ExtentKind> kind;
  private final Entry amount;
  private Extent shown = new Extent.ForTime(60);

  ExtentFields(Context context, Change change) {
    this.context = context;
    this.change = change;
    kind =
        new Pick<ExtentKind>(
                "inspector-extent",
                context.text("field.extent"),
                List.of(ExtentKind.values()),
                each -> context.word("extent-kind", each))
            .onPick(next -> change.make("extent", step -> step.withExtent(next.start())));
    amount =
        new Entry("inspector-length", context.text("field.length"))
            .onTake(this::take)
            .onStep(this::step);
  }

  Pair row() {
    return new Pair(kind.field(), amount.field());
  }

  void show(Step step) {
    shown = step.extent();
    kind.show(ExtentKind.of(shown));
    amount.unit(ExtentKind.unit(shown));
    amount.enabled(!(shown instanceof Extent.UntilLap));
    amount.show(ExtentKind.text(shown, context.formats()));
  }

  private void step(int notches) {
    change.make(
        "extent",
        step -> Steppings.extent(step.extent(), notches).<Step>map(step::withExtent).orElse(step));
  }

  private String take(String text) {
    var read = ExtentKind.read(shown, text);
    read.ifPresent(next -> change.make("extent", step -> step.withExtent(next)));
    return read.isPresent() ? "" : context.word("problem.extent", ExtentKind.of(shown));
  }
}
