package org.backstride.ui.kit;

import java.nio.file.Path;

/// The way from one view to another: names the place, never the view.
@FunctionalInterface
public interface Navigator {

  void open(Place place);

  /// Shows a file in the program that the desktop has for its kind; nothing where there is no
  /// desktop, as without a window.
  default void show(Path file) {}
}
