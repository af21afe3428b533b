package org.backstride.ui.recording.side;

import java.util.ArrayList;
import java.util.List;
import org.backstride.recording.Interval;
import org.backstride.ui.recording.model.StretchFigures;

/// One interval as a row of the table.
///
/// @param number counts from 1, as on the chart
record IntervalRow(int number, Interval interval, StretchFigures figures) {

  static List<IntervalRow> of(List<Interval> intervals, List<StretchFigures> figures) {
    var rows = new ArrayList<IntervalRow>();
    for (Interval interval : intervals) {
      rows.add(new IntervalRow(rows.size() + 1, interval, figures.get(rows.size())));
    }
    return List.copyOf(rows);
  }
}
