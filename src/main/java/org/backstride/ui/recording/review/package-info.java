/// The review list: what imports left for a person to decide. Imports studio, the domain it shows,
/// ui.kit and text.
@NullMarked
package org.backstride.ui.recording.review;

import org.jspecify.annotations.NullMarked;
