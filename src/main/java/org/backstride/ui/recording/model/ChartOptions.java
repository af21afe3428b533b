package org.backstride.ui.recording.model;

import org.backstride.work.Cell;

/// How the chart of a recording is drawn, beyond what it shows.
public final class ChartOptions {

  private final Cell<Boolean> overlaid = new Cell<>(false);
  private final Cell<Boolean> zones = new Cell<>(false);
  private final Cell<Boolean> planned = new Cell<>(true);
  private final Cell<Boolean> samples = new Cell<>(false);

  /// Whether all traces share one panel instead of one each.
  public Cell<Boolean> overlaid() {
    return overlaid;
  }

  /// Whether heart-rate zones lie behind the heart rate.
  public Cell<Boolean> zones() {
    return zones;
  }

  /// Whether planned ranges lie behind the traces.
  public Cell<Boolean> planned() {
    return planned;
  }

  /// Whether a table of the samples stands in the place of the chart.
  public Cell<Boolean> samples() {
    return samples;
  }

  public static void flip(Cell<Boolean> option) {
    option.set(!option.get());
  }
}
