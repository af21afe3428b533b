package org.backstride.rehab;

/// Where and in what weather a session is done; asked when a sheet is printed or a session issued.
public record Conditions(Place place, Ground ground, Light light) {

  /// Nothing was asked: surfaces alone say what is known.
  public static final Conditions UNKNOWN =
      new Conditions(Place.UNKNOWN, Ground.UNKNOWN, Light.UNKNOWN);

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
