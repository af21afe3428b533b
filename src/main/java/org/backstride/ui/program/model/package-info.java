/// The designer's state and commands without nodes. No JavaFX.
@NullMarked
package org.backstride.ui.program.model;

import org.jspecify.annotations.NullMarked;
