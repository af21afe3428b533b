/// What the columns of a table mean and in which unit they are written: roles, units and the
/// mapping of a whole table. Imports codec.csv.grid and recording.
@NullMarked
package org.backstride.codec.csv.column;

import org.jspecify.annotations.NullMarked;
