package org.backstride.ui.recording.model;

import org.backstride.recording.ChannelKind;

/// Which trace: of what, over what, smoothed by how much.
///
/// @param seconds the width of the smoothing window, 0 for none
record TraceKey(ChannelKind kind, AxisKind axis, int seconds) {}
