/// The library of programs: cards, search, new, duplicate, delete, import and export of the text
/// form.
@NullMarked
package org.backstride.ui.program.library;

import org.jspecify.annotations.NullMarked;
