/// Start-up and the composition root: the one place that knows every other package.
@NullMarked
package org.backstride.app;

import org.jspecify.annotations.NullMarked;
