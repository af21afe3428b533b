package org.backstride.recording.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backstride.recording.Interval;

/// Several sessions aligned by block: the blocks of the first one in their order, each with what
/// the others have for it.
///
/// @param slots one after another along the common axis
/// @param leftOut for each session how many of its intervals have no place here
public record Slots(List<Slot> slots, List<Integer> leftOut) {

  public Slots {
    slots = List.copyOf(slots);
    leftOut = List.copyOf(leftOut);
  }

  /// Aligns sessions by the intervals of the first of them.
  public static Slots of(List<List<Interval>> sessions) {
    if (sessions.isEmpty()) {
      return new Slots(List.of(), List.of());
    }
    var first = sessions.getFirst();
    var partners = sessions.stream().map(each -> Counterparts.of(first, each)).toList();
    var slots = new ArrayList<Slot>();
    double at = 0;
    for (int i = 0; i < first.size(); i++) {
      var members = new ArrayList<Integer>();
      double longest = 0;
      for (int member = 0; member < sessions.size(); member++) {
        int own = partners.get(member).of(i).orElse(-1);
        members.add(own);
        longest = own < 0 ? longest : Math.max(longest, seconds(sessions.get(member).get(own)));
      }
      slots.add(new Slot(i + 1, first.get(i).direction(), at, longest, members));
      at += longest;
    }
    var leftOut = new ArrayList<Integer>();
    for (int member = 0; member < sessions.size(); member++) {
      leftOut.add(sessions.get(member).size() - partners.get(member).count());
    }
    return new Slots(slots, leftOut);
  }

  /// All of the common axis.
  public double endSeconds() {
    return slots.isEmpty() ? 0 : slots.getLast().endSeconds();
  }

  /// The block at a place of the common axis.
  public Optional<Slot> at(double seconds) {
    return slots.stream()
        .filter(slot -> slot.startSeconds() <= seconds && seconds < slot.endSeconds())
        .findFirst();
  }

  private static double seconds(Interval interval) {
    return interval.lengthMillis() / 1000.0;
  }
}
