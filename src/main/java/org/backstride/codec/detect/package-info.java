/// Finds out what a file is and hands it to its reader. Imports codec and every format's package.
@NullMarked
package org.backstride.codec.detect;

import org.jspecify.annotations.NullMarked;
