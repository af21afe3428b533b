/// Logs that come back on paper, typed into the record: which row is which planned session.
@NullMarked
package org.backstride.studio.returned;

import org.jspecify.annotations.NullMarked;
