/// The records of a FIT file as columns of numbers in the channels' units. Imports codec.fit.wire
/// and recording.
@NullMarked
package org.backstride.codec.fit.column;

import org.jspecify.annotations.NullMarked;
