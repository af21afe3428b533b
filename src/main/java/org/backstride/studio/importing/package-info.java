/// Bringing files of any kind into the library: finding them, reading them beside one another,
/// storing one after the other, and saying what became of each.
@NullMarked
package org.backstride.studio.importing;

import org.jspecify.annotations.NullMarked;
