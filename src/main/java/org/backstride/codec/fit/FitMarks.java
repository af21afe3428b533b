package org.backstride.codec.fit;

import java.util.ArrayList;
import java.util.List;
import org.backstride.codec.LapIntervals;
import org.backstride.codec.TimeLine;
import org.backstride.codec.fit.wire.FitDefinition;
import org.backstride.codec.fit.wire.FitMessage;
import org.backstride.recording.Channels;
import org.backstride.recording.Lap;
import org.backstride.recording.Marks;
import org.backstride.recording.Pause;

/// The laps and pauses of one file.
final class FitMarks {

  private static final int EVENT = 0;
  private static final int EVENT_TYPE = 1;
  private static final int TIMER = 0;
  private static final int START = 0;
  private static final List<Integer> STOPS = List.of(1, 4, 8, 9);

  private final List<FitMessage> laps;
  private final List<Stretch> stops;

  /// A stretch in which the timer stood.
  private record Stretch(long from, long to) {}

  FitMarks(FitFile file) {
    this.laps = file.all(FitFile.LAP).toList();
    this.stops = stops(file.all(FitFile.EVENT).filter(e -> e.code(EVENT, -1) == TIMER).toList());
  }

  /// What divides the session of a span; laps belong to the session they begin in.
  Marks between(Span span, long nextStart, Channels channels) {
    var ours = new ArrayList<Lap>();
    for (var message : laps) {
      long start = FitSession.start(message);
      boolean before = start != TimeLine.MISSING && start < span.start() - 1000;
      if ((!before || span.zero() < span.start()) && start < nextStart) {
        ours.add(lap(message, start, span));
      }
    }
    var pauses =
        stops.stream()
            .filter(stop -> stop.from() >= span.zero() && stop.to() <= span.last() + 1000)
            .map(stop -> new Pause(stop.from() - span.zero(), stop.to() - span.zero()))
            .toList();
    return new Marks(ours, pauses, LapIntervals.of(ours, channels));
  }

  private static Lap lap(FitMessage message, long start, Span span) {
    long from = start == TimeLine.MISSING ? 0 : Math.max(0, start - span.lapZero());
    double elapsed = message.scaled(7, 1000);
    return LapIntervals.lap(from, elapsed, message.scaled(8, 1000), message.scaled(9, 100));
  }

  private static List<Stretch> stops(List<FitMessage> events) {
    var stretches = new ArrayList<Stretch>();
    long stopped = TimeLine.MISSING;
    for (var event : events) {
      long time = FitTime.millis(event.number(FitDefinition.TIMESTAMP));
      int type = event.code(EVENT_TYPE, -1);
      if (STOPS.contains(type) && stopped == TimeLine.MISSING) {
        stopped = time;
      } else if (type == START) {
        addStretch(stretches, stopped, time);
        stopped = TimeLine.MISSING;
      }
    }
    return stretches;
  }

  private static void addStretch(List<Stretch> stretches, long from, long to) {
    if (from != TimeLine.MISSING && to > from) {
      stretches.add(new Stretch(from, to));
    }
  }
}
