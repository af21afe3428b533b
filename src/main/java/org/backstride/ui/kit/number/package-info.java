/// Numbers in fields: how they are shown and what people may type. Imports what `ui.kit` imports.
@NullMarked
package org.backstride.ui.kit.number;

import org.jspecify.annotations.NullMarked;
