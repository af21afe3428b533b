package org.backstride.codec.polar;

import java.io.IOException;

/// A position with its time, of the clock or counted from the start of the route.
final class PolarPlace {

  private WallTime time = WallTime.NONE;
  private double elapsedMillis = Double.NaN;
  private double latitude = Double.NaN;
  private double longitude = Double.NaN;
  private double altitude = Double.NaN;

  void read(JsonCursor json, PolarTrace into) throws IOException {
    json.fields(
        name -> {
          switch (name) {
            case "dateTime" -> time = WallTime.of(json.text());
            case "elapsedMillis" -> elapsedMillis = json.number();
            case "latitude" -> latitude = json.number();
            case "longitude" -> longitude = json.number();
            case "altitude" -> altitude = json.number();
            default -> {}
          }
        });
    boolean somewhere = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
    if (somewhere && (latitude != 0 || longitude != 0)) {
      add(into);
    }
  }

  private void add(PolarTrace into) {
    if (time.isKnown()) {
      into.add(time, latitude, longitude, altitude);
    } else {
      into.add(elapsedMillis, latitude, longitude, altitude);
    }
  }
}
