/// What lists need to know of a recording without opening it, kept beside it. Used by the store
/// alone; imports unit and the domain.
@NullMarked
package org.backstride.store.summary;

import org.jspecify.annotations.NullMarked;
