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
