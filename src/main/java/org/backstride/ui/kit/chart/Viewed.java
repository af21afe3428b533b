package org.backstride.ui.kit.chart;

import org.backstride.work.Cell;

/// An axis of which a part is seen.
public interface Viewed {

  /// The part that is seen.
  Cell<Viewport> view();

  /// Shows the part of the axis nearest to the one asked for.
  void look(Viewport wanted);

  /// Zooms by a factor (above 1 closer) around a position on the axis.
  default void zoom(double factor, double around) {
    look(view().get().zoomed(factor, around));
  }
}
