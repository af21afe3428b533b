/// Signals of motion sensors worn on the body: strides, cadence and the direction of each stride.
/// Imports recording and its directions.
@NullMarked
package org.backstride.recording.motion;

import org.jspecify.annotations.NullMarked;
