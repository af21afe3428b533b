/// What planned sessions come to, for one person, by week and ahead in time. Imports what plan
/// imports.
@NullMarked
package org.backstride.plan.total;

import org.jspecify.annotations.NullMarked;
