package org.backstride.ui.program.inspector;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.control.TextArea;
import org.backstride.program.Advice;
import org.backstride.program.BlockPath;
import org.backstride.program.BlockTree;
import org.backstride.program.Program;
import org.backstride.program.Step;
import org.backstride.program.StopCondition;
import org.backstride.program.StopCondition.Comparison;
import org.backstride.program.StopCondition.Report;
import org.backstride.ui.kit.Field;
import org.backstride.ui.kit.key.TabKey;
import org.backstride.ui.kit.number.TypedNumber;
import org.backstride.ui.kit.page.Direct;
import org.backstride.ui.program.control.Entry;

/// All fields of one step.
final class StepForm extends Form {

  private final Context context;
  private final BlockPath path;
  private final MovementFields movement;
  private final ExtentFields extent;
  private final TargetFields targets;
  private final SettingFields setting;
  private final Entry pain;
  private final Entry rpe;
  private final Entry cue;
  private final TextArea note = new TextArea();

  StepForm(Context context, BlockPath path) {
    this.context = context;
    this.path = path;
    movement = new MovementFields(context, this::change);
    extent = new ExtentFields(context, this::change);
    targets = new TargetFields(context, this::change);
    setting = new SettingFields(context, this::change);
    pain = stop(Report.PAIN).prompt("> 5");
    rpe = stop(Report.RPE).prompt("≥ 7");
    cue = new Entry("inspector-cue", context.text("field.cue")).onTake(this::takeCue);
    add(movement.direction(), movement.row());
    add(extent.row());
    add(targets.nodes());
    add(setting.nodes());
    add(new Pair(pain.field(), rpe.field()), cue.field(), noteField());
    refresh();
  }

  @Override
  void refresh() {
    stepIn(context.model().inFields())
        .ifPresent(
            step -> {
              heading(
                  context.steps().movement(step),
                  context.words().place(context.model().program(), path));
              movement.show(step);
              extent.show(step);
              targets.show(step);
              setting.show(step);
              pain.show(shown(step, Report.PAIN));
              rpe.show(shown(step, Report.RPE));
              cue.show(step.advice().cue());
              showNote(step);
            });
  }

  private void showNote(Step step) {
    if (!note.isFocused() && !note.getText().equals(step.advice().note())) {
      note.setText(step.advice().note());
    }
  }

  private Optional<Step> step() {
    return stepIn(context.model().program());
  }

  private Optional<Step> stepIn(Program program) {
    return BlockTree.find(program, path).filter(Step.class::isInstance).map(Step.class::cast);
  }

  private void change(String field, UnaryOperator<Step> change) {
    step().map(change).ifPresent(next -> context.model().replace(path, next, "inspector-" + field));
  }

  private Entry stop(Report report) {
    return new Entry(
            "inspector-stop-" + report.name().toLowerCase(java.util.Locale.ROOT),
            context.word("field.stop", report))
        .onTake(text -> takeStop(report, text));
  }

  private String shown(Step step, Report report) {
    return step.advice().stops().stream()
        .filter(stop -> stop.report() == report)
        .map(
            stop ->
                (stop.comparison() == Comparison.ABOVE ? "> " : "≥ ")
                    + context.steps().number(stop.value()))
        .findFirst()
        .orElse("");
  }

  private String takeStop(Report report, String text) {
    String typed = text.strip().replace(">=", "≥");
    var comparison = typed.startsWith("≥") ? Comparison.AT_LEAST : Comparison.ABOVE;
    Optional<BigDecimal> value = TypedNumber.decimal(typed.replaceFirst("^[>≥]\\s*", ""));
    if (!typed.isEmpty() && value.filter(v -> v.compareTo(BigDecimal.TEN) <= 0).isEmpty()) {
      return context.text("problem.stop");
    }
    change(
        "stop",
        step -> {
          List<StopCondition> stops = new ArrayList<>(step.advice().stops());
          stops.removeIf(stop -> stop.report() == report);
          value.ifPresent(limit -> stops.add(new StopCondition(report, comparison, limit)));
          return step.withAdvice(step.advice().withStops(stops));
        });
    return "";
  }

  private String takeCue(String text) {
    change("cue", step -> step.withAdvice(step.advice().withCue(text.strip())));
    return "";
  }

  private Field noteField() {
    note.setId("inspector-note");
    note.setPrefRowCount(2);
    note.setWrapText(true);
    note.setMinHeight(56);
    TabKey.leaves(note);
    Direct.draw(note);
    note.focusedProperty()
        .addListener(
            (_, _, focused) -> {
              if (!focused) {
                takeNote();
              }
            });
    return Field.of(context.text("field.note"), note);
  }

  private void takeNote() {
    var lines = Arrays.stream(note.getText().split("\n", -1)).map(String::stripTrailing).toList();
    String text = String.join("\n", lines).strip();
    change(
        "note",
        step -> {
          Advice advice = step.advice();
          return advice.note().equals(text) ? step : step.withAdvice(advice.withNote(text));
        });
  }
}
