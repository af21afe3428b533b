package org.backstride.ui.program.inspector;

import java.util.List;
import java.util.Optional;
import org.backstride.program.Program;
import org.backstride.program.Program.About;
import org.backstride.program.Surface;
import org.backstride.program.edit.ProgramEdit;
import org.backstride.ui.kit.number.TypedNumber;
import org.backstride.ui.program.control.Entry;
import org.backstride.ui.program.control.Pick;
import org.jspecify.annotations.Nullable;

/// What the program says about itself, shown while no block is selected.
final class ProgramForm extends Form {

  private final Context context;
  private final Entry name;
  private final Entry goal;
  private final Entry tags;
  private final Entry times;
  private final Pick<Optional<Surface>> surface;

  ProgramForm(Context context) {
    this.context = context;
    name = new Entry("inspector-name", context.text("field.name")).onTake(this::takeName);
    goal = new Entry("inspector-goal", context.text("field.goal")).onTake(this::takeGoal);
    tags = new Entry("inspector-tags", context.text("field.tags")).onTake(this::takeTags);
    tags.field().help(context.text("field.tags.help"));
    times =
        new Entry("inspector-times", context.text("field.times"))
            .onTake(this::takeTimes)
            .onStep(this::stepTimes);
    times.unit(context.text("field.times.unit"));
    surface =
        SettingFields.surfaces(context, "inspector-program-surface", "surface.none")
            .onPick(next -> perform(new ProgramEdit.SetSurface(next.orElse(null)), "surface"));
    add(name.field(), goal.field(), tags.field(), new Pair(surface.field(), times.field()));
    refresh();
  }

  @Override
  void refresh() {
    var program = program();
    heading(context.text("whole.heading"), context.text("whole.hint"));
    name.show(program.name());
    goal.show(program.about().goal());
    tags.show(String.join(", ", program.about().tags()));
    @Nullable Integer weekly = program.about().timesPerWeek();
    times.show(weekly == null ? "" : weekly.toString());
    surface.show(Optional.ofNullable(program.surface()));
  }

  private Program program() {
    return context.model().program();
  }

  private void perform(ProgramEdit edit, String key) {
    context.model().performInBurst(edit, "program-" + key);
  }

  private String takeName(String text) {
    perform(new ProgramEdit.SetName(text), "name");
    return "";
  }

  private String takeGoal(String text) {
    About old = program().about();
    perform(new ProgramEdit.SetAbout(new About(old.tags(), text, old.timesPerWeek())), "goal");
    return "";
  }

  private String takeTags(String text) {
    About old = program().about();
    var next = List.of(text.split(","));
    perform(new ProgramEdit.SetAbout(new About(next, old.goal(), old.timesPerWeek())), "tags");
    return "";
  }

  private void stepTimes(int notches) {
    @Nullable Integer weekly = program().about().timesPerWeek();
    takeTimes(Integer.toString(Math.clamp((weekly == null ? 0 : weekly) + notches, 1, 21)));
  }

  private String takeTimes(String text) {
    About old = program().about();
    var number = TypedNumber.whole(text).filter(n -> n >= 1 && n <= 21);
    if (!text.isBlank() && number.isEmpty()) {
      return context.text("problem.times");
    }
    @Nullable Integer weekly = number.isPresent() ? number.get() : null;
    perform(new ProgramEdit.SetAbout(new About(old.tags(), old.goal(), weekly)), "times");
    return "";
  }
}
