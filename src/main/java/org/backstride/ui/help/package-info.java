/// Help inside the window: the user guide's pages, the first look at an empty library, and the tour
/// of five minutes. Pages are the Markdown of `src/docs/guide`, shown as they are.
@NullMarked
package org.backstride.ui.help;

import org.jspecify.annotations.NullMarked;
