package org.backstride.recording.compare;

import java.util.List;
import java.util.OptionalInt;
import org.backstride.recording.DirectionLabel;

/// One block as all compared sessions did it: all of them begin at its start, and it is as long as
/// the longest of them, so that nothing is stretched and nothing is cut off.
///
/// @param number counts from 1 and is the interval's number in the session compared with
/// @param startSeconds where it begins on the common axis
/// @param members for each session its interval, -1 where it has none
public record Slot(
    int number,
    DirectionLabel direction,
    double startSeconds,
    double seconds,
    List<Integer> members) {

  public Slot {
    members = List.copyOf(members);
  }

  public double endSeconds() {
    return startSeconds + seconds;
  }

  /// The interval of one session in this block, empty where the session has none.
  public OptionalInt interval(int member) {
    int interval = members.get(member);
    return interval < 0 ? OptionalInt.empty() : OptionalInt.of(interval);
  }
}
