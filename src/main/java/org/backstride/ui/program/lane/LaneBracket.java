package org.backstride.ui.program.lane;

import org.backstride.program.BlockPath;
import org.backstride.program.Repeat;

/// The bracket over a repeat, with its count.
///
/// @param path where the repeat stands in the program
/// @param repeat the repeat
/// @param span from its first block to its last
/// @param row 0 for the outermost, counted downward
public record LaneBracket(BlockPath path, Repeat repeat, Span span, int row) {}
