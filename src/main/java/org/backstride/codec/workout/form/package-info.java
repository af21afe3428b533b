/// All forms a program can be written in and read from, in one place. Imports the codecs of
/// workouts and of our own JSON.
@NullMarked
package org.backstride.codec.workout.form;

import org.jspecify.annotations.NullMarked;
