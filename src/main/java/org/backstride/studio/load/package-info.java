/// What training loaded one person with, from the recordings and reports of the library. Imports
/// studio, store and the domain.
@NullMarked
package org.backstride.studio.load;

import org.jspecify.annotations.NullMarked;
