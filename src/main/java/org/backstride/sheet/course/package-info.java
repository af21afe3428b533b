/// A week or a block of sessions on one sheet: which sessions, each with its number and day, equal
/// ones on one card, and one log for all. Builds on `sheet`'s session and knows the plan.
@NullMarked
package org.backstride.sheet.course;

import org.jspecify.annotations.NullMarked;
