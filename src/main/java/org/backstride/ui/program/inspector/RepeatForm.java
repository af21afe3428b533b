package org.backstride.ui.program.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.control.CheckBox;
import org.backstride.program.BlockPath;
import org.backstride.program.BlockTree;
import org.backstride.program.Progression;
import org.backstride.program.Progression.Variable;
import org.backstride.program.Repeat;
import org.backstride.program.Repeat.LastRecovery;
import org.backstride.program.edit.ProgramEdit;
import org.backstride.ui.kit.Action;
import org.backstride.ui.kit.Buttons;
import org.backstride.ui.kit.number.TypedNumber;
import org.backstride.ui.program.control.Entry;

/// Title, count, last recovery and progressions of a repeat.
final class RepeatForm extends Form {

  private final Context context;
  private final BlockPath path;
  private final Entry title;
  private final Entry count;
  private final CheckBox skip;
  private final List<ProgressionField> progressions = new ArrayList<>();
  private final Entry breakOut;

  RepeatForm(Context context, BlockPath path) {
    this.context = context;
    this.path = path;
    title =
        new Entry("inspector-repeat-title", context.text("field.title")).onTake(this::takeTitle);
    count =
        new Entry("inspector-count", context.text("field.count"))
            .onTake(this::takeCount)
            .onStep(this::stepCount);
    count.unit("×");
    skip = new CheckBox(context.text("field.skip"));
    skip.setId("inspector-skip");
    skip.setWrapText(true);
    skip.setOnAction(_ -> takeSkip());
    breakOut =
        new Entry("inspector-break-out", context.text("field.break-out"))
            .onTake(this::takeBreakOut);
    add(new Pair(title.field(), count.field()), skip);
    for (Variable variable : Variable.values()) {
      progressions.add(new ProgressionField(context, variable, this::take));
    }
    add(
        new Pair(progressions.get(0).field(), progressions.get(1).field()),
        new Pair(progressions.get(2).field(), progressions.get(3).field()),
        new Pair(progressions.get(4).field(), breakOut.field()),
        Buttons.plain(
            Action.of(
                "inspector-unwrap", context.text("action.unwrap"), context.commands()::unwrap)));
    refresh();
  }

  @Override
  void refresh() {
    repeat()
        .ifPresent(
            repeat -> {
              heading(
                  context.text("repeat.heading"),
                  context.text("repeat.holds", repeat.blocks().size()));
              title.show(repeat.title());
              count.show(Integer.toString(repeat.count()));
              skip.setSelected(repeat.lastRecovery() == LastRecovery.SKIP);
              breakOut.show("");
              progressions.forEach(field -> field.show(repeat.progressions()));
            });
  }

  private Optional<Repeat> repeat() {
    return BlockTree.find(context.model().program(), path)
        .filter(Repeat.class::isInstance)
        .map(Repeat.class::cast);
  }

  private void change(String field, UnaryOperator<Repeat> change) {
    repeat()
        .map(change)
        .ifPresent(
            next ->
                context
                    .model()
                    .performInBurst(new ProgramEdit.Replace(path, next), "repeat-" + field));
  }

  private String takeTitle(String text) {
    change(
        "title",
        old ->
            new Repeat(
                text.strip(), old.count(), old.blocks(), old.lastRecovery(), old.progressions()));
    return "";
  }

  private String takeCount(String text) {
    var number = TypedNumber.whole(text).filter(n -> n >= 1 && n <= 999);
    number.ifPresent(
        next -> context.model().performInBurst(new ProgramEdit.SetCount(path, next), "count"));
    return number.isPresent() ? "" : context.text("problem.count");
  }

  private void stepCount(int notches) {
    repeat()
        .ifPresent(
            repeat -> takeCount(Integer.toString(Math.clamp(repeat.count() + notches, 1, 999))));
  }

  private void takeSkip() {
    var next = skip.isSelected() ? LastRecovery.SKIP : LastRecovery.KEEP;
    change(
        "skip",
        old -> new Repeat(old.title(), old.count(), old.blocks(), next, old.progressions()));
  }

  private String takeBreakOut(String text) {
    var number = TypedNumber.whole(text);
    int most = repeat().map(Repeat::count).orElse(0);
    if (number.filter(n -> n >= 1 && n <= most).isEmpty()) {
      return context.text("problem.break-out", most);
    }
    number.ifPresent(n -> context.model().perform(new ProgramEdit.BreakOut(path, n)));
    return "";
  }

  private void take(Variable variable, Optional<Progression> next) {
    change(
        "progression",
        old -> {
          var all = new ArrayList<>(old.progressions());
          all.removeIf(each -> each.variable() == variable);
          next.ifPresent(all::add);
          return new Repeat(old.title(), old.count(), old.blocks(), old.lastRecovery(), all);
        });
  }
}
