package org.backstride.program.notation;

import java.util.ArrayList;
import java.util.List;
import org.backstride.program.Block;
import org.backstride.program.BlockPath;
import org.backstride.program.BlockTree;
import org.backstride.program.Step.Role;

/// A section, a repeat or the program while its lines are being read.
final class Holder {

  /// Something under a holder that becomes a block once the text is read.
  sealed interface Child {

    /// A step and the lines of its note.
    record Drafted(StepDraft draft, Role fromTitle, List<String> note) implements Child {}

    /// A holder within this one.
    record Held(Holder holder) implements Child {}
  }

  private final int indent;
  private final Block title;
  private final BlockPath path;
  private final Role role;
  private final List<Child> children = new ArrayList<>();
  private boolean openForFlat = true;

  Holder(int indent, Block title, BlockPath path, Role role) {
    this.indent = indent;
    this.title = title;
    this.path = path;
    this.role = role;
  }

  BlockPath path() {
    return path;
  }

  /// The role of a step in here that states none.
  Role role() {
    return role;
  }

  BlockPath add(Child child) {
    children.add(child);
    return path.child(children.size() - 1);
  }

  BlockPath nextPath() {
    return path.child(children.size());
  }

  /// Whether a line belongs in here: deeper, or a step of a flat body in the title's own column.
  boolean takes(int lineIndent, boolean isStep) {
    boolean flat = openForFlat && isStep && lineIndent == indent;
    openForFlat = flat;
    return flat || lineIndent > indent;
  }

  /// A blank line ends a flat body.
  void endFlat() {
    openForFlat = false;
  }

  List<Block> blocks() {
    return children.stream().map(Holder::built).toList();
  }

  private static Block built(Child child) {
    return switch (child) {
      case Child.Drafted(StepDraft draft, Role fromTitle, List<String> note) ->
          draft.build(fromTitle, String.join("\n", note));
      case Child.Held(Holder held) -> BlockTree.withChildren(held.title, held.blocks());
    };
  }
}
