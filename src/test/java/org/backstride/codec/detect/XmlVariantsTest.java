package org.backstride.codec.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.backstride.codec.Decoded.Complete;
import org.backstride.codec.Decoded.Rejected;
import org.backstride.codec.Problem;
import org.backstride.codec.ProblemCode;
import org.backstride.recording.ChannelKind;
import org.backstride.recording.Recording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Tracks as exporters of the wild write them.
class XmlVariantsTest {

  private static final String TWO_POINTS =
      "<trk><trkseg><trkpt lat=\"47\" lon=\"8\"><time>%s</time>%s</trkpt>"
          + "<trkpt lat=\"47.0001\" lon=\"8\"><time>%s</time>%s</trkpt></trkseg></trk>";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-05-01T10:00:00Z",
        "2026-05-01T10:00:00.000Z",
        "2026-05-01T12:00:00+02:00",
        "2026-05-01T12:00:00.0000000+02:00",
        "2026-05-01T04:30:00-0530",
        "2026-05-01T05:00:00-05",
        "2026-05-01T10:00:00",
        "2026-05-01 10:00:00Z",
        " 2026-05-01T10:00:00Z\n"
      })
  void anInstantIsTheSameHoweverItIsWritten(String time) {
    var run = only(Tracks.gpx(TWO_POINTS.formatted(time, "", "2026-05-01T10:00:05Z", "")));

    assertThat(run.start()).isEqualTo(Instant.parse("2026-05-01T10:00:00Z"));
    assertThat(run.channels().lastMillis()).isEqualTo(5_000);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-13-01T10:00:00Z",
        "2026-05-41T10:00:00Z",
        "2026-05-01T27:00:00Z",
        "soon",
        ""
      })
  void aTimeThatCannotBeIsNone(String time) {
    var complete =
        complete(
            Tracks.bytes(Tracks.gpx(TWO_POINTS.formatted(time, "", "2026-05-01T10:00:05Z", ""))));

    assertThat(complete.problems()).contains(Problem.of(ProblemCode.POINTS_WITHOUT_TIME, 1));
    assertThat(complete.recordings().getFirst().channels().lastMillis()).isZero();
  }

  @Test
  void halfSecondsStayHalfSeconds() {
    var run =
        only(
            Tracks.gpx(
                TWO_POINTS.formatted(
                    "2026-05-01T10:00:00.25Z", "", "2026-05-01T10:00:00.750Z", "")));

    assertThat(run.channels().lastMillis()).isEqualTo(500);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<extensions><gpxtpx:TrackPointExtension><gpxtpx:hr>140</gpxtpx:hr>"
            + "<gpxtpx:cad>80</gpxtpx:cad></gpxtpx:TrackPointExtension></extensions>",
        "<extensions><ns3:TrackPointExtension xmlns:ns3=\"v2\"><ns3:hr>140</ns3:hr>"
            + "<ns3:cad>80</ns3:cad></ns3:TrackPointExtension></extensions>",
        "<extensions><gpxdata:hr>140</gpxdata:hr><gpxdata:cadence>80</gpxdata:cadence></extensions>",
        "<extensions><heartrate>140</heartrate><cadence>80</cadence></extensions>",
        "<extensions>\n<gpxtpx:hr> 140 </gpxtpx:hr><gpxtpx:cad>80.0</gpxtpx:cad></extensions>"
      })
  void heartRateAndCadenceAreReadFromEveryExtension(String extension) {
    String text =
        TWO_POINTS.formatted("2026-05-01T10:00:00Z", extension, "2026-05-01T10:00:04Z", extension);

    var channels = only(Tracks.gpx(text)).channels();

    assertThat(channels.copyOf(ChannelKind.HEART_RATE)).containsExactly(140, 140);
    assertThat(channels.copyOf(ChannelKind.CADENCE)).containsExactly(160, 160);
  }

  @ParameterizedTest
  @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE"})
  void anEncodingWithAMarkIsRead(Charset charset) {
    String text = "\uFEFF" + Tracks.gpx(Tracks.walk(3));

    assertThat(complete(text.getBytes(charset)).recordings().getFirst().channels().size())
        .isEqualTo(3);
  }

  @Test
  void anotherAlphabetIsReadAsDeclared() {
    String text =
        "<?xml version='1.0' encoding='ISO-8859-1'?><gpx creator='Höhe'>"
            + Tracks.walk(2)
            + "</gpx>";

    var run = complete(text.getBytes(StandardCharsets.ISO_8859_1)).recordings().getFirst();

    assertThat(run.origin().device().product()).isEqualTo("Höhe");
  }

  @Test
  void everyNameMayCarryAPrefix() {
    String text =
        "<a:gpx xmlns:a='x'><a:trk><a:trkseg><a:trkpt lat='47' lon='8'><a:ele>5</a:ele>"
            + "<a:time>2026-05-01T10:00:00Z</a:time></a:trkpt></a:trkseg></a:trk></a:gpx>";

    assertThat(only(text).channels().copyOf(ChannelKind.ALTITUDE)).containsExactly(5);
  }

  @Test
  void remarksBlanksAndUnknownElementsArePassedOver() {
    String text =
        "  <!-- a > b"
            + " --><gpx><metadata><time>2020-01-01T00:00:00Z</time><x/></metadata><trk><name><![CDATA[a"
            + " <b> c]]></name><trkseg><trkpt lon = \"8\" lat = \"47\""
            + " ><time>2026-05-01T10:00:00Z</time><fix>3d</fix></trkpt><!-- x"
            + " --></trkseg></trk></gpx>";

    assertThat(only(text).start()).isEqualTo(Instant.parse("2026-05-01T10:00:00Z"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<gpx><wpt lat='47' lon='8'><time>2026-05-01T10:00:00Z</time></wpt></gpx>",
        "<gpx><rte><rtept lat='47' lon='8'/><rtept lat='47.1' lon='8'/></rte></gpx>",
        "<gpx/>",
        "<gpx><trk><trkseg/></trk></gpx>"
      })
  void placesAndRoutesAreNoRecordings(String text) {
    assertThat(Decoders.decode(Tracks.bytes(text), "x"))
        .isInstanceOfSatisfying(
            Rejected.class,
            no -> assertThat(no.problem().code()).isEqualTo(ProblemCode.NO_TRACK_POINTS));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE gpx [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><gpx><trk>&b;</trk></gpx>",
        "<?xml version='1.0'?><!DOCTYPE gpx SYSTEM \"file:///etc/passwd\"><gpx></gpx>",
        "<gpx><!ENTITY x SYSTEM 'http://example.invalid/'></gpx>"
      })
  void entitiesOfADocumentsOwnAreRefused(String text) {
    assertThat(Decoders.decode(Tracks.bytes(text), "x"))
        .isInstanceOfSatisfying(
            Rejected.class,
            no -> assertThat(no.problem().code()).isEqualTo(ProblemCode.XML_DOCTYPE));
  }

  @Test
  void aPointThatSaysItsSpeedNeedsNoneWorkedOut() {
    String speed = "<speed>3.5</speed>";
    String text =
        TWO_POINTS.formatted("2026-05-01T10:00:00Z", speed, "2026-05-01T10:00:01Z", speed);

    assertThat(only(Tracks.gpx(text)).channels().copyOf(ChannelKind.SPEED))
        .containsExactly(3.5, 3.5);
  }

  @Test
  void placesThatCannotBeAreGaps() {
    String text =
        "<trk><trkseg><trkpt lat=\"147\" lon=\"8\"><time>2026-05-01T10:00:00Z</time></trkpt><trkpt"
            + " lat=\"47\" lon=\"8\"><time>2026-05-01T10:00:01Z</time></trkpt></trkseg></trk>";

    assertThat(only(Tracks.gpx(text)).channels().copyOf(ChannelKind.LATITUDE))
        .containsExactly(Double.NaN, 47);
  }

  @Test
  void aTcxWithPrefixesThroughoutIsRead() {
    String text =
        Tracks.tcx(
                Tracks.lap(
                    "2026-05-01T10:00:00Z",
                    5,
                    15,
                    "<Track>" + Tracks.trackpoint(0, 0, 100, 80) + "</Track>"))
            .replaceAll("<(/?)(?=[A-Z])", "<$1tcx:");

    var run = only(text);

    assertThat(run.channels().copyOf(ChannelKind.HEART_RATE)).containsExactly(100);
    assertThat(run.totals().distanceMetres()).isEqualTo(15);
  }

  @Test
  void aTcxWithoutDistancesGetsThemFromItsPositions() {
    String point =
        "<Trackpoint><Time>2026-05-01T10:00:%s</Time><Position><LatitudeDegrees>%s"
            + "</LatitudeDegrees><LongitudeDegrees>8</LongitudeDegrees></Position></Trackpoint>";
    String track =
        "<Track>"
            + point.formatted("00Z", "47")
            + point.formatted("40.500Z", "47.001")
            + "</Track>";
    String text = Tracks.tcx("<Lap StartTime=\"2026-05-01T10:00:00Z\">" + track + "</Lap>");

    var complete = complete(Tracks.bytes(text));

    assertThat(complete.recordings().getFirst().totals().distanceMetres())
        .isEqualTo(111.19, within(0.01));
    assertThat(complete.recordings().getFirst().channels().lastMillis()).isEqualTo(40_500);
    assertThat(complete.problems())
        .extracting(Problem::code)
        .contains(ProblemCode.DISTANCE_FROM_POSITIONS);
  }

  @Test
  void aTrackPointWithoutTimeAndPlaceIsLeftOutWhereverItStands() {
    String track =
        "<Track>"
            + Tracks.trackpoint(0, 0, 100, 80)
            + "<Trackpoint><HeartRateBpm><Value>99</Value></HeartRateBpm></Trackpoint>"
            + Tracks.trackpoint(5, 15, 101, 81)
            + "</Track>";

    var run = only(Tracks.tcx(Tracks.lap("2026-05-01T10:00:00Z", 5, 15, track)));

    assertThat(run.channels().copyOf(ChannelKind.HEART_RATE)).containsExactly(100, 101);
  }

  @Test
  void aTcxCourseIsNoRecording() {
    String text =
        "<TrainingCenterDatabase><Courses><Course><Track>"
            + Tracks.trackpoint(0, 0, 1, 1)
            + "</Track></Course></Courses></TrainingCenterDatabase>";

    assertThat(Decoders.decode(Tracks.bytes(text), "x")).isInstanceOf(Rejected.class);
  }

  @Test
  void anActivityThatBeginsInsideATrackPointBeginsAfresh() {
    String text =
        "<TrainingCenterDatabase><Activity Sport='Running'><Lap><Track><Trackpoint>"
            + "<Time>2026-05-01T10:00:00Z</Time><Activity Sport='Running'><Lap><DistanceMeters>5";

    assertThat(complete(Tracks.bytes(text)).recordings()).isNotEmpty();
  }

  private static Complete complete(byte[] bytes) {
    var decoded = Decoders.decode(bytes, "x");
    assertThat(decoded).isInstanceOf(Complete.class);
    return (Complete) decoded;
  }

  private static Recording only(String text) {
    var recordings = complete(Tracks.bytes(text)).recordings();
    assertThat(recordings).hasSize(1);
    return recordings.getFirst();
  }
}
