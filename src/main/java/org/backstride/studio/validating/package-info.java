/// Holding what the sensors say against sets whose directions are known. Imports codec and the
/// domain.
@NullMarked
package org.backstride.studio.validating;

import org.jspecify.annotations.NullMarked;
