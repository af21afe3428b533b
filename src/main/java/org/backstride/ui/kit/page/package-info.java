/// What pages of text and fields are laid out of. Imports JavaFX and `ui.kit`, and a person's id
/// for the tabs over a person's pages.
@NullMarked
package org.backstride.ui.kit.page;

import org.jspecify.annotations.NullMarked;
