/// The tables of the clinical record, one class a table. Imports the domain and `store.sql`.
@NullMarked
package org.backstride.store.care;

import org.jspecify.annotations.NullMarked;
