/// The window: rail, header, finder, status bar, and which view belongs to which place. The one
/// `ui` package that may import the others.
@NullMarked
package org.backstride.ui.shell;

import org.jspecify.annotations.NullMarked;
