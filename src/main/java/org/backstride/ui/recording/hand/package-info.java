/// Noting a session that nothing recorded. Imports ui.kit, studio and recording.
@NullMarked
package org.backstride.ui.recording.hand;

import org.jspecify.annotations.NullMarked;
