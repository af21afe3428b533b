/// Quantities of the body in motion: how fast, which way, how steep. Imports the JDK only.
@NullMarked
package org.backstride.unit;

import org.jspecify.annotations.NullMarked;
