/// Importing by itself what comes to lie in a folder that the settings name.
@NullMarked
package org.backstride.studio.watching;

import org.jspecify.annotations.NullMarked;
