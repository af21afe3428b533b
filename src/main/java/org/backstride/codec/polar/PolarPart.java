package org.backstride.codec.polar;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.backstride.codec.track.Sport;

/// What the file says of a session or of one of its exercises: both have the same fields.
final class PolarPart {

  private WallTime start = WallTime.NONE;
  private WallTime stop = WallTime.NONE;
  private double offsetMinutes = Double.NaN;
  private double seconds = Double.NaN;
  private Sport sport = Sport.NONE;
  private String product = "";
  private String serial = "";
  private final PolarFigures figures = new PolarFigures();
  private final List<PolarLap> laps = new ArrayList<>();
  private final List<PolarLap> automaticLaps = new ArrayList<>();
  private final List<PolarPause> pauses = new ArrayList<>();
  private final PolarSamples samples = new PolarSamples();
  private final List<PolarPart> exercises = new ArrayList<>();

  WallTime start() {
    return start;
  }

  WallTime stop() {
    return stop;
  }

  double offsetMinutes() {
    return offsetMinutes;
  }

  /// The time that the watch counted, `NaN` where it is not written.
  double seconds() {
    return seconds;
  }

  Sport sport() {
    return sport;
  }

  String product() {
    return product;
  }

  String serial() {
    return serial;
  }

  PolarFigures figures() {
    return figures;
  }

  /// The laps of the lap key.
  List<PolarLap> laps() {
    return laps;
  }

  List<PolarLap> automaticLaps() {
    return automaticLaps;
  }

  List<PolarPause> pauses() {
    return pauses;
  }

  PolarSamples samples() {
    return samples;
  }

  List<PolarPart> exercises() {
    return exercises;
  }

  /// Whether anything of it was recorded or noted.
  boolean isSomething() {
    boolean lasts =
        seconds > 0 || (stop.isKnown() && start.isKnown() && stop.millis() > start.millis());
    return lasts || !samples.isEmpty();
  }

  void read(JsonCursor json) throws IOException {
    json.fields(name -> field(name, json));
  }

  private void field(String name, JsonCursor json) throws IOException {
    switch (name) {
      case "startTime" -> start = WallTime.of(json.text());
      case "stopTime" -> stop = WallTime.of(json.text());
      case "timeZoneOffset", "timezoneOffset", "timezoneOffsetMinutes" ->
          offsetMinutes = json.number();
      case "duration" -> seconds = WallTime.seconds(json.text());
      case "durationMillis" -> seconds = json.number() / 1000;
      case "sport" -> readSport(json);
      case "deviceId" -> serial = json.text();
      case "product" -> json.fields(inner -> readProduct(inner, json));
      case "laps" -> readLaps(json);
      case "autoLaps" -> readLaps(json, automaticLaps);
      case "pauseTimes" -> json.items(() -> readPause(json));
      case "samples" -> samples.read(json);
      case "recordedRoute" -> samples.readPoints(json);
      case "rrSamples" -> samples.beats().read(json);
      case "routes" -> json.fields(inner -> readRoutes(inner, json));
      case "exercises" -> json.items(() -> readExercise(json));
      default -> figures.take(name, json);
    }
  }

  private void readSport(JsonCursor json) throws IOException {
    if (json.isObject()) {
      json.fields(name -> sport = name.equals("id") ? PolarSports.numbered(json.text()) : sport);
    } else {
      sport = PolarSports.named(json.text());
    }
  }

  private void readProduct(String name, JsonCursor json) throws IOException {
    product = name.equals("modelName") ? json.text() : product;
  }

  /// A list in the older form, an object of two lists in the newer.
  private void readLaps(JsonCursor json) throws IOException {
    readLaps(json, laps);
    json.fields(
        name -> {
          switch (name) {
            case "laps" -> readLaps(json, laps);
            case "autoLaps" -> readLaps(json, automaticLaps);
            default -> {}
          }
        });
  }

  private static void readLaps(JsonCursor json, List<PolarLap> into) throws IOException {
    json.items(
        () -> {
          var lap = new PolarLap();
          into.add(lap);
          lap.read(json);
        });
  }

  private void readPause(JsonCursor json) throws IOException {
    var pause = new PolarPause();
    pause.read(json);
    pauses.add(pause);
  }

  private void readRoutes(String name, JsonCursor json) throws IOException {
    if (name.equals("route")) {
      samples.readRoute(json);
    }
  }

  /// An exercise holds no exercises of its own.
  private void readExercise(JsonCursor json) throws IOException {
    var exercise = new PolarPart();
    exercises.add(exercise);
    json.fields(
        name -> {
          if (!name.equals("exercises")) {
            exercise.field(name, json);
          }
        });
  }
}
