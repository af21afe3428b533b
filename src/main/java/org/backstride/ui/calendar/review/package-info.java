/// Panels beside the weeks: what was planned against what was done of one session, and where a plan
/// leads. They know no calendar: what they show is handed to them. Imports the domain, studio,
/// ui.kit and text.
@NullMarked
package org.backstride.ui.calendar.review;

import org.jspecify.annotations.NullMarked;
