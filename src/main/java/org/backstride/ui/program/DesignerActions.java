package org.backstride.ui.program;

import java.util.List;
import org.backstride.ui.kit.Action;
import org.backstride.ui.kit.ViewContext;
import org.backstride.ui.program.model.LaneCommands;
import org.backstride.ui.program.model.NewBlocks;
import org.backstride.ui.program.stage.LanePane;
import org.kordamp.ikonli.feather.Feather;

/// What can be done in the designer, for the menu, the finder and the key sheet.
record DesignerActions(ViewContext context, LaneCommands commands, LanePane lane) {

  List<Action> all() {
    return List.of(
        action("insert", () -> commands.insert(List.of(NewBlocks.FORWARD_WALK.block())))
            .withIcon(Feather.PLUS),
        action("duplicate", commands::duplicate).withIcon(Feather.COPY),
        action("delete", commands::remove).withIcon(Feather.TRASH_2),
        action("wrap", commands::wrap).withIcon(Feather.REPEAT),
        action("unwrap", commands::unwrap),
        action(
            "fold",
            () -> commands.repeat().ifPresent(placed -> lane.sight().toggleFold(placed.path()))),
        action("turn", commands::turn),
        action("ramp", commands::ramp),
        action("left", () -> commands.move(lane.lane(), -1)),
        action("right", () -> commands.move(lane.lane(), 1)),
        action("fit", lane.sight()::fit).withIcon(Feather.MAXIMIZE));
  }

  private Action action(String name, Runnable command) {
    return Action.of("program-" + name, context.text("program.action." + name), command);
  }
}
