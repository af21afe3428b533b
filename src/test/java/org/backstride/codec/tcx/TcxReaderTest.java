package org.backstride.codec.tcx;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.backstride.codec.Decoded.Complete;
import org.backstride.codec.Format;
import org.backstride.codec.Problem;
import org.backstride.codec.ProblemCode;
import org.backstride.codec.Source;
import org.backstride.recording.ChannelKind;
import org.junit.jupiter.api.Test;

class TcxReaderTest {

  @Test
  void strangeExtensionsArePassedOverAndKnownOnesReadWhateverTheirPrefix() {
    var read =
        decode(
            lap(
                "2026-05-01T10:00:00Z",
                point(
                        0,
                        "<Extensions><odd:Foo><odd:Speed2>9</odd:Speed2></odd:Foo>"
                            + "<z:TPX CadenceSensor='Footpod'><z:Speed>2.5</z:Speed>"
                            + "<z:Watts>200</z:Watts></z:TPX></Extensions>")
                    + point(1, "<Extensions><TPX><Speed>2.6</Speed></TPX></Extensions>")));

    var channels = read.recordings().getFirst().channels();
    assertThat(channels.copyOf(ChannelKind.SPEED)).containsExactly(2.5, 2.6);
    assertThat(channels.copyOf(ChannelKind.POWER)[0]).isEqualTo(200);
  }

  @Test
  void everyActivityOfAMultisportSessionIsARecording() {
    var read =
        decodeDocument(
            "<TrainingCenterDatabase><Activities><MultiSportSession><Id>x</Id><FirstSport>"
                + activity("Running", lap("2026-05-01T10:00:00Z", point(0, "") + point(1, "")))
                + "</FirstSport><NextSport><Transition StartTime='2026-05-01T10:00:02Z'>"
                + "<TotalTimeSeconds>5</TotalTimeSeconds></Transition>"
                + activity("Biking", lap("2026-05-01T10:00:07Z", point(7, "") + point(9, "")))
                + "</NextSport></MultiSportSession></Activities></TrainingCenterDatabase>");

    assertThat(read.recordings())
        .extracting(recording -> recording.activity().sport())
        .containsExactly("running", "cycling");
    assertThat(read.recordings().get(1).start()).isEqualTo(Instant.parse("2026-05-01T10:00:07Z"));
  }

  @Test
  void aSpeedWithoutDistanceAndPlaceMakesTheDistance() {
    var points = new StringBuilder();
    for (int second = 0; second < 40; second++) {
      points.append(point(second, "<Extensions><TPX><Speed>2</Speed></TPX></Extensions>"));
    }

    var read = decode(lap("2026-05-01T10:00:00Z", points.toString()));

    assertThat(read.recordings().getFirst().totals().distanceMetres()).isEqualTo(78);
    assertThat(read.problems()).extracting(Problem::code).contains(ProblemCode.DISTANCE_FROM_SPEED);
  }

  @Test
  void valuesThatNobodyReachesAreGaps() {
    var read =
        decode(
            lap(
                "2026-05-01T10:00:00Z",
                point(0, "<HeartRateBpm><Value>900</Value></HeartRateBpm>")
                    + point(1, "<HeartRateBpm><Value>120</Value></HeartRateBpm>")));

    var rates = read.recordings().getFirst().channels().copyOf(ChannelKind.HEART_RATE);
    assertThat(rates[0]).isNaN();
    assertThat(rates[1]).isEqualTo(120);
  }

  @Test
  void theMonitorThatAnActivityNamesIsItsDevice() {
    var read =
        decodeDocument(
            "<TrainingCenterDatabase><Activities>"
                + activity(
                    "Running",
                    lap("2026-05-01T10:00:00Z", point(0, "") + point(1, ""))
                        + "<Creator><Name>Watch &amp; Co</Name><UnitId>77</UnitId></Creator>")
                + "</Activities></TrainingCenterDatabase>");

    var device = read.recordings().getFirst().origin().device();
    assertThat(device.product()).isEqualTo("Watch & Co");
    assertThat(device.serial()).isEqualTo("77");
  }

  private static String activity(String sport, String content) {
    return "<Activity Sport='%s'><Id>x</Id>%s</Activity>".formatted(sport, content);
  }

  private static String lap(String start, String points) {
    return "<Lap StartTime='%s'><Track>%s</Track></Lap>".formatted(start, points);
  }

  private static String point(int second, String more) {
    return "<Trackpoint><Time>2026-05-01T10:00:%02dZ</Time>%s</Trackpoint>".formatted(second, more);
  }

  private static Complete decode(String laps) {
    return decodeDocument(
        "<TrainingCenterDatabase><Activities>"
            + activity("Running", laps)
            + "</Activities></TrainingCenterDatabase>");
  }

  private static Complete decodeDocument(String document) {
    byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
    var decoded = new TcxDecoder().decode(Source.of("a.tcx", Format.TCX, bytes), bytes);
    assertThat(decoded).isInstanceOf(Complete.class);
    return (Complete) decoded;
  }
}
