/// Readers of sensor files. Every decoder is a total function: any bytes give recordings with a
/// list of problems, or a refusal with one; never an exception, a hang, an allocation beyond a
/// stated bound, or an invented value. Imports unit, recording and program.
@NullMarked
package org.backstride.codec;

import org.jspecify.annotations.NullMarked;
