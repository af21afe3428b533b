package org.backstride.codec.tcx;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.backstride.codec.Problem;
import org.backstride.codec.TimeLine;
import org.backstride.codec.xml.XmlScanner;
import org.backstride.recording.ChannelKind;

/// Reads the activities of a TCX document, with the speed, cadence and power of Garmin's extension,
/// and the runs of the format's first version, whose sport is the name of what they stand in.
/// Courses and workouts are not recordings and are passed over.
final class TcxReader {

  private static final List<String> FAMILIES = List.of("Running", "Biking", "Other");

  private final XmlScanner scanner;
  private final List<TcxActivity> activities = new ArrayList<>();
  private String holder = "";
  private String family = "";
  private boolean inActivity;
  private boolean inPoint;
  private boolean inCreator;

  TcxReader(InputStream document) {
    scanner = new XmlScanner(document);
  }

  /// Reads as far as the document goes.
  void read() {
    scanner.walk(this::start, this::end);
    if (inPoint) {
      activities.getLast().points().dropPoint();
    }
  }

  List<TcxActivity> activities() {
    return activities.stream().filter(activity -> !activity.isEmpty()).toList();
  }

  List<Problem> problems() {
    return scanner.problems();
  }

  private void start(String name) {
    if (name.equals("Activity")) {
      begin(scanner.attribute("Sport").string());
    } else if (name.equals("Run") && FAMILIES.contains(family)) {
      begin(family);
    } else if (inPoint) {
      point(name);
    } else if (inActivity) {
      activity(name);
    } else {
      family = FAMILIES.contains(name) ? name : family;
    }
  }

  private void begin(String sport) {
    inActivity = true;
    inPoint = false;
    inCreator = false;
    activities.add(new TcxActivity(sport));
  }

  private void activity(String name) {
    var current = activities.getLast();
    switch (name) {
      case "Lap" -> current.startLap(scanner.attribute("StartTime").millis());
      case "Track" -> current.points().startSegment();
      case "Trackpoint" -> {
        inPoint = true;
        current.points().startPoint();
      }
      case "Creator" -> inCreator = true;
      case "Name" -> {
        if (inCreator) {
          current.setProduct(scanner.text().string());
        }
      }
      case "UnitId" -> current.setSerial(scanner.text().string());
      case "Value" -> current.putLap(holder, scanner.text().number());
      default -> current.putLap(name, scanner.text().number());
    }
    holder = name;
  }

  private void point(String name) {
    switch (name) {
      case "Time" -> activities.getLast().points().putTime(scanner.text());
      case "LatitudeDegrees" -> put(ChannelKind.LATITUDE, 90);
      case "LongitudeDegrees" -> put(ChannelKind.LONGITUDE, 180);
      case "AltitudeMeters" -> put(ChannelKind.ALTITUDE, 100_000);
      case "DistanceMeters" -> put(ChannelKind.DISTANCE, 1e7);
      case "Speed" -> put(ChannelKind.SPEED, 200);
      case "Cadence", "RunCadence" -> put(ChannelKind.CADENCE, 500);
      case "Watts" -> put(ChannelKind.POWER, 10_000);
      case "HeartRateBpm" -> put(ChannelKind.HEART_RATE, 300);
      case "Value" -> {
        if (holder.equals("HeartRateBpm")) {
          put(ChannelKind.HEART_RATE, 300);
        }
      }
      default -> {}
    }
    holder = name;
  }

  private void put(ChannelKind kind, double most) {
    double value = scanner.text().number();
    if (Math.abs(value) <= most) {
      activities.getLast().points().column(kind).put(value);
    }
  }

  private void end(String name) {
    switch (name) {
      case "Activity", "Run" -> inActivity = false;
      case "Running", "Biking", "Other" -> family = "";
      case "Creator" -> inCreator = false;
      case "Trackpoint" -> endPoint();
      default -> {}
    }
  }

  /// A point with neither time nor place says nothing.
  private void endPoint() {
    if (!inPoint) {
      return;
    }
    inPoint = false;
    var points = activities.getLast().points();
    if (points.lastMillis() == TimeLine.MISSING && !points.column(ChannelKind.LATITUDE).isPut()) {
      points.dropPoint();
    }
  }
}
