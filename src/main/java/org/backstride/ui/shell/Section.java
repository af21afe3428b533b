package org.backstride.ui.shell;

import org.backstride.ui.kit.Action;
import org.backstride.ui.kit.Place;

/// A section on the rail and the action that opens it.
record Section(Place place, Action action) {}
