package org.backstride.sheet;

/// Where and on what the session will be done, asked when a sheet is printed (evidence §1a).
///
/// @param place indoors or outdoors
/// @param ground what the ground is like that day
/// @param beltStep the smallest change of the treadmill's speed, in the reader's unit, 0.05 to 1
public record Conditions(Place place, Ground ground, double beltStep) {

  public static final Conditions INDOORS = new Conditions(Place.INDOOR, Ground.DRY, 0.1);

  /// Under a roof or not.
  public enum Place {
    INDOOR,
    OUTDOOR
  }

  /// What the ground is like.
  public enum Ground {
    DRY,
    WET,
    ICE
  }

  public Conditions {
    if (!(beltStep >= 0.05 && beltStep <= 1)) {
      throw new IllegalArgumentException("Belt step out of range: " + beltStep);
    }
  }

  public static Conditions at(Place place, Ground ground) {
    return new Conditions(place, ground, INDOORS.beltStep);
  }

  /// Whether the session belongs indoors that day (evidence S09).
  public boolean askForIndoors() {
    return place == Place.OUTDOOR && ground != Ground.DRY;
  }
}
