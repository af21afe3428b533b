/// What pages of text and fields are laid out of. Knows JavaFX alone.
@NullMarked
package org.backstride.ui.kit.page;

import org.jspecify.annotations.NullMarked;
