package org.backstride.athlete.threshold;

import java.util.Map;
import org.backstride.unit.Movement;
import org.jspecify.annotations.Nullable;

/// A person's heart rates: those of the person, and what was found in one gait and direction beside
/// them. Loads are shares of the person's; targets and zones are shares of the movement's own
/// numbers, and of the person's where it has none.
///
/// @param person the highest, at rest and at the threshold, whatever the movement
/// @param own maximum and threshold of a movement, the maximum not above the person's
public record Hearts(HeartRates person, Map<Movement, HeartRates> own) {

  public static final Hearts UNKNOWN = new Hearts(HeartRates.UNKNOWN, Map.of());

  public Hearts {
    own = Map.copyOf(own);
    if (!agree(person, own)) {
      throw new IllegalArgumentException("Rest, threshold and maximum are not in this order");
    }
  }

  /// Whether heart rates can be one person's.
  static boolean agree(HeartRates person, Map<Movement, HeartRates> own) {
    return person.isInOrder()
        && own.values().stream()
            .allMatch(each -> isWithin(each, person) && each.over(person).isInOrder());
  }

  /// The heart rates that hold in a movement.
  public HeartRates of(Movement movement) {
    return own.getOrDefault(movement, HeartRates.UNKNOWN).over(person);
  }

  private static boolean isWithin(HeartRates each, HeartRates person) {
    @Nullable Integer most = person.max();
    @Nullable Integer reached = each.max();
    return each.rest() == null && (most == null || reached == null || reached <= most);
  }
}
