/// Blocks and edits in the user's words: labels on the lane, what undo is called, what a screen
/// reader says. Imports program, unit and text.
@NullMarked
package org.backstride.ui.program.words;

import org.jspecify.annotations.NullMarked;
