/// What waits for a person's word about recordings, and what the library knows to guess an answer.
/// Imports unit and the domain.
@NullMarked
package org.backstride.store.review;

import org.jspecify.annotations.NullMarked;
