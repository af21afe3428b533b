/// What the recording view knows without a node: the axis, the part that is seen, the cursor, the
/// selection, the traces, and the edits of intervals. Imports the domain, text, work and the
/// arithmetic of ui.kit.chart.
@NullMarked
package org.backstride.ui.recording.model;

import org.jspecify.annotations.NullMarked;
