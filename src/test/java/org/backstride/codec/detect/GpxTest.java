package org.backstride.codec.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.backstride.codec.Decoded.Complete;
import org.backstride.codec.Decoded.Rejected;
import org.backstride.codec.Problem;
import org.backstride.codec.ProblemCode;
import org.backstride.recording.ChannelKind;
import org.backstride.recording.Pause;
import org.backstride.recording.Recording;
import org.junit.jupiter.api.Test;

class GpxTest {

  @Test
  void aTrackGivesTimesPositionsAndTheDistanceAlongThem() {
    var complete = complete(Tracks.gpx(Tracks.walk(61)));
    var run = complete.recordings().getFirst();

    assertThat(run.start()).isEqualTo(Instant.parse("2026-05-01T10:00:00Z"));
    assertThat(run.activity().sport()).isEqualTo("running");
    assertThat(run.origin().device().product()).isEqualTo("Invented");
    assertThat(run.channels().size()).isEqualTo(61);
    assertThat(run.channels().lastMillis()).isEqualTo(60_000);
    assertThat(run.totals().distanceMetres()).isEqualTo(180.1, within(0.1));
    assertThat(run.channels().value(ChannelKind.SPEED, 30)).isEqualTo(3.0, within(0.01));
    assertThat(codes(complete)).containsExactly(ProblemCode.DISTANCE_FROM_POSITIONS);
  }

  @Test
  void betweenSegmentsNoDistanceCountsAndTheBreakIsAPause() {
    String two =
        "<trk><trkseg>%s%s</trkseg><trkseg>%s</trkseg></trk>"
            .formatted(
                Tracks.point(47, "2026-05-01T10:00:00Z"),
                Tracks.point(47.0001, "2026-05-01T10:00:04Z"),
                Tracks.point(48, "2026-05-01T10:10:00Z"));

    var run = only(Tracks.gpx(two));

    assertThat(run.totals().distanceMetres()).isEqualTo(11.1, within(0.1));
    assertThat(run.pauses()).containsExactly(new Pause(4_000, 600_000));
  }

  @Test
  void tracksOfDifferentDaysAreRecordingsOfTheirOwnInOrderOfTime() {
    String later = "<trk><trkseg>" + Tracks.point(47, "2026-05-03T10:00:00Z") + "</trkseg></trk>";

    var recordings = complete(Tracks.gpx(later + Tracks.walk(3))).recordings();

    assertThat(recordings).extracting(r -> r.channels().size()).containsExactly(3, 1);
  }

  @Test
  void aSecondDocumentBehindTheFirstIsReadToo() {
    String first = Tracks.gpx(Tracks.walk(5));
    String second = Tracks.gpx(Tracks.walk(7)).replace("2026-05-01", "2026-05-03");

    var recordings = complete(first + second).recordings();

    assertThat(recordings).extracting(each -> each.totals().records()).containsExactly(5, 7);
  }

  @Test
  void extensionsAreReadWithPrefixesNobodyDeclared() {
    String point =
        "<trk><trkseg><trkpt lat='47' lon='8'><time>2026-05-01T12:00:00.250+02:00</time>"
            + "<extensions><gpxtpx:hr>141</gpxtpx:hr><gpxdata:temp>21.5</gpxdata:temp>"
            + "<power>210</power></extensions></trkpt></trkseg></trk>";

    var run = only(Tracks.gpx(point));

    assertThat(run.start()).isEqualTo(Instant.parse("2026-05-01T10:00:00.250Z"));
    assertThat(run.channels().value(ChannelKind.HEART_RATE, 0)).isEqualTo(141);
    assertThat(run.channels().value(ChannelKind.TEMPERATURE, 0)).isEqualTo(21.5);
    assertThat(run.channels().value(ChannelKind.POWER, 0)).isEqualTo(210);
  }

  @Test
  void pointsWithoutATimeStandBetweenTheirNeighbours() {
    String track =
        "<trk><trkseg>%s<trkpt lat='47.0001' lon='8'/>%s</trkseg></trk>"
            .formatted(
                Tracks.point(47, "2026-05-01T10:00:00Z"),
                Tracks.point(47.0002, "2026-05-01T10:00:10Z"));

    var complete = complete(Tracks.gpx(track));

    assertThat(complete.recordings().getFirst().channels().copyElapsedMillis())
        .containsExactly(0, 5_000, 10_000);
    assertThat(complete.problems()).contains(Problem.of(ProblemCode.POINTS_WITHOUT_TIME, 1));
  }

  @Test
  void datesBeforeThereWereSuchDevicesAreNoTimes() {
    String track = "<trk><trkseg>" + Tracks.point(47, "1901-12-13T20:45:52Z") + "</trkseg></trk>";

    var complete = complete(Tracks.gpx(track));

    assertThat(complete.recordings().getFirst().start()).isNull();
    assertThat(codes(complete)).contains(ProblemCode.NO_USABLE_TIME);
  }

  @Test
  void aClockThatFallsIsStraightened() {
    String track =
        "<trk><trkseg>%s%s%s</trkseg></trk>"
            .formatted(
                Tracks.point(47, "2026-05-01T10:00:10Z"),
                Tracks.point(47, "2026-05-01T10:00:08Z"),
                Tracks.point(47, "2026-05-01T10:00:12Z"));

    var complete = complete(Tracks.gpx(track));

    assertThat(complete.recordings().getFirst().channels().copyElapsedMillis())
        .containsExactly(0, 0, 2_000);
    assertThat(complete.problems()).contains(Problem.of(ProblemCode.TIME_STEPPED_BACK, 1));
  }

  @Test
  void marksBlanksCommentsAndSixteenBitTextAreRead() {
    String document =
        Tracks.gpx("<!-- > --><trk><name><![CDATA[<trkpt>]]></name></trk>" + Tracks.walk(2));

    assertThat(only("\uFEFF" + document).channels().size()).isEqualTo(2);
    assertThat(only("\n  " + document).channels().size()).isEqualTo(2);
    byte[] wide = document.replace("UTF-8", "UTF-16").getBytes(StandardCharsets.UTF_16);
    assertThat(Decoders.decode(wide, "wide.gpx"))
        .isInstanceOfSatisfying(
            Complete.class,
            complete ->
                assertThat(complete.recordings().getFirst().channels().size()).isEqualTo(2));
  }

  @Test
  void entityBombsAndForeignEntitiesAreRefused() {
    String bomb =
        "<!DOCTYPE gpx [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]>" + Tracks.gpx(Tracks.walk(2));
    String foreign =
        "<!DOCTYPE gpx [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
            + Tracks.gpx("<name>&x;</name>" + Tracks.walk(2));

    assertThat(refusal(bomb)).isEqualTo(ProblemCode.XML_DOCTYPE);
    assertThat(refusal(foreign)).isEqualTo(ProblemCode.XML_DOCTYPE);
  }

  @Test
  void nestingWithoutEndIsRefused() {
    assertThat(refusal(Tracks.gpx("<a>".repeat(100_000)))).isEqualTo(ProblemCode.XML_TOO_DEEP);
  }

  @Test
  void aDocumentThatBreaksKeepsWhatCameBefore() {
    String whole = Tracks.gpx(Tracks.walk(10));

    var cut = complete(whole.substring(0, whole.indexOf("10:00:08") + 3));

    assertThat(cut.isPartial()).isTrue();
    assertThat(cut.recordings().getFirst().channels().size()).isEqualTo(8);
    assertThat(cut.problems().getFirst().code()).isEqualTo(ProblemCode.XML_BROKEN);
  }

  @Test
  void placesAndRoutesAreNotARecording() {
    assertThat(refusal(Tracks.gpx("<wpt lat='47' lon='8'/><rte><rtept lat='1' lon='2'/></rte>")))
        .isEqualTo(ProblemCode.NO_TRACK_POINTS);
  }

  private static ProblemCode refusal(String document) {
    var decoded = Decoders.decode(Tracks.bytes(document), "invented.gpx");
    return decoded instanceof Rejected rejected
        ? rejected.problem().code()
        : ProblemCode.UNKNOWN_FORMAT;
  }

  private static Complete complete(String document) {
    var decoded = Decoders.decode(Tracks.bytes(document), "invented.gpx");
    assertThat(decoded).isInstanceOf(Complete.class);
    return (Complete) decoded;
  }

  private static Recording only(String document) {
    return complete(document).recordings().getFirst();
  }

  private static java.util.List<ProblemCode> codes(Complete complete) {
    return complete.problems().stream().map(Problem::code).toList();
  }
}
