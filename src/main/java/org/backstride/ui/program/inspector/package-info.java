/// The fields of what is selected in the designer: a step, a repeat, a section, or the program.
@NullMarked
package org.backstride.ui.program.inspector;

import org.jspecify.annotations.NullMarked;
