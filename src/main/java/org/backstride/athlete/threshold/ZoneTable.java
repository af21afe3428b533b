package org.backstride.athlete.threshold;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Zones in numbers: beats a minute for a heart rate, metres a second for a speed.
///
/// @param scheme the shares they come from
/// @param borders the shares in numbers, rising, one more than there are zones
public record ZoneTable(ZoneScheme scheme, List<Double> borders) {

  private static final double ROUNDING = 1e-9;

  public ZoneTable {
    borders = List.copyOf(borders);
    if (borders.size() != scheme.borders().size()) {
      throw new IllegalArgumentException("Zones without their borders");
    }
  }

  /// The zones of a heart rate; nothing where the heart rates they are of are not known.
  public static Optional<ZoneTable> ofHeart(ZoneScheme scheme, HeartRates rates) {
    @Nullable Integer max = rates.max();
    @Nullable Integer rest = rates.rest();
    @Nullable Integer threshold = rates.threshold();
    return switch (scheme.basis()) {
      case HEART_RATE_MAX -> max == null ? Optional.empty() : between(scheme, 0, max);
      case HEART_RATE_RESERVE ->
          max == null || rest == null ? Optional.empty() : between(scheme, rest, max);
      case HEART_RATE_THRESHOLD ->
          threshold == null ? Optional.empty() : between(scheme, 0, threshold);
      case REFERENCE_SPEED -> Optional.empty();
    };
  }

  /// The zones of a speed.
  ///
  /// @param reference the speed that is 100 %, in metres a second
  public static ZoneTable ofSpeed(ZoneScheme scheme, double reference) {
    return new ZoneTable(scheme, numbers(scheme, 0, reference));
  }

  public int zones() {
    return scheme.zones();
  }

  /// The lower border of a zone from 1 on.
  public double low(int zone) {
    return borders.get(zone - 1);
  }

  /// The upper border of a zone from 1 on.
  public double high(int zone) {
    return borders.get(zone);
  }

  /// The zone of a value: 0 below the first border, the highest above the last. A border belongs to
  /// the zone above it.
  public int zone(double value) {
    int zone = 0;
    while (zone < zones() && value >= borders.get(zone) - ROUNDING) {
      zone++;
    }
    return zone;
  }

  private static Optional<ZoneTable> between(ZoneScheme scheme, double none, double all) {
    return Optional.of(new ZoneTable(scheme, numbers(scheme, none, all)));
  }

  private static List<Double> numbers(ZoneScheme scheme, double none, double all) {
    var numbers = new ArrayList<Double>();
    for (int percent : scheme.borders()) {
      numbers.add(none + (all - none) * percent / 100);
    }
    return numbers;
  }
}
