/// What a clinic sets for everyone it treats. Imports the packages of rehab beside it.
@NullMarked
package org.backstride.rehab.clinic;

import org.jspecify.annotations.NullMarked;
