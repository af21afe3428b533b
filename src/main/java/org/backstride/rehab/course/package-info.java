/// A person's way through a protocol: doses, the ladder of variables, levels, and the rulings of
/// the clinician. Imports the packages of rehab beside it and the program domain.
@NullMarked
package org.backstride.rehab.course;

import org.jspecify.annotations.NullMarked;
