/// The calendar's words and numbers. Imports the domain and `text`.
@NullMarked
package org.backstride.ui.calendar.words;

import org.jspecify.annotations.NullMarked;
