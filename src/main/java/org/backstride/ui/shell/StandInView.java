package org.backstride.ui.shell;

import java.util.List;
import javafx.scene.Node;
import org.backstride.ui.kit.Heading;
import org.backstride.ui.kit.View;
import org.backstride.ui.kit.ViewContext;
import org.backstride.ui.kit.mark.EmptyState;
import org.backstride.ui.kit.mark.Picture;
import org.backstride.work.Cell;

/// What stands at a place whose thing is gone.
final class StandInView implements View {

  private final Cell<Heading> heading;
  private final EmptyState node;

  StandInView(ViewContext context) {
    heading = new Cell<>(Heading.of(context.text("shell.gone.heading")));
    node =
        new EmptyState(
            Picture.SEARCH,
            context.text("shell.gone.title"),
            context.text("shell.gone.text"),
            List.of());
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public Cell<Heading> heading() {
    return heading;
  }

  @Override
  public void close() {}
}
