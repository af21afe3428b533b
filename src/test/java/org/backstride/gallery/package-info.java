/// The pictures that tests leave behind for people to look at.
@NullMarked
package org.backstride.gallery;

import org.jspecify.annotations.NullMarked;
