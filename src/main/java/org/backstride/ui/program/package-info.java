/// The program designer and the library of programs. Sub-packages: `lane` (geometry), `hit`,
/// `gesture` (hands to edits), `words`, `model` (state and commands), `paint`, `stage` (the lane as
/// nodes), `control` and `inspector` (fields), `text` (the text form), `library`.
@NullMarked
package org.backstride.ui.program;

import org.jspecify.annotations.NullMarked;
