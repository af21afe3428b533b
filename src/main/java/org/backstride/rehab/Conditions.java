package org.backstride.rehab;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Where and in what weather a session is done; asked when a sheet is printed or a session issued.
///
/// @param day when it is to be done, null where that is not known
public record Conditions(Place place, Ground ground, Light light, @Nullable LocalDate day) {

  /// Nothing was asked: surfaces alone say what is known.
  public static final Conditions UNKNOWN =
      new Conditions(Place.UNKNOWN, Ground.UNKNOWN, Light.UNKNOWN);

  /// Conditions on a day that is not known.
  public Conditions(Place place, Ground ground, Light light) {
    this(place, ground, light, null);
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
