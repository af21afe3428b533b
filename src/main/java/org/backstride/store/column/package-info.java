/// How a channel's values become a small checked blob and come back exactly. Imports the JDK only.
@NullMarked
package org.backstride.store.column;

import org.jspecify.annotations.NullMarked;
