/// Files that only their owner reads, and the lock that names who writes to a library. Imports the
/// JDK only.
@NullMarked
package org.backstride.store.lock;

import org.jspecify.annotations.NullMarked;
