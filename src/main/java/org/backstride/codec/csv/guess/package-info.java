/// Guesses what the columns of a table mean, from their titles and from their values. Imports
/// codec.csv.grid, codec.csv.column and recording.
@NullMarked
package org.backstride.codec.csv.guess;

import org.jspecify.annotations.NullMarked;
