/// Reading the kept files of recordings once more, with a better reader or with the columns of a
/// table said anew. Imports codec, store, recording and work.
@NullMarked
package org.backstride.studio.reading;

import org.jspecify.annotations.NullMarked;
