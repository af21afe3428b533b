/// Drawings to keep: what the recording view paints, as SVG. Imports ui.kit.
@NullMarked
package org.backstride.ui.recording.svg;

import org.jspecify.annotations.NullMarked;
