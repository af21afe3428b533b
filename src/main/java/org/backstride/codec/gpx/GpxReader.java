package org.backstride.codec.gpx;

import java.io.InputStream;
import java.util.List;
import java.util.TreeMap;
import org.backstride.codec.Problem;
import org.backstride.codec.track.TrackPoints;
import org.backstride.codec.xml.XmlScanner;
import org.backstride.recording.ChannelKind;

/// Reads the points of all tracks of a GPX document, with what Garmin's, Cluetrust's and other
/// extensions add to a point. Waypoints and routes are not recordings and are passed over.
final class GpxReader {

  /// Where the way goes, which is not where the body faces: no heading to tell a direction by.
  private static final ChannelKind COURSE = ChannelKind.developer("course", "deg");

  private final XmlScanner scanner;
  private final TrackPoints points = new TrackPoints();
  private final TreeMap<Integer, String> types = new TreeMap<>();
  private final GpxLaps laps = new GpxLaps();
  private String creator = "";
  private int track;
  private boolean inPoint;
  private boolean inLap;

  GpxReader(InputStream document) {
    scanner = new XmlScanner(document);
  }

  /// Reads as far as the document goes.
  void read() {
    scanner.walk(this::start, this::end);
    if (inPoint) {
      points.dropPoint();
    }
  }

  TrackPoints points() {
    return points;
  }

  String creator() {
    return creator;
  }

  List<Problem> problems() {
    return scanner.problems();
  }

  GpxLaps laps() {
    return laps;
  }

  /// What the track of a point says that it is, empty where it does not.
  String typeAt(int point) {
    var track = types.floorEntry(point);
    return track == null ? "" : track.getValue();
  }

  private void start(String name) {
    if (inPoint) {
      value(name);
      return;
    }
    if (inLap) {
      laps.put(name, scanner.text());
      return;
    }
    switch (name) {
      case "gpx" -> creator = scanner.attribute("creator").string();
      case "trk" -> {
        track = scanner.depth();
        points.startSegment();
        types.put(points.size(), "");
      }
      case "trkseg" -> points.startSegment();
      case "trkpt" -> startPoint();
      case "lap" -> {
        inLap = true;
        laps.begin();
      }
      case "type" -> {
        if (track > 0 && scanner.depth() == track + 1) {
          types.put(types.lastKey(), scanner.text().string());
        }
      }
      default -> {}
    }
  }

  private void startPoint() {
    points.startPoint();
    inPoint = true;
    double latitude = scanner.attribute("lat").number();
    double longitude = scanner.attribute("lon").number();
    if (Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180) {
      points.column(ChannelKind.LATITUDE).put(latitude);
      points.column(ChannelKind.LONGITUDE).put(longitude);
    }
  }

  private void value(String name) {
    switch (name) {
      case "ele" -> put(ChannelKind.ALTITUDE);
      case "time" -> points.putTime(scanner.text());
      case "hr", "heartrate" -> put(ChannelKind.HEART_RATE);
      case "cad", "cadence", "RunCadence" -> put(ChannelKind.CADENCE);
      case "speed" -> put(ChannelKind.SPEED);
      case "course" -> put(COURSE);
      case "distance" -> put(ChannelKind.DISTANCE);
      case "power", "PowerInWatts" -> put(ChannelKind.POWER);
      case "atemp", "temp" -> put(ChannelKind.TEMPERATURE);
      default -> {}
    }
  }

  private void put(ChannelKind kind) {
    double value = scanner.text().number();
    if (!Double.isNaN(value)) {
      points.column(kind).put(value);
    }
  }

  private void end(String name) {
    switch (name) {
      case "trkpt" -> inPoint = false;
      case "trk" -> track = 0;
      case "lap" -> inLap = false;
      default -> {}
    }
  }
}
