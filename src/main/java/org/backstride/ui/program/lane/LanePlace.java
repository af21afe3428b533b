package org.backstride.ui.program.lane;

import org.backstride.program.BlockPath;

/// An empty section or repeat: a place held open so that something can be put in.
public record LanePlace(BlockPath path, Span span) {}
