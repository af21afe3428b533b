/// The FIT format, read from its published protocol description: framing and checksums, columns of
/// records, and the sessions, laps and events around them. Imports codec and recording.
@NullMarked
package org.backstride.codec.fit;

import org.jspecify.annotations.NullMarked;
