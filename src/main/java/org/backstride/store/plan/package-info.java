/// The tables of what is planned: sessions, marks, templates; and the text a program is stored as.
/// Imports the domain and `store.sql`.
@NullMarked
package org.backstride.store.plan;

import org.jspecify.annotations.NullMarked;
