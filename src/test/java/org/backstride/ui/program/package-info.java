/// Tests of the designer as a whole, driven by mouse and keys.
@NullMarked
package org.backstride.ui.program;

import org.jspecify.annotations.NullMarked;
