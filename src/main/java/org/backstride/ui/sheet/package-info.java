/// The screen on which a sheet is chosen, looked at, printed and saved.
@NullMarked
package org.backstride.ui.sheet;

import org.jspecify.annotations.NullMarked;
