/// Entering what was reported: one session in half a minute, or a whole paper log. Imports studio,
/// the domain, text and `ui.kit`.
@NullMarked
package org.backstride.ui.rehab.entry;

import org.jspecify.annotations.NullMarked;
