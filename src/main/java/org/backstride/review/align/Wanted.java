package org.backstride.review.align;

/// A block that is looked for.
///
/// @param kind blocks of one kind look alike: the same direction, gait and planned speed
/// @param seconds how long it was planned, `NaN` where the plan does not say
/// @param metresPerSecond how fast it was planned, `NaN` where the plan does not say
public record Wanted(int kind, double seconds, double metresPerSecond) {}
