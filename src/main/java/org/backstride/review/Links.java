package org.backstride.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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

    /// What decides for a session.
    public Tie of(SessionId session) {
      var recording = linked.get(session);
      if (recording != null) {
        return new Tie.To(recording);
      }
      return parted.contains(session) ? new Tie.Apart() : new Tie.Matched();
    }

    /// The session that a recording was linked to; empty where none was.
    public Optional<SessionId> sessionOf(RecordingId recording) {
      return linked.entrySet().stream()
          .filter(entry -> entry.getValue().equals(recording))
          .map(Map.Entry::getKey)
          .findFirst();
    }

    /// The same with another word on one session. A recording belongs to one session: linking it
    /// takes it from the one that had it by hand.
    public Hand with(SessionId session, Tie tie) {
      Map<SessionId, RecordingId> links = new HashMap<>(linked);
      var apart = new ArrayList<>(parted);
      links.remove(session);
      apart.remove(session);
      switch (tie) {
        case Tie.To(var recording) -> {
          links.values().removeIf(recording::equals);
          links.put(session, recording);
        }
        case Tie.Apart() -> apart.add(session);
        case Tie.Matched() -> {}
      }
      return new Hand(links, apart);
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

  /// Links as many as can be linked, the likest first; each recording belongs to one session. A
  /// hand's link to a recording that is gone counts as none.
  public static Links of(List<Planned> sessions, List<Done> recordings, Hand hand) {
    var links = new Links();
    var there = recordings.stream().map(Done::recording).collect(Collectors.toSet());
    hand.linked()
        .forEach(
            (session, recording) -> {
              if (there.contains(recording)) {
                links.found.put(session, recording);
              }
            });
    var taken = new HashSet<>(links.found.values());
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
    return Double.isNaN(other) ? 0 : Math.abs(Math.log((one + 60) / (other + 60)));
  }
}
