package org.backstride.codec.polar;

import java.util.Map;
import org.backstride.codec.track.Sport;

/// The sports that Polar numbers. The export holds no list of them; here are those whose numbers
/// agree wherever someone has written them down. Any other says nothing.
final class PolarSports {

  private static final Map<String, Sport> NUMBERED =
      Map.ofEntries(
          Map.entry("1", new Sport("running", "")),
          Map.entry("2", new Sport("cycling", "")),
          Map.entry("3", new Sport("walking", "")),
          Map.entry("4", new Sport("running", "")),
          Map.entry("5", new Sport("cycling", "mountain")),
          Map.entry("8", new Sport("rowing", "")),
          Map.entry("9", new Sport("walking", "")),
          Map.entry("11", new Sport("hiking", "")),
          Map.entry("15", new Sport("training", "strength_training")),
          Map.entry("17", new Sport("running", "treadmill")),
          Map.entry("18", new Sport("cycling", "indoor_cycling")),
          Map.entry("19", new Sport("running", "street")),
          Map.entry("23", new Sport("swimming", "")),
          Map.entry("27", new Sport("running", "trail")),
          Map.entry("36", new Sport("running", "track")),
          Map.entry("38", new Sport("cycling", "road")),
          Map.entry("103", new Sport("swimming", "lap_swimming")),
          Map.entry("117", new Sport("rowing", "indoor_rowing")));

  private PolarSports() {}

  /// A sport by the name it has in the older form, such as `TREADMILL_RUNNING`.
  static Sport named(String name) {
    boolean number = !name.isBlank() && name.chars().allMatch(Character::isDigit);
    return number ? numbered(name) : Sport.of(name);
  }

  static Sport numbered(String id) {
    return NUMBERED.getOrDefault(id.strip(), Sport.NONE);
  }
}
