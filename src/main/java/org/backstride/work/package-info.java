/// Background work and its one way back to the thread that asked. Imports the JDK only.
@NullMarked
package org.backstride.work;

import org.jspecify.annotations.NullMarked;
