package org.backstride.ui.program.inspector;

import org.backstride.program.BlockPath;
import org.backstride.program.BlockTree;
import org.backstride.program.Section;
import org.backstride.program.edit.ProgramEdit;
import org.backstride.ui.kit.Action;
import org.backstride.ui.kit.Buttons;
import org.backstride.ui.program.control.Entry;

/// Title of a section.
final class SectionForm extends Form {

  private final Context context;
  private final BlockPath path;
  private final Entry title;

  SectionForm(Context context, BlockPath path) {
    this.context = context;
    this.path = path;
    title = new Entry("inspector-section-title", context.text("field.title")).onTake(this::take);
    add(
        title.field(),
        Buttons.plain(
            Action.of(
                "inspector-unwrap", context.text("action.unwrap"), context.commands()::unwrap)));
    refresh();
  }

  @Override
  void refresh() {
    if (BlockTree.find(context.model().program(), path).orElse(null) instanceof Section section) {
      heading(
          context.text("section.heading"), context.text("repeat.holds", section.blocks().size()));
      title.show(section.title());
    }
  }

  private String take(String text) {
    if (BlockTree.find(context.model().program(), path).orElse(null) instanceof Section section) {
      context
          .model()
          .performInBurst(
              new ProgramEdit.Replace(path, new Section(text.strip(), section.blocks())),
              "section-title");
    }
    return "";
  }
}
