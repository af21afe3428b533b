package org.backstride.ui.kit.chart;

import org.backstride.ui.kit.Tone;

/// One thing painted in a panel, in the order of the list.
public sealed interface Layer {

  /// A thin line.
  record Line(Trace trace, Tone tone) implements Layer {}

  /// A thin line, filled to the lower edge.
  record Area(Trace trace, Tone tone) implements Layer {}

  /// Narrow bars from zero up or down, each as long as the farthest sample it stands for.
  record Bars(Trace trace, Tone tone) implements Layer {}

  /// A planned range of values along a stretch, with dashed edges.
  record Planned(Viewport stretch, ValueRange values, Tone tone) implements Layer {}

  /// A band of values along a stretch, such as a zone.
  ///
  /// @param strength how strong its tint is, 0 to 1
  record Zone(Viewport stretch, ValueRange values, Tone tone, double strength) implements Layer {}

  /// A level across the whole panel, such as the border of a zone.
  record Level(double value, Tone tone) implements Layer {}

  /// A solid bar along the upper edge of a stretch.
  record Cap(Viewport stretch, Tone tone) implements Layer {}
}
