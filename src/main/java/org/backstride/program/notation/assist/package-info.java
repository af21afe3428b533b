/// Help while a program is typed: what could stand at the caret, and what holds while a line cannot
/// be read. Imports unit and program.
@NullMarked
package org.backstride.program.notation.assist;

import org.jspecify.annotations.NullMarked;
