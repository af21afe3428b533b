/// Where undo and redo lead before they change anything. Imports studio and ui.kit.
@NullMarked
package org.backstride.ui.shell.rewind;

import org.jspecify.annotations.NullMarked;
