/// The roster and the profile of one person. Imports studio, the athlete domain, text, work and
/// `ui.kit`.
@NullMarked
package org.backstride.ui.athlete;

import org.jspecify.annotations.NullMarked;
