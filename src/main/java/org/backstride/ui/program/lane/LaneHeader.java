package org.backstride.ui.program.lane;

import org.backstride.program.BlockPath;

/// The heading over a section, or over a repeat that has a title.
///
/// @param path where the section or repeat stands
/// @param title its title, may be blank
/// @param span from its first block to its last
/// @param seconds the time of all it holds, all repetitions counted
public record LaneHeader(BlockPath path, String title, Span span, double seconds) {}
