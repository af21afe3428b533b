/// Lays several recordings beside one another: which interval of one is which of another. Imports
/// the recordings' own values only.
@NullMarked
package org.backstride.recording.compare;

import org.jspecify.annotations.NullMarked;
