/// What training asks of one person: fitness and fatigue, monotony and strain, backward dose.
/// Imports what `ui.athlete` imports, and `ui.athlete.person`.
@NullMarked
package org.backstride.ui.athlete.load;

import org.jspecify.annotations.NullMarked;
