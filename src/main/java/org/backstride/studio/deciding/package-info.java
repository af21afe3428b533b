/// What a clinician makes of a proposal: the ruling goes on record and the planned sessions follow.
/// Imports the studio, the domain and text.
@NullMarked
package org.backstride.studio.deciding;

import org.jspecify.annotations.NullMarked;
