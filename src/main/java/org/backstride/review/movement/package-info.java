/// What a recording comes to by gait and direction: how long and how far, the fastest means, and
/// the time in the heart-rate zones that hold in each. Imports recording, load and unit.
@NullMarked
package org.backstride.review.movement;

import org.jspecify.annotations.NullMarked;
