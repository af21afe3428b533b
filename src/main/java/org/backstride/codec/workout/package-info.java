/// Programs written for and read from other tools: what every form shares. Each form writes what
/// its device acts on, and says what it cannot carry. Imports unit and program.
@NullMarked
package org.backstride.codec.workout;

import org.jspecify.annotations.NullMarked;
