/// A recorded session as values: channels over time, laps, pauses, intervals with their direction,
/// totals. Imports unit only; nothing here knows files, databases or the screen.
@NullMarked
package org.backstride.recording;

import org.jspecify.annotations.NullMarked;
