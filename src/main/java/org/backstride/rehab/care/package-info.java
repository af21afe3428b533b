/// Everything clinical on record about one person: responses, rulings, outcomes and courses, and
/// what is read out of them. Imports the packages of rehab beside it.
@NullMarked
package org.backstride.rehab.care;

import org.jspecify.annotations.NullMarked;
