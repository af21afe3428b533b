/// Paints the calendar's board and its strip of phases. Imports what the board imports, JavaFX and
/// `ui.kit`.
@NullMarked
package org.backstride.ui.calendar.paint;

import org.jspecify.annotations.NullMarked;
