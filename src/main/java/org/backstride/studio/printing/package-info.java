/// What every sheet takes from the settings, wherever it is printed from. Imports `settings` and
/// `sheet`.
@NullMarked
package org.backstride.studio.printing;

import org.jspecify.annotations.NullMarked;
