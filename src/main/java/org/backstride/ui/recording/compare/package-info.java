/// Several recordings over one another: the chart of their traces, the table of their differences,
/// and how both are steered. Imports the recording view's model and chart, and ui.kit.
@NullMarked
package org.backstride.ui.recording.compare;

import org.jspecify.annotations.NullMarked;
