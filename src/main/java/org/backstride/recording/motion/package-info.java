/// Signals of motion sensors worn on the body. Imports recording.
@NullMarked
package org.backstride.recording.motion;

import org.jspecify.annotations.NullMarked;
