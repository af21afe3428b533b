package org.backstride.ui.kit;

/// Where notices are shown.
@FunctionalInterface
public interface Notices {

  void show(Notice notice);
}
