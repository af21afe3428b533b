/// The direction of movement told from signals: what was sighted when, and the labelled intervals
/// that follow from it. Imports recording.
@NullMarked
package org.backstride.recording.direction;

import org.jspecify.annotations.NullMarked;
