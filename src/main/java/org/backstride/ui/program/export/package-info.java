/// Sending a program out: the form, what it cannot carry, and where the file goes.
@NullMarked
package org.backstride.ui.program.export;

import org.jspecify.annotations.NullMarked;
