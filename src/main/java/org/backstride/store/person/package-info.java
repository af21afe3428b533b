/// What is kept about a person beside the table of athletes: numbers with their history, zones.
/// Imports the domain and `store.sql`.
@NullMarked
package org.backstride.store.person;

import org.jspecify.annotations.NullMarked;
