/// Which files of a watched folder have been dealt with, so that none is read at every start.
@NullMarked
package org.backstride.store.seen;

import org.jspecify.annotations.NullMarked;
