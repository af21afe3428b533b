/// Erasing one person for good, in the library and in its backups. Imports the domain and
/// `store.sql`.
@NullMarked
package org.backstride.store.erase;

import org.jspecify.annotations.NullMarked;
