package org.backstride.ui.program.stage;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.backstride.program.BlockPath;
import org.backstride.program.Program;
import org.backstride.settings.KeyMap;
import org.backstride.ui.program.lane.AxisKind;
import org.backstride.ui.program.lane.Folding;
import org.backstride.ui.program.lane.Span;
import org.backstride.work.Cell;

/// How the lane is looked at: axis, folding, zoom, scroll. Looking is no edit.
public final class LaneSight {

  private static final double MOST = 64;
  private static final double REVEAL_MARGIN = 24;

  private final Cell<AxisKind> axis = new Cell<>(AxisKind.TIME);
  private final Cell<Folding> folding = new Cell<>(Folding.FOLDED);
  private final Cell<Snapping> snapping = new Cell<>(Snapping.ON);
  private final Cell<Integer> changes = new Cell<>(0);
  private final BooleanSupplier still;
  private final Supplier<KeyMap> keys;
  private double zoom = 1;
  private double scroll;

  /// Whether lengths snap to grid and magnets.
  public enum Snapping {
    ON,
    OFF
  }

  /// @param still whether motion is to be reduced, asked anew each time
  /// @param keys which key does what, asked anew each time
  public LaneSight(BooleanSupplier still, Supplier<KeyMap> keys) {
    this.still = still;
    this.keys = keys;
  }

  KeyMap keys() {
    return keys.get();
  }

  boolean isStill() {
    return still.getAsBoolean();
  }

  public Cell<Snapping> snapping() {
    return snapping;
  }

  public Cell<AxisKind> axis() {
    return axis;
  }

  public Cell<Folding> folding() {
    return folding;
  }

  /// Counts up at every change of the view.
  public Cell<Integer> changes() {
    return changes;
  }

  public double zoom() {
    return zoom;
  }

  /// How many pixels of the content lie left of what is seen.
  public double scroll() {
    return scroll;
  }

  public void show(AxisKind next) {
    axis.set(next);
    changed();
  }

  public void show(Folding next) {
    folding.set(next);
    changed();
  }

  /// Folds one repeat, or unfolds it.
  public void toggleFold(BlockPath path) {
    show(folding.get().toggled(path));
  }

  /// Keeps single repeats folded as they are while an edit moves them to other places.
  void follow(Program before, Program after) {
    folding.set(folding.get().following(before, after));
  }

  /// Draws so many times as wide; the lane keeps what is looked at in its place.
  void zoomBy(double factor) {
    zoom = Math.clamp(zoom * factor, 1, MOST);
    changed();
  }

  public void fit() {
    zoom = 1;
    scroll = 0;
    changed();
  }

  public void scrollBy(double pixels) {
    scroll += pixels;
    changed();
  }

  public void scrollTo(double contentX) {
    scroll = contentX;
    changed();
  }

  /// Scrolls as little as needed to show a stretch.
  void reveal(Span span, double width) {
    if (zoom > 1) {
      double least = span.to() + REVEAL_MARGIN - width;
      double most = span.from() - REVEAL_MARGIN;
      double next = scroll < least ? least : Math.min(scroll, most);
      if (next != scroll) {
        scrollTo(next);
      }
    }
  }

  void keepWithin(double most) {
    // What is left of a pixel is no place to scroll to.
    scroll = most < 0.5 ? 0 : Math.clamp(scroll, 0, most);
  }

  private void changed() {
    changes.set(changes.get() + 1);
  }
}
