/// The programs T1 to T8 that published doses and practice guides give (evidence §2), week by week
/// and open to change. What a source does not give is ours and says so. Imports program and rehab.
@NullMarked
package org.backstride.rehab.template;

import org.jspecify.annotations.NullMarked;
