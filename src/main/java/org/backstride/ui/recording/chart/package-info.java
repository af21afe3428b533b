/// The chart of one recording: its strips, bands, legend, cursor, selection and minimap, and the
/// gestures and keys that move them. Imports the recording view's model and ui.kit.
@NullMarked
package org.backstride.ui.recording.chart;

import org.jspecify.annotations.NullMarked;
