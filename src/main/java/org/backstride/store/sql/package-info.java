/// The one door to SQLite: connections, transactions, rows and the numbered migrations.
@NullMarked
package org.backstride.store.sql;

import org.jspecify.annotations.NullMarked;
