/// What stands around the chart of a recording: figures, the table of intervals, the statistics of
/// the selection, the map of the track and the table of samples. Imports the recording view's model
/// and chart, and ui.kit.
@NullMarked
package org.backstride.ui.recording.side;

import org.jspecify.annotations.NullMarked;
