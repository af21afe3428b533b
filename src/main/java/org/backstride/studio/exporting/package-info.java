/// Programs going out to other tools: the fidelity report in words, and the watch's own folder.
@NullMarked
package org.backstride.studio.exporting;

import org.jspecify.annotations.NullMarked;
