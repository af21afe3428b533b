package org.backstride.codec.polar;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.backstride.codec.FigureBook;
import org.backstride.recording.Measure;

/// The totals that the file itself says.
final class PolarFigures {

  private static final double KILOMETRES_AN_HOUR = 3.6;

  private final Map<Measure, Double> figures = new EnumMap<>(Measure.class);

  /// Takes a field that is a total; any other is left alone.
  void take(String name, JsonCursor json) throws IOException {
    switch (name) {
      case "distance", "distanceMeters" -> put(Measure.DISTANCE_METRES, json.number());
      case "kiloCalories", "calories" -> put(Measure.CALORIES, json.number());
      case "averageHeartRate", "hrAvg" -> put(Measure.HEART_RATE_AVG, json.number());
      case "maximumHeartRate", "hrMax" -> put(Measure.HEART_RATE_MAX, json.number());
      case "ascent", "ascentMeters" -> put(Measure.ASCENT_METRES, json.number());
      case "heartRate" -> new Statistic("heartRate").read(json);
      case "speed" -> new Statistic("speed").read(json);
      case "statistics" ->
          json.fields(
              inner -> {
                if (inner.equals("statistics")) {
                  json.items(() -> new Statistic("").read(json));
                }
              });
      default -> {}
    }
  }

  /// Enters what it says; what it does not say is taken of another.
  ///
  /// @param otherwise of the whole session, where this is all there was in it
  FigureBook book(PolarFigures otherwise) {
    var book = new FigureBook();
    otherwise.figures.forEach(book::device);
    figures.forEach(book::device);
    return book;
  }

  FigureBook book() {
    return book(new PolarFigures());
  }

  private void put(Measure measure, double value) {
    figures.put(measure, value);
  }

  /// The mean and the greatest value of a kind, which may be said after them.
  private final class Statistic {

    private String kind;
    private double mean = Double.NaN;
    private double most = Double.NaN;

    Statistic(String kind) {
      this.kind = kind;
    }

    void read(JsonCursor json) throws IOException {
      json.fields(
          name -> {
            switch (name) {
              case "type" -> kind = json.text();
              case "avg" -> mean = json.number();
              case "max" -> most = json.number();
              default -> {}
            }
          });
      String plain = kind.toLowerCase(Locale.ROOT).replace("_", "");
      if (plain.endsWith("heartrate")) {
        put(Measure.HEART_RATE_AVG, mean);
        put(Measure.HEART_RATE_MAX, most);
      } else if (plain.endsWith("speed")) {
        put(Measure.SPEED_AVG, mean / KILOMETRES_AN_HOUR);
        put(Measure.SPEED_MAX, most / KILOMETRES_AN_HOUR);
      }
    }
  }
}
