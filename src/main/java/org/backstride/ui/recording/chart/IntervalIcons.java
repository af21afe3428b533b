package org.backstride.ui.recording.chart;

import org.backstride.recording.Interval;
import org.backstride.ui.recording.model.Readings;
import org.kordamp.ikonli.feather.Feather;

/// The icon that says where an interval's label comes from.
public final class IntervalIcons {

  private IntervalIcons() {}

  public static Feather of(Interval interval) {
    if (Readings.isDoubtful(interval)) {
      return Feather.ALERT_TRIANGLE;
    }
    return switch (interval.source()) {
      case LAP -> Feather.FLAG;
      case PLANNED -> Feather.CALENDAR;
      case DETECTED -> Feather.ACTIVITY;
      case HAND -> Feather.EDIT_2;
    };
  }
}
