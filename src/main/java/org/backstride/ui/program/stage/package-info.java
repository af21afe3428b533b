/// The lane as nodes: canvas, mouse, keys, minimap, sketches.
@NullMarked
package org.backstride.ui.program.stage;

import org.jspecify.annotations.NullMarked;
