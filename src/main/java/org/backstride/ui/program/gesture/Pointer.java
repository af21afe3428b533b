package org.backstride.ui.program.gesture;

import java.util.Set;

/// Where the pointer is, in pixels of the lane's content, and which keys are held.
public record Pointer(double x, double y, Set<Held> held) {

  /// A key held during a gesture.
  public enum Held {
    /// Borrows length from the next block, or extends a selection.
    SHIFT,
    /// Copies instead of moving.
    COPY,
    /// Switches snapping off.
    FREE
  }

  public Pointer {
    held = Set.copyOf(held);
  }

  public static Pointer at(double x, double y, Held... held) {
    return new Pointer(x, y, Set.of(held));
  }

  public boolean holds(Held key) {
    return held.contains(key);
  }
}
