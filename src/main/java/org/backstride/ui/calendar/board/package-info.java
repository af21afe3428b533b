/// Where everything on the calendar stands, and what a gesture on it means: pure geometry and pure
/// questions, without nodes. Imports the domain.
@NullMarked
package org.backstride.ui.calendar.board;

import org.jspecify.annotations.NullMarked;
