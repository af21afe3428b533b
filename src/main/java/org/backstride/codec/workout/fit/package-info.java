/// FIT workouts, both ways. Imports codec.workout, codec.fit.wire, unit and program.
@NullMarked
package org.backstride.codec.workout.fit;

import org.jspecify.annotations.NullMarked;
