/// Dated copies of a library: making, checking, looking into and restoring them.
@NullMarked
package org.backstride.store.backup;

import org.jspecify.annotations.NullMarked;
