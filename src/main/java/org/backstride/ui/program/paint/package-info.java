/// Paints the lane, its minimap and small sketches of programs on canvases, in the theme's colours.
/// Imports JavaFX, ui.kit and the pure parts of the designer.
@NullMarked
package org.backstride.ui.program.paint;

import org.jspecify.annotations.NullMarked;
