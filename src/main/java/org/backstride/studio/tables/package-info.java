/// The desk at which a person says what the columns of a table are, and reading kept files again.
/// Imports studio and studio.reading.
@NullMarked
package org.backstride.studio.tables;

import org.jspecify.annotations.NullMarked;
