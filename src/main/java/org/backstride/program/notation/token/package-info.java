/// The words and numbers of a step's line: what each stands for, both ways. Imports unit and
/// program.
@NullMarked
package org.backstride.program.notation.token;

import org.jspecify.annotations.NullMarked;
