/// Keys as they are pressed and as they are written for the user. Imports JavaFX and settings.
@NullMarked
package org.backstride.ui.kit.key;

import org.jspecify.annotations.NullMarked;
