/// Programs as files of other forms than the notation.
@NullMarked
package org.backstride.codec.program;

import org.jspecify.annotations.NullMarked;
