/// The calendar: weeks of one person or of several under each other, planned by dragging or by
/// keys. Imports the domain, the studio and `ui.kit`.
@NullMarked
package org.backstride.ui.calendar;

import org.jspecify.annotations.NullMarked;
