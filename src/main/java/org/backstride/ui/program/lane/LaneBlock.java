package org.backstride.ui.program.lane;

import org.backstride.program.BlockPath;
import org.backstride.program.Step;

/// One drawn step. A step inside an unfolded repeat is drawn once for each repetition.
///
/// @param path where the step stands in the program
/// @param repetition 0 for the first time it is drawn
/// @param step the step as it stands in the program
/// @param measure what it amounts to in this repetition
/// @param span where it lies along the lane
public record LaneBlock(BlockPath path, int repetition, Step step, Measure measure, Span span) {}
