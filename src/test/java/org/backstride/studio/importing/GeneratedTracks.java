package org.backstride.studio.importing;

import java.time.Instant;
import java.util.Locale;

/// The walk of [GeneratedFit] as a phone and a web service would write it: 1.2 m a second to the
/// north.
public final class GeneratedTracks {

  private static final double METRES_A_SECOND = 1.2;
  private static final double METRES_A_DEGREE = 111_195;

  private GeneratedTracks() {}

  public static String gpx(Instant start, int seconds) {
    var text =
        new StringBuilder(
            "<gpx version=\"1.1\" creator=\"test\""
                + " xmlns=\"http://www.topografix.com/GPX/1/1\"><trk><trkseg>\n");
    for (int second = 0; second <= seconds; second++) {
      text.append(
          String.format(
              Locale.ROOT,
              "<trkpt lat=\"%.7f\" lon=\"8.5\"><time>%s</time></trkpt>%n",
              47 + second * METRES_A_SECOND / METRES_A_DEGREE,
              start.plusSeconds(second)));
    }
    return text.append("</trkseg></trk></gpx>\n").toString();
  }

  public static String tcx(Instant start, int seconds) {
    var text = new StringBuilder();
    text.append(
        String.format(
            Locale.ROOT,
            """
            <TrainingCenterDatabase xmlns="http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
            <Activities><Activity Sport="Running"><Id>%1$s</Id><Lap StartTime="%1$s">
            <TotalTimeSeconds>%2$d</TotalTimeSeconds><DistanceMeters>%3$.1f</DistanceMeters><Track>
            """,
            start,
            seconds,
            seconds * METRES_A_SECOND));
    for (int second = 0; second <= seconds; second++) {
      text.append(
          String.format(
              Locale.ROOT,
              "<Trackpoint><Time>%s</Time><DistanceMeters>%.2f</DistanceMeters></Trackpoint>%n",
              start.plusSeconds(second),
              second * METRES_A_SECOND));
    }
    return text.append(
            """
            </Track></Lap><Creator xsi:type="Device_t"><Name>Watch</Name><UnitId>42</UnitId>
            <ProductID>1</ProductID></Creator></Activity></Activities></TrainingCenterDatabase>
            """)
        .toString();
  }
}
