package org.backstride.codec.gpx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.backstride.codec.Decoded.Complete;
import org.backstride.codec.Format;
import org.backstride.codec.Source;
import org.backstride.recording.ChannelKind;
import org.backstride.recording.Recording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GpxReaderTest {

  @Test
  void versionOneGivesSpeedAndCourseAndTheCourseIsNoHeading() {
    var run =
        only(
            """
            <gpx version="1.0" creator="Old"><trk><trkseg>%s%s</trkseg></trk></gpx>
            """
                .formatted(
                    point(0, "<course>91.5</course><speed>2.5</speed><sat>7</sat>"),
                    point(1, "<course>92</course><speed>2.75</speed>")));

    assertThat(run.channels().copyOf(ChannelKind.SPEED)).containsExactly(2.5, 2.75);
    assertThat(run.channels().copyOf(ChannelKind.developer("course", "deg")))
        .containsExactly(91.5, 92);
    assertThat(run.channels().kinds()).doesNotContain(ChannelKind.HEADING);
    assertThat(run.origin().device().product()).isEqualTo("Old");
  }

  @ParameterizedTest
  @CsvSource({"1, cycling", "9, running", "10, walking", "4, hiking", "Run, running", "ski, ski"})
  void theSportIsTheTypeOfTheTrack(String type, String sport) {
    var run = only(track("<type>" + type + "</type>"));

    assertThat(run.activity().sport()).isEqualTo(sport);
  }

  @Test
  void theKindOfALinkIsNoSport() {
    var run =
        only(
            track(
                "<link href='x'><text>T</text><type>text/html</type></link><type>running</type>"));

    assertThat(run.activity().sport()).isEqualTo("running");
  }

  @Test
  void decimalCommasOfACarelessExporterAreRead() {
    var run =
        only(
            "<gpx><trk><trkseg><trkpt lat='47,5'"
                + " lon='8,25'><ele>401,5</ele><time>2026-05-01T10:00:00Z</time></trkpt><trkpt"
                + " lat='47,6' lon='8,25'><ele>402,5</ele><time>2026-05-01T10:00:09Z</time></trkpt>"
                + "</trkseg></trk></gpx>");

    assertThat(run.channels().copyOf(ChannelKind.LATITUDE)).containsExactly(47.5, 47.6);
    assertThat(run.channels().copyOf(ChannelKind.ALTITUDE)).containsExactly(401.5, 402.5);
  }

  @Test
  void aDistanceOfCluetrustIsTakenAndNotWorkedOut() {
    var run =
        only(
            "<gpx><trk><trkseg>"
                + point(0, "<extensions><gpxdata:distance>0</gpxdata:distance></extensions>")
                + point(9, "<extensions><gpxdata:distance>30.5</gpxdata:distance></extensions>")
                + "</trkseg></trk></gpx>");

    assertThat(run.totals().distanceMetres()).isCloseTo(30.5, within(1e-9));
  }

  @Test
  void anUnfinishedPointIsLeftOutAndThoseBeforeStay() {
    String whole = "<gpx><trk><trkseg>" + point(0, "") + point(1, "") + point(2, "");

    var run = only(whole.substring(0, whole.length() - 12));

    assertThat(run.totals().records()).isEqualTo(2);
    assertThat(run.start()).isEqualTo(Instant.parse("2026-05-01T10:00:00Z"));
  }

  @Test
  void moreThanSixHoursWithoutAPointEndAnOutingAndSixDoNot() {
    assertThat(recordings("16:00:02")).isEqualTo(2);
    assertThat(recordings("16:00:01")).isEqualTo(1);
  }

  private static int recordings(String secondSegment) {
    String document =
        "<gpx><trk><trkseg>"
            + point(0, "")
            + point(1, "")
            + "</trkseg><trkseg>"
            + "<trkpt lat='47' lon='8'><time>2026-05-01T%sZ</time></trkpt>".formatted(secondSegment)
            + "</trkseg></trk></gpx>";
    return decode(document).recordings().size();
  }

  private static String track(String before) {
    return "<gpx><trk>"
        + before
        + "<trkseg>"
        + point(0, "")
        + point(1, "")
        + "</trkseg></trk></gpx>";
  }

  private static String point(int second, String more) {
    return "<trkpt lat='47.%d' lon='8'><time>2026-05-01T10:00:%02dZ</time>%s</trkpt>"
        .formatted(second, second, more);
  }

  private static Recording only(String document) {
    var read = decode(document);
    assertThat(read.recordings()).hasSize(1);
    return read.recordings().getFirst();
  }

  private static Complete decode(String document) {
    byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
    var decoded = new GpxDecoder().decode(Source.of("a.gpx", Format.GPX, bytes), bytes);
    assertThat(decoded).isInstanceOf(Complete.class);
    return (Complete) decoded;
  }
}
