/// What goes out: programs to other tools, with the fidelity report in words and the watch's own
/// folder, and files that are written whole or not at all.
@NullMarked
package org.backstride.studio.exporting;

import org.jspecify.annotations.NullMarked;
