package org.backstride.rehab;

import java.time.LocalDate;

/// Where and in what weather a session is done; asked when a sheet is printed or a session issued.
///
/// @param day when it is to be done, today where that is not planned: how old somebody is by then
public record Conditions(Place place, Ground ground, Light light, LocalDate day) {

  /// Nothing was asked but the day: surfaces alone say what is known.
  public static Conditions on(LocalDate day) {
    return new Conditions(Place.UNKNOWN, Ground.UNKNOWN, Light.UNKNOWN, day);
  }

  /// Under a roof, dry and light, as a session is given out when nothing else is said.
  public static Conditions indoors(LocalDate day) {
    return new Conditions(Place.INDOORS, Ground.DRY, Light.DAYLIGHT, day);
  }

  /// The same on another day.
  public Conditions withDay(LocalDate next) {
    return new Conditions(place, ground, light, next);
  }

  /// Whether the session belongs indoors that day (evidence S09).
  public boolean isForIndoors() {
    return place == Place.OUTDOORS
        && switch (ground) {
          case WET, ICE, SNOW -> true;
          case DRY, UNKNOWN -> false;
        };
  }

  /// Whether one would go outdoors without seeing the way (evidence X04).
  public boolean isInTheDark() {
    return place == Place.OUTDOORS && light == Light.DARK;
  }

  /// Indoors or out.
  public enum Place {
    INDOORS,
    OUTDOORS,
    UNKNOWN
  }

  /// What lies on the ground.
  public enum Ground {
    DRY,
    WET,
    ICE,
    SNOW,
    UNKNOWN
  }

  /// Whether one sees where one steps.
  public enum Light {
    DAYLIGHT,
    DARK,
    UNKNOWN
  }
}
