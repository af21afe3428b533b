package org.backstride.ui.program.inspector;

import java.util.List;
import org.backstride.program.Block;
import org.backstride.program.BlockPath;
import org.backstride.program.BlockTree;
import org.backstride.program.Repeat;
import org.backstride.program.Section;
import org.backstride.program.Step;
import org.backstride.ui.kit.Lifetime;
import org.backstride.ui.kit.key.Keyboard;
import org.backstride.ui.kit.page.ScrollArea;
import org.backstride.ui.program.model.Turns;
import org.jspecify.annotations.Nullable;

/// Shows the fields of what is selected. The form stays while the selection does, so that the
/// keyboard stays in its field.
public final class Inspector extends ScrollArea {

  private final Context context;
  private Form form;
  private List<BlockPath> shown = List.of();
  private Runnable away = () -> {};
  private @Nullable Class<?> kind;

  public Inspector(Context context, Turns turns, Lifetime lifetime) {
    this.context = context;
    form = new ProgramForm(context);
    getStyleClass().addAll("bs-inspector", "edge-to-edge");
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setFocusTraversable(false);
    setContent(form);
    lifetime.watch(context.model().desk().selection(), _ -> follow());
    lifetime.watch(context.model().desk().program(), _ -> follow());
    turns.follow(lifetime, () -> form.refresh());
    lifetime.watch(context.model().athlete(), _ -> form.refresh());
  }

  /// Where the keyboard goes when the field that has it makes way for another form.
  public void onAway(Runnable next) {
    away = next;
  }

  /// Puts the keyboard into the first field that is a number.
  public void edit() {
    var field = lookup("#inspector-length");
    var other = field == null ? lookup("#inspector-count") : field;
    if (other != null) {
      other.requestFocus();
    } else {
      form.lookupAll(".text-field").stream().findFirst().ifPresent(node -> node.requestFocus());
    }
  }

  private void follow() {
    var selection = context.model().selection();
    @Nullable Class<?> next = kindOf(selection);
    boolean stays = selection.equals(shown) && next == kind;
    if (stays) {
      form.refresh();
      return;
    }
    shown = selection;
    kind = next;
    boolean held = Keyboard.isWithin(form);
    form = formFor(selection);
    setContent(form);
    setVvalue(0);
    if (held) {
      away.run();
    }
  }

  private @Nullable Class<?> kindOf(List<BlockPath> selection) {
    return selection.size() == 1
        ? BlockTree.find(context.model().program(), selection.getFirst())
            .<Class<?>>map(Block::getClass)
            .orElse(null)
        : null;
  }

  private Form formFor(List<BlockPath> selection) {
    if (selection.size() > 1) {
      return new ManyForm(context);
    }
    if (selection.isEmpty()) {
      return new ProgramForm(context);
    }
    var path = selection.getFirst();
    return BlockTree.find(context.model().program(), path)
        .map(block -> formFor(path, block))
        .orElseGet(() -> new ProgramForm(context));
  }

  private Form formFor(BlockPath path, Block block) {
    return switch (block) {
      case Step _ -> new StepForm(context, path);
      case Repeat _ -> new RepeatForm(context, path);
      case Section _ -> new SectionForm(context, path);
    };
  }
}
