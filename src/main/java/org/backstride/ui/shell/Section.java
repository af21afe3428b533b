package org.backstride.ui.shell;

import org.backstride.ui.kit.Action;
import org.backstride.ui.kit.Place;

/// A section on the rail and the action that opens it.
///
/// @param label its name as the narrow rail shows it, on two lines where it is long
record Section(Place place, String label, Action action) {

  /// Where a long name may be parted: a soft hyphen, seen on the rail alone.
  private static final String PARTING = "\u00AD";

  /// @param name what it is called, with the place where it may be parted
  static Section of(Place place, String name, Action action) {
    return new Section(place, name.replace(PARTING, "-\n"), action);
  }

  /// A name in one piece.
  static String whole(String name) {
    return name.replace(PARTING, "");
  }
}
