/// What all pages about one person share: the strip over them, the way between them, days and
/// numbers as people type them. Imports what `ui.athlete` imports, and `ui.athlete`.
@NullMarked
package org.backstride.ui.athlete.person;

import org.jspecify.annotations.NullMarked;
