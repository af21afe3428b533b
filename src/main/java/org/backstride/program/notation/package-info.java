/// The text form of a program, read and printed. Reading accepts any text: what it cannot read is
/// marked with its place, the reason and fixes. Imports unit and program.
@NullMarked
package org.backstride.program.notation;

import org.jspecify.annotations.NullMarked;
