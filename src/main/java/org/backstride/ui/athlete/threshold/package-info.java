/// What one person can do: numbers with their history, an editor that shows what a new number
/// changes, and zones. Imports what `ui.athlete` imports, and `ui.athlete.person`.
@NullMarked
package org.backstride.ui.athlete.threshold;

import org.jspecify.annotations.NullMarked;
