package org.backstride.review.movement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import org.backstride.recording.ChannelKind;
import org.backstride.recording.Channels;
import org.backstride.recording.DirectionLabel;
import org.backstride.recording.Interval;
import org.backstride.review.movement.MovementTotals.Way;
import org.backstride.unit.Direction;
import org.backstride.unit.Gait;
import org.backstride.unit.Movement;

/// A person's heart-rate zones as they held on the day of a recording: those of each gait and
/// direction, and the person's for what has none of its own, stands still or is not labelled.
///
/// @param person empty where what they are of is not known
/// @param own the zones of a movement, where they are not the person's
public record ZoneSets(List<HeartZones> person, Map<Movement, HeartZones> own) {

  public static final ZoneSets NONE = new ZoneSets(List.of(), Map.of());

  public ZoneSets {
    person = List.copyOf(person);
    own = Map.copyOf(own);
  }

  /// Zones that hold whatever the movement.
  public static ZoneSets of(HeartZones person) {
    return new ZoneSets(List.of(person), Map.of());
  }

  /// These and the zones of every movement that has other ones.
  public ZoneSets with(Function<Movement, Optional<HeartZones>> ofMovement) {
    var next = new LinkedHashMap<Movement, HeartZones>();
    for (var movement : Movement.TESTED) {
      ofMovement
          .apply(movement)
          .filter(zones -> !person.contains(zones))
          .ifPresent(zones -> next.put(movement, zones));
    }
    return new ZoneSets(person, next);
  }

  /// The times in the zones of one set.
  ///
  /// @param movements what it holds for; empty for the person's set
  /// @param seconds by zone, zone 0 first
  /// @param backward the part of them in backward movement
  public record Stay(
      HeartZones zones, List<Movement> movements, List<Double> seconds, List<Double> backward) {
    public Stay {
      movements = List.copyOf(movements);
      seconds = List.copyOf(seconds);
      backward = List.copyOf(backward);
    }
  }

  /// A stretch of a recording, up to but not including its end, in which one set holds.
  public record Stretch(long fromMillis, long toMillis, HeartZones zones) {}

  public boolean isEmpty() {
    return person.isEmpty() && own.isEmpty();
  }

  /// The zones of a way; nothing where they are not known.
  public Optional<HeartZones> of(Way way) {
    return movement(way)
        .flatMap(movement -> Optional.ofNullable(own.get(movement)))
        .or(() -> person.stream().findFirst());
  }

  /// The time in each zone of each set that was needed, the person's first. A sample stands until
  /// the next one, but never through a long silence; one without a heart rate counts nowhere.
  public List<Stay> stays(Channels channels, List<Interval> intervals) {
    Map<HeartZones, double[][]> sums = new LinkedHashMap<>();
    person.forEach(zones -> sums.put(zones, new double[2][zones.count() + 1]));
    var ways = new Ways(channels, intervals);
    for (int i = 0; i < channels.size(); i++) {
      var way = ways.at(i);
      double beats = channels.value(ChannelKind.HEART_RATE, i);
      var found = beats > 0 ? of(way) : Optional.<HeartZones>empty();
      if (found.isPresent()) {
        var zones = found.get();
        var sum = sums.computeIfAbsent(zones, each -> new double[2][each.count() + 1]);
        double seconds = Held.seconds(channels, i, Long.MAX_VALUE);
        sum[0][zones.zone(beats)] += seconds;
        sum[1][zones.zone(beats)] += way.direction() == DirectionLabel.BACKWARD ? seconds : 0;
      }
    }
    return sums.entrySet().stream()
        .map(each -> stay(each.getKey(), each.getValue()[0], each.getValue()[1]))
        .filter(stay -> sums.size() == 1 || stay.seconds().stream().anyMatch(time -> time > 0))
        .toList();
  }

  /// Where each set holds, in order; stretches without known zones are left out.
  public List<Stretch> stretches(Channels channels, List<Interval> intervals) {
    var stretches = new ArrayList<Stretch>();
    if (own.isEmpty()) {
      person.forEach(zones -> stretches.add(new Stretch(0, channels.lastMillis() + 1, zones)));
      return stretches;
    }
    var ways = new Ways(channels, intervals);
    for (int i = 0; i < channels.size(); i++) {
      long from = channels.elapsedMillis(i);
      long to = i + 1 < channels.size() ? channels.elapsedMillis(i + 1) : from + 1;
      of(ways.at(i)).ifPresent(zones -> extend(stretches, new Stretch(from, to, zones)));
    }
    return stretches;
  }

  private static void extend(List<Stretch> stretches, Stretch next) {
    if (!stretches.isEmpty()) {
      var last = stretches.getLast();
      if (last.toMillis() == next.fromMillis() && last.zones().equals(next.zones())) {
        stretches.set(
            stretches.size() - 1, new Stretch(last.fromMillis(), next.toMillis(), next.zones()));
        return;
      }
    }
    stretches.add(next);
  }

  private Stay stay(HeartZones zones, double[] seconds, double[] backward) {
    var movements =
        person.contains(zones)
            ? List.<Movement>of()
            : Movement.TESTED.stream().filter(each -> zones.equals(own.get(each))).toList();
    return new Stay(
        zones,
        movements,
        DoubleStream.of(seconds).boxed().toList(),
        DoubleStream.of(backward).boxed().toList());
  }

  private static Optional<Movement> movement(Way way) {
    if (way.gait() == Gait.STILL) {
      return Optional.empty();
    }
    return switch (way.direction()) {
      case FORWARD -> Optional.of(new Movement(way.gait(), Direction.FORWARD));
      case BACKWARD -> Optional.of(new Movement(way.gait(), Direction.BACKWARD));
      case LATERAL_LEFT, LATERAL_RIGHT, MIXED, STILL, UNKNOWN -> Optional.empty();
    };
  }
}
