/// How files are read: the mappings of tables that a person has said, and what recordings were
/// before they were read again. Imports store.sql and recording.
@NullMarked
package org.backstride.store.reading;

import org.jspecify.annotations.NullMarked;
