package org.backstride.ui.kit.chart;

/// A stretch of the axis whose ground is marked.
///
/// @param from where it begins
/// @param to where it ends
/// @param kind how it is marked
public record Band(double from, double to, BandKind kind) {}
