/// How the day begins: everyone grouped by what they ask, the day's sessions, and one person at the
/// side. Imports what `ui.athlete` imports, and `ui.athlete`.
@NullMarked
package org.backstride.ui.athlete.today;

import org.jspecify.annotations.NullMarked;
