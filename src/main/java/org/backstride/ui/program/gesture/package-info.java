/// What a hand does on the lane, as pure steps from pointer and keys to program edits: slots,
/// drags, lengths, intensities, snapping. No nodes, no JavaFX. Imports program, unit and the lane.
@NullMarked
package org.backstride.ui.program.gesture;

import org.jspecify.annotations.NullMarked;
