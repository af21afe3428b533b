/// The decision table of evidence §7: from responses to a proposal with its row, its reason and the
/// data it looked at. Pure; a clinician decides. Imports the packages of rehab beside it.
@NullMarked
package org.backstride.rehab.decision;

import org.jspecify.annotations.NullMarked;
