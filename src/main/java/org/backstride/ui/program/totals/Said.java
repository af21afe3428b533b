package org.backstride.ui.program.totals;

/// A figure in words.
///
/// @param value the figure
/// @param side what stands beside it, such as its band; blank for nothing
/// @param basis what it rests on and what it leaves out; blank for nothing
record Said(String value, String side, String basis) {}
