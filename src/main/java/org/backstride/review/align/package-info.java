/// Finds the blocks of a program in a recording: signals in cells of equal time, what a block of
/// each kind looks like there, and the search for the best laying of blocks over the cells. Imports
/// the recording's own values and units.
@NullMarked
package org.backstride.review.align;

import org.jspecify.annotations.NullMarked;
