/// The one field that searches a list, the same on every screen. It knows no list: whoever shows it
/// listens to its text. May import the kit.
@NullMarked
package org.backstride.ui.kit.search;

import org.jspecify.annotations.NullMarked;
