package org.backstride.studio.reading;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backstride.codec.LapIntervals;
import org.backstride.recording.Activity;
import org.backstride.recording.Interval;
import org.backstride.recording.Marks;
import org.backstride.recording.Origin;
import org.backstride.recording.Recording;
import org.backstride.recording.RecordingId;
import org.jspecify.annotations.Nullable;

/// Which recording of a file read anew is which of those that the library holds, and what becomes
/// of both together: the file's figures from the new reading, a person's decisions from the old.
final class Renewal {

  private static final Duration SAME_START = Duration.ofSeconds(2);

  private Renewal() {}

  /// Pairs what the library holds of a file with what was read of it now. Those that begin together
  /// belong together; the rest by their order, where the file has as many as before.
  ///
  /// @param kept in the order of their starts
  /// @param fresh in the order of the file
  static Map<RecordingId, Recording> pairs(List<Recording> kept, List<Recording> fresh) {
    var left = new ArrayList<>(fresh);
    var pairs = new HashMap<RecordingId, Recording>();
    for (var old : kept) {
      left.stream()
          .filter(candidate -> beginTogether(old.start(), candidate.start()))
          .findFirst()
          .ifPresent(
              found -> {
                pairs.put(old.id(), found);
                left.remove(found);
              });
    }
    var waiting = kept.stream().filter(old -> !pairs.containsKey(old.id())).toList();
    for (int i = 0; i < waiting.size() && waiting.size() == left.size(); i++) {
      pairs.put(waiting.get(i).id(), left.get(i));
    }
    return pairs;
  }

  /// The old recording with what was read anew; empty where that says nothing else.
  ///
  /// @param dated whether a person has said when it was
  static Optional<Recording> of(Recording old, Recording fresh, boolean dated) {
    Instant start = dated || fresh.start() == null ? old.start() : fresh.start();
    var read = fresh.activity();
    var renewed =
        new Recording(
            old.id(),
            new Origin(
                old.origin().fileName(),
                fresh.origin().format(),
                old.origin().sha256(),
                fresh.origin().device()),
            new Activity(read.sport(), read.subSport(), start, dated ? null : read.zone()),
            fresh.channels(),
            fresh.beats(),
            new Marks(fresh.laps(), fresh.pauses(), intervals(old, fresh, dated)),
            fresh.totals());
    return renewed.equals(old) ? Optional.empty() : Optional.of(renewed);
  }

  /// Intervals that nobody has touched are made anew; all others stay at the moments they had, as
  /// far as there is anything recorded.
  private static List<Interval> intervals(Recording old, Recording fresh, boolean dated) {
    if (old.intervals().equals(LapIntervals.of(old.laps(), old.channels()))) {
      return fresh.intervals();
    }
    long shift = dated ? 0 : shift(old.start(), fresh.start());
    long end = fresh.channels().lastMillis();
    var kept = new ArrayList<Interval>();
    for (var interval : old.intervals()) {
      long from = Math.max(0, interval.startMillis() + shift);
      long to = Math.min(end, interval.endMillis() + shift);
      if (from < to) {
        kept.add(interval.over(from, to));
      }
    }
    return kept;
  }

  private static long shift(@Nullable Instant before, @Nullable Instant now) {
    return before == null || now == null ? 0 : Duration.between(now, before).toMillis();
  }

  private static boolean beginTogether(@Nullable Instant one, @Nullable Instant other) {
    return one != null
        && other != null
        && Duration.between(one, other).abs().compareTo(SAME_START) <= 0;
  }
}
