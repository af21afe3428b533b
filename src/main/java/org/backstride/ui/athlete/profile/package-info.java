/// The profile of one person: entries that read and write a record, the fields and sections made of
/// them. Imports what `ui.athlete` imports, and `ui.athlete`.
@NullMarked
package org.backstride.ui.athlete.profile;

import org.jspecify.annotations.NullMarked;
