package org.backstride.codec.detect;

import java.nio.charset.StandardCharsets;

/// Invented tracks as text.
final class Tracks {

  private Tracks() {}

  /// A GPX document around the content of its tracks.
  static String gpx(String content) {
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <gpx version="1.1" creator="Invented" xmlns="http://www.topografix.com/GPX/1/1">%s</gpx>
    """
        .formatted(content);
  }

  /// A track of one segment with a point a second along a meridian, about 3 m apart.
  static String walk(int points) {
    var text = new StringBuilder("<trk><type>running</type><trkseg>");
    for (int i = 0; i < points; i++) {
      text.append(point(47 + i * 0.000027, "2026-05-01T10:%02d:%02dZ".formatted(i / 60, i % 60)));
    }
    return text.append("</trkseg></trk>").toString();
  }

  static String point(double latitude, String time) {
    return "<trkpt lat=\"%s\" lon=\"8\"><ele>400</ele><time>%s</time></trkpt>"
        .formatted(latitude, time);
  }

  /// A TCX document around the laps of one running activity.
  static String tcx(String laps) {
    return """
    <TrainingCenterDatabase xmlns="http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2">
    <Activities><Activity Sport="Running"><Id>2026-05-01T10:00:00Z</Id>%s
    <Creator><Name>Invented 1</Name><UnitId>42</UnitId></Creator></Activity></Activities>
    </TrainingCenterDatabase>
    """
        .formatted(laps);
  }

  /// A lap of some seconds and metres around its tracks.
  static String lap(String start, double seconds, double metres, String tracks) {
    return ("<Lap StartTime=\"%s\"><TotalTimeSeconds>%s</TotalTimeSeconds>"
            + "<DistanceMeters>%s</DistanceMeters><Calories>10</Calories>"
            + "<MaximumHeartRateBpm><Value>150</Value></MaximumHeartRateBpm>%s</Lap>")
        .formatted(start, seconds, metres, tracks);
  }

  /// A track point at a second after ten o'clock.
  static String trackpoint(int second, double metres, int heartRate, int strides) {
    return ("<Trackpoint><Time>2026-05-01T10:00:%02dZ</Time><DistanceMeters>%s</DistanceMeters>"
            + "<HeartRateBpm><Value>%d</Value></HeartRateBpm><Extensions><ns3:TPX>"
            + "<ns3:Speed>3.0</ns3:Speed><ns3:RunCadence>%d</ns3:RunCadence></ns3:TPX>"
            + "</Extensions></Trackpoint>")
        .formatted(second, metres, heartRate, strides);
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
