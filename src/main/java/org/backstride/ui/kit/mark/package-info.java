/// The studio's own marks: direction tiles and hatches, sparklines, the drawings of empty states.
/// Imports what `ui.kit` imports, and `ui.kit`.
@NullMarked
package org.backstride.ui.kit.mark;

import org.jspecify.annotations.NullMarked;
