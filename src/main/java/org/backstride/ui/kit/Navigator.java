package org.backstride.ui.kit;

/// The way from one view to another: names the place, never the view.
@FunctionalInterface
public interface Navigator {

  void open(Place place);
}
