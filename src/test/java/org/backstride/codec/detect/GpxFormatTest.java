package org.backstride.codec.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.backstride.codec.Decoded.Complete;
import org.backstride.recording.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// The row GPX of the format table: what programs and watches write into a point and around it,
/// each invented in its layout, and what must come of it.
class GpxFormatTest {

  private static final String PLACE = "latitude 47.00, longitude 8.00";
  private static final String TEN = "2026-05-01T10:00:00Z, 10 points, 9 s, 0 pauses";

  static Stream<Arguments> points() {
    return Stream.of(
        point(
            "Garmin's extension, version 1",
            "<extensions><ns3:TrackPointExtension><ns3:atemp>21.0</ns3:atemp><ns3:hr>120</ns3:hr>"
                + "<ns3:cad>84</ns3:cad></ns3:TrackPointExtension></extensions>",
            "cadence 168.00, distance 27.02, heart-rate 120.00, %s, speed 3.00, temperature 21.00"),
        point(
            "Garmin's extension, version 2, with speed and course",
            "<extensions><gpxtpx:TrackPointExtension><gpxtpx:hr>120</gpxtpx:hr><gpxtpx:speed>3.3"
                + "</gpxtpx:speed><gpxtpx:course>12</gpxtpx:course></gpxtpx:TrackPointExtension>"
                + "</extensions>",
            "developer.course 12.00, distance 27.02, heart-rate 120.00, %s, speed 3.30"),
        point(
            "Strava's and COROS' power beside the extension",
            "<extensions><power>230</power><gpxtpx:TrackPointExtension><gpxtpx:hr>120</gpxtpx:hr>"
                + "</gpxtpx:TrackPointExtension></extensions>",
            "distance 27.02, heart-rate 120.00, %s, power 230.00, speed 3.00"),
        point(
            "OsmAnd's speed",
            "<hdop>3</hdop><extensions><osmand:speed>3.3</osmand:speed></extensions>",
            "distance 27.02, %s, speed 3.30"),
        point(
            "Suunto's in Cluetrust's extension, with a distance",
            "<extensions><gpxdata:hr>120</gpxdata:hr><gpxdata:temp>21.2</gpxdata:temp>"
                + "<gpxdata:distance>30.5</gpxdata:distance><gpxdata:cadence>84</gpxdata:cadence>"
                + "</extensions>",
            "cadence 168.00, distance 30.50, heart-rate 120.00, %s, speed 0.00,"
                + " temperature 21.20"),
        point(
            "Apple's speed and course",
            "<extensions><speed>3.3</speed><course>12</course><hAcc>3</hAcc></extensions>",
            "developer.course 12.00, distance 27.02, %s, speed 3.30"),
        point(
            "version 1.0's own speed and course",
            "<course>12</course><speed>3.3</speed><fix>3d</fix><sat>7</sat>",
            "developer.course 12.00, distance 27.02, %s, speed 3.30"));
  }

  static Stream<Arguments> oddValues() {
    return Stream.of(
        point(
            "Zwift's cadence in steps",
            "<extensions><gpxtpx:cad>168</gpxtpx:cad></extensions>",
            "cadence 168.00, distance 27.02, %s, speed 3.00"),
        point(
            "a heart rate of zero and a cadence of an empty byte",
            "<extensions><hr>0</hr><cad>255</cad></extensions>",
            "distance 27.02, %s, speed 3.00"),
        point(
            "an altitude that no receiver knew",
            "<ele>-32768</ele>",
            "distance 27.02, %s, speed 3.00"),
        point(
            "a temperature of no thermometer",
            "<extensions><atemp>-255</atemp></extensions>",
            "distance 27.02, %s, speed 3.00"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({"points", "oddValues"})
  void aPointIsReadAsItsMakerMeansIt(String name, String inside, String expected) {
    String document = Tracks.gpx("<trk>" + segment(10, _ -> inside) + "</trk>");

    assertThat(Summaries.of(document))
        .as(name)
        .isEqualTo("no sport " + TEN + ", 0 laps: " + expected.formatted(PLACE));
  }

  static Stream<Arguments> sports() {
    return Stream.of(
        Arguments.of("running", "running"),
        Arguments.of("9", "running"),
        Arguments.of("Run", "running"),
        Arguments.of("trail_running", "running"),
        Arguments.of("VirtualRun", "running"),
        Arguments.of("Laufen", "running"),
        Arguments.of("10", "walking"),
        Arguments.of("Nordic Walking", "walking"),
        Arguments.of("Gehen", "walking"),
        Arguments.of("hiking", "hiking"),
        Arguments.of("1", "cycling"),
        Arguments.of("VirtualRide", "cycling"),
        Arguments.of("Rowing", "rowing"),
        Arguments.of("3", "no sport"),
        Arguments.of("", "no sport"));
  }

  @ParameterizedTest(name = "type {0}")
  @MethodSource("sports")
  void theTypeOfATrackIsItsSport(String type, String sport) {
    String document = Tracks.gpx("<trk><type>%s</type>%s</trk>".formatted(type, segment(10, "")));

    assertThat(Summaries.of(document)).startsWith(sport + " 2026");
  }

  @Test
  void tracksOfDifferentSportsAreRecordingsOfTheirOwn() {
    String document =
        Tracks.gpx(
            "<trk><type>running</type>%s</trk><trk><type>cycling</type>%s</trk>"
                .formatted(segment(10, ""), segment(20, 10, _ -> "")));

    assertThat(Summaries.of(document).lines())
        .extracting(line -> line.substring(0, line.indexOf(',')))
        .containsExactly("running 2026-05-01T10:00:00Z", "cycling 2026-05-01T10:00:20Z");
  }

  @Test
  void tracksOfTwoDaysKeepEachItsSport() {
    String later = segment(10, "").replace("05-01T", "05-02T");
    String document =
        Tracks.gpx(
            "<trk><type>running</type>%s</trk><trk><type>walking</type>%s</trk>"
                .formatted(segment(10, ""), later));

    assertThat(Summaries.of(document).lines())
        .extracting(line -> line.substring(0, line.indexOf(',')))
        .containsExactly("running 2026-05-01T10:00:00Z", "walking 2026-05-02T10:00:00Z");
  }

  @Test
  void aBreakBetweenSegmentsIsAPauseOfOneRecording() {
    String document = Tracks.gpx("<trk>" + segment(10, "") + segment(40, 10, _ -> "") + "</trk>");

    assertThat(Summaries.of(document))
        .startsWith("no sport 2026-05-01T10:00:00Z, 20 points, 49 s, 1");
  }

  @Test
  void lapsOfCluetrustsExtensionAreLaps() {
    String document = Tracks.gpx("<trk>" + segment(10, "") + "</trk>" + laps());

    assertThat(Summaries.of(document)).startsWith("no sport " + TEN + ", 2 laps");
    assertThat(Summaries.figure(document, Measure.DISTANCE_METRES)).isEqualTo(27);
    assertThat(Summaries.figure(document, Measure.CALORIES)).isEqualTo(3);
  }

  @Test
  void aPointWhereTheEquatorMeetsGreenwichIsNowhere() {
    String document =
        Tracks.gpx(
            "<trk><trkseg><trkpt lat='0.0' lon='0.0'><time>2026-05-01T10:00:00Z</time></trkpt>"
                + Tracks.point(47, "2026-05-01T10:00:01Z")
                + Tracks.point(47.000027, "2026-05-01T10:00:02Z")
                + "</trkseg></trk>");

    assertThat(Summaries.figure(document, Measure.DISTANCE_METRES)).isBetween(2.9, 3.1);
  }

  @ParameterizedTest
  @CsvSource({"+02:00, +02:00", "-0330, -03:30", "Z, ", "+00:00, ", "'', "})
  void timesInAZoneTellWhereTheTrackWasRecorded(String written, String zone) {
    String document = Tracks.gpx("<trk>" + segment(10, "").replace("Z<", written + "<") + "</trk>");
    var complete = (Complete) Decoders.decode(Tracks.bytes(document), "invented.gpx");

    assertThat(complete.recordings().getFirst().activity().zone())
        .isEqualTo(zone == null ? null : ZoneId.of(zone));
  }

  private static String laps() {
    String lap =
        "<gpxdata:lap><gpxdata:index>1</gpxdata:index><gpxdata:startPoint lat='47' lon='8'/>"
            + "<gpxdata:startTime>2026-05-01T10:00:%02dZ</gpxdata:startTime><gpxdata:elapsedTime>5"
            + "</gpxdata:elapsedTime><gpxdata:calories>%d</gpxdata:calories><gpxdata:distance>%s"
            + "</gpxdata:distance></gpxdata:lap>";
    return "<extensions>" + lap.formatted(0, 1, "15") + lap.formatted(5, 2, "12") + "</extensions>";
  }

  private static String segment(int points, String inside) {
    return segment(0, points, _ -> inside);
  }

  private static String segment(int points, IntFunction<String> inside) {
    return segment(0, points, inside);
  }

  private static String segment(int from, int points, IntFunction<String> inside) {
    return IntStream.range(from, from + points)
        .mapToObj(
            i ->
                "<trkpt lat=\"%s\" lon=\"8\"><time>2026-05-01T10:00:%02dZ</time>%s</trkpt>"
                    .formatted(47 + i * 0.000027, i, inside.apply(i)))
        .collect(Collectors.joining("\n", "<trkseg>", "</trkseg>"));
  }

  private static Arguments point(String name, String inside, String expected) {
    return Arguments.of(name, inside, expected);
  }
}
