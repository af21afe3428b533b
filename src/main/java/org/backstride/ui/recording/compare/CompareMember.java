package org.backstride.ui.recording.compare;

import java.util.List;
import org.backstride.recording.Channels;
import org.backstride.recording.Interval;
import org.backstride.recording.Recording;
import org.backstride.ui.recording.model.ShownIntervals;
import org.backstride.ui.recording.model.Span;

/// One of the sessions compared.
///
/// @param title what it is called
/// @param when its day and time as the user reads them
/// @param stretch what of it is compared: all of it, or one interval
record CompareMember(String title, String when, Recording recording, Span stretch) {

  /// All of a session.
  static CompareMember whole(String title, String when, Recording recording) {
    var all = new Span(0, Math.max(1, recording.lengthMillis()));
    return new CompareMember(title, when, recording, all);
  }

  Channels channels() {
    return recording.channels();
  }

  List<Interval> intervals() {
    return ShownIntervals.of(recording);
  }
}
