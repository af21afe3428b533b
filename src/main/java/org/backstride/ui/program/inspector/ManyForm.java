package org.backstride.ui.program.inspector;

import javafx.scene.control.Button;
import org.backstride.ui.kit.Action;
import org.backstride.ui.kit.Buttons;

/// What can be done with several blocks at once.
final class ManyForm extends Form {

  private final Context context;

  ManyForm(Context context) {
    this.context = context;
    var commands = context.commands();
    add(
        wide("wrap", commands::wrap),
        wide("duplicate", commands::duplicate),
        wide("turn", commands::turn),
        wide("delete", commands::remove));
    refresh();
  }

  @Override
  void refresh() {
    heading(context.text("blocks", context.model().selection().size()), context.text("many.hint"));
  }

  private Button wide(String name, Runnable command) {
    var button =
        Buttons.plain(Action.of("inspector-" + name, context.text("action." + name), command));
    button.setMaxWidth(Double.MAX_VALUE);
    return button;
  }
}
