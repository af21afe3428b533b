package org.backstride.ui.recording.model;

import java.util.List;
import org.backstride.recording.Interval;

/// Where changed intervals go: into the studio's history, from which they come back as the
/// recording's.
@FunctionalInterface
public interface IntervalDesk {

  /// Takes an edit.
  ///
  /// @param what names the edit: `label.backward`, `split`, `merge`, `nudge`, `remove`
  void change(String what, List<Interval> before, List<Interval> after);
}
