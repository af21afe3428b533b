package org.backstride.ui.program.inspector;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import org.backstride.program.Intensity;
import org.backstride.program.Step;
import org.backstride.program.Target;
import org.backstride.ui.program.control.Entry;
import org.backstride.ui.program.control.Pick;
import org.backstride.ui.program.gesture.Intensities;
import org.backstride.ui.program.words.ResolvedWords;

/// Primary and second target of a step, the ramp, and what the target means for the athlete.
final class TargetFields {

  private final Context context;
  private final Change change;
  private final Pick<TargetKind> kind;
  private final Entry range;
  private final CheckBox ramp;
  private final Pick<TargetKind> secondKind;
  private final Entry secondRange;
  private Intensity shown = Intensity.FREE;

  TargetFields(Context context, Change change) {
    this.context = context;
    this.change = change;
    kind = pick("inspector-target", "field.target").onPick(this::pickTarget);
    range =
        new Entry("inspector-range", context.text("field.range"))
            .onTake(this::takeTarget)
            .onStep(this::stepTarget);
    ramp = new CheckBox(context.text("field.ramp"));
    ramp.setId("inspector-ramp");
    ramp.setOnAction(_ -> takeRamp());
    secondKind = pick("inspector-second", "field.second").onPick(this::pickSecond);
    secondRange =
        new Entry("inspector-second-range", context.text("field.range"))
            .onTake(this::takeSecond)
            .onStep(this::stepSecond);
  }

  Node[] nodes() {
    return new Node[] {
      new Pair(kind.field(), range.field()), ramp, new Pair(secondKind.field(), secondRange.field())
    };
  }

  void show(Step step) {
    shown = step.intensity();
    show(kind, range, shown.target());
    range.field().help(meaning(step));
    ramp.setSelected(shown.shape() == Intensity.Shape.RAMP);
    ramp.setDisable(shown.target() instanceof Target.Free);
    show(secondKind, secondRange, second());
  }

  private Target second() {
    return shown.secondary().isEmpty() ? new Target.Free() : shown.secondary().getFirst();
  }

  private void show(Pick<TargetKind> pick, Entry entry, Target target) {
    pick.show(TargetKind.of(target));
    entry.unit(TargetKind.unit(target));
    entry.enabled(!(target instanceof Target.Free));
    entry.show(TargetKind.text(target, context.steps()));
  }

  /// What the target means for the athlete, or why it cannot be said.
  private String meaning(Step step) {
    return context.model().athlete().get().isEmpty()
        ? ""
        : new ResolvedWords(context.steps())
            .of(step, context.model().references(), context.model()::isGuessed)
            .text();
  }

  private Pick<TargetKind> pick(String id, String label) {
    return new Pick<>(
        id,
        context.text(label),
        List.of(TargetKind.values()),
        each -> context.word("target-kind", each));
  }

  private void pickTarget(TargetKind next) {
    change.make(
        "target",
        step -> step.withIntensity(step.intensity().withTarget(next.start(context.formats()))));
  }

  private String takeTarget(String text) {
    var read = TargetKind.read(shown.target(), text);
    read.ifPresent(
        next ->
            change.make("target", step -> step.withIntensity(step.intensity().withTarget(next))));
    return read.isPresent() ? "" : context.text("problem.range");
  }

  private void stepTarget(int notches) {
    Intensities.nudged(shown.target(), notches)
        .ifPresent(
            next ->
                change.make(
                    "target", step -> step.withIntensity(step.intensity().withTarget(next))));
  }

  private void stepSecond(int notches) {
    Intensities.nudged(second(), notches).ifPresent(this::putSecond);
  }

  private void takeRamp() {
    var shape = ramp.isSelected() ? Intensity.Shape.RAMP : Intensity.Shape.STEADY;
    change.make("ramp", step -> step.withIntensity(step.intensity().withShape(shape)));
  }

  private void pickSecond(TargetKind next) {
    putSecond(next.start(context.formats()));
  }

  private String takeSecond(String text) {
    var read = TargetKind.read(second(), text);
    read.ifPresent(this::putSecond);
    return read.isPresent() ? "" : context.text("problem.range");
  }

  private void putSecond(Target next) {
    boolean none = next instanceof Target.Free || next.getClass() == shown.target().getClass();
    List<Target> secondary = none ? List.of() : List.of(next);
    change.make("second", step -> step.withIntensity(step.intensity().withSecondary(secondary)));
    if (none) {
      show(secondKind, secondRange, second());
    }
  }
}
