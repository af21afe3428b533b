/// Workouts as XML: TCX for training devices, ZWO for Zwift. Imports codec.workout, unit and
/// program.
@NullMarked
package org.backstride.codec.workout.xml;

import org.jspecify.annotations.NullMarked;
