/// The designer's state and commands without nodes. Of JavaFX the clock of the frames alone
/// (`Turns`).
@NullMarked
package org.backstride.ui.program.model;

import org.jspecify.annotations.NullMarked;
