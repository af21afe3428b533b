package org.backstride.ui.program.paint;

import javafx.scene.Node;
import org.backstride.ui.kit.Palette;
import org.backstride.work.Cell;
import org.jspecify.annotations.Nullable;

/// The inks of one view, mixed once for each change of theme and shared by all that is painted in
/// it. Its node stands invisible among the view's nodes, since it takes the theme from there.
public final class Inkwell {

  private final Palette palette = new Palette();
  private @Nullable Inks inks;

  public Inkwell() {
    // The palette is this object's own, so the subscription lives exactly as long.
    palette.changes().watch(_ -> inks = null);
  }

  /// Belongs into the scene graph of the view.
  public Node node() {
    return palette;
  }

  /// Counts up at every change of a colour.
  public Cell<Integer> changes() {
    return palette.changes();
  }

  public Inks inks() {
    var present = inks == null ? new Inks(palette) : inks;
    inks = present;
    return present;
  }
}
