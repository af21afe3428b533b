/// Tests of the comparison of sessions.
@NullMarked
package org.backstride.ui.recording.compare;

import org.jspecify.annotations.NullMarked;
