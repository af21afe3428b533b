/// The library: everything the studio keeps, in one SQLite file. One class a table, its SQL beside
/// its mapper; nothing outside this package writes SQL. Imports unit and the domain.
@NullMarked
package org.backstride.store;

import org.jspecify.annotations.NullMarked;
