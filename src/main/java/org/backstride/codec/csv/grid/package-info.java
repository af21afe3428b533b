/// Tables as they are written: how the bytes make cells, where a table begins and ends, and its
/// columns as numbers, before anyone says what they mean. Imports codec.
@NullMarked
package org.backstride.codec.csv.grid;

import org.jspecify.annotations.NullMarked;
