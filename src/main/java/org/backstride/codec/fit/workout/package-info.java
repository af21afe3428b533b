/// FIT workout files as they are written: their steps with the codes and raw numbers of the FIT
/// profile, before they mean a program. Imports codec.fit.wire.
@NullMarked
package org.backstride.codec.fit.workout;

import org.jspecify.annotations.NullMarked;
