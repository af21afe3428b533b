/// Undo and redo over immutable states. Imports the JDK only.
@NullMarked
package org.backstride.history;

import org.jspecify.annotations.NullMarked;
