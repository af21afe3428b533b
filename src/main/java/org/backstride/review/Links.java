package org.backstride.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backstride.plan.PlannedSession;
import org.backstride.plan.SessionId;
import org.backstride.recording.RecordingId;

/// Which recording belongs to which planned session of one person: by hand, else by day and
/// likeness. What a hand linked or parted is never undone by the matching.
public final class Links {

  private final Map<SessionId, RecordingId> found = new HashMap<>();

  /// What a hand decided.
  ///
  /// @param linked sessions with their recordings
  /// @param parted sessions that were done without one
  public record Hand(Map<SessionId, RecordingId> linked, List<SessionId> parted) {
    public static final Hand NOTHING = new Hand(Map.of(), List.of());

    public Hand {
      linked = Map.copyOf(linked);
      parted = List.copyOf(parted);
    }
  }

  /// A planned session as it is matched.
  ///
  /// @param seconds what it comes to in all
  /// @param backwardSeconds what it comes to backward
  public record Planned(PlannedSession session, double seconds, double backwardSeconds) {

    SessionId id() {
      return session.id();
    }
  }

  private record Pair(Planned planned, Done done, double unlikeness) {}

  private Links() {}

  /// Links as many as can be linked, the likest first; each recording belongs to one session.
  public static Links of(List<Planned> sessions, List<Done> recordings, Hand hand) {
    var links = new Links();
    links.found.putAll(hand.linked());
    var taken = new HashSet<>(hand.linked().values());
    var pairs = new ArrayList<Pair>();
    for (var planned : sessions) {
      for (var done : recordings) {
        boolean free = !hand.parted().contains(planned.id()) && !taken.contains(done.recording());
        if (free && planned.session().date().equals(done.day())) {
          pairs.add(new Pair(planned, done, unlikeness(planned, done)));
        }
      }
    }
    pairs.sort(Comparator.comparingDouble(Pair::unlikeness));
    for (var pair : pairs) {
      boolean open = !links.found.containsKey(pair.planned().id());
      if (open && taken.add(pair.done().recording())) {
        links.found.put(pair.planned().id(), pair.done().recording());
      }
    }
    return links;
  }

  public Optional<RecordingId> of(SessionId session) {
    return Optional.ofNullable(found.get(session));
  }

  /// How far times lie apart, each as a ratio; a minute is added so that zeros compare.
  private static double unlikeness(Planned planned, Done done) {
    return apart(planned.seconds(), done.seconds())
        + apart(planned.backwardSeconds(), done.backwardSeconds());
  }

  private static double apart(double one, double other) {
    return Math.abs(Math.log((one + 60) / (other + 60)));
  }
}
