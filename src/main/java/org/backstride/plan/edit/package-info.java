/// Changes of the plan as values, and the pure functions that make them. Imports what plan imports.
@NullMarked
package org.backstride.plan.edit;

import org.jspecify.annotations.NullMarked;
