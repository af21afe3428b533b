package org.backstride.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;

/// A recording made of nothing for the self-check: a straight walk to the north, one point a
/// second, as GPX.
///
/// @param start the time of its first point
/// @param seconds how long it lasts
record GeneratedWalk(Instant start, int seconds) {

  private static final double DEGREES_PER_SECOND = 0.000_01;

  /// The text of the file.
  String gpx() {
    var text = new StringBuilder();
    text.append(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <gpx version="1.1" creator="Backstride" xmlns="http://www.topografix.com/GPX/1/1">
        <trk><name>Self-check</name><trkseg>
        """);
    for (int second = 0; second <= seconds; second++) {
      text.append(point(second));
    }
    return text.append("</trkseg></trk>\n</gpx>\n").toString();
  }

  /// Writes it to a new file among the system's temporary ones.
  Path write() throws IOException {
    Path file = Files.createTempFile("backstride-self-check", ".gpx");
    return Files.writeString(file, gpx());
  }

  private String point(int second) {
    return String.format(
        Locale.ROOT,
        "<trkpt lat=\"%.6f\" lon=\"13.400000\"><ele>35.0</ele><time>%s</time></trkpt>\n",
        52.5 + (second * DEGREES_PER_SECOND),
        start.plusSeconds(second));
  }
}
