package org.backstride.codec.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.backstride.codec.Decoded.Rejected;
import org.backstride.codec.ProblemCode;
import org.backstride.recording.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The row TCX of the format table: what watches and services write, each invented in its layout,
/// and what must come of it.
class TcxFormatTest {

  private static final String TEN = "2026-05-01T10:00:00Z, 10 points, 9 s, 0 pauses, 1 laps: ";
  private static final String DISTANCE = "<DistanceMeters>30.0</DistanceMeters>";

  static Stream<Arguments> points() {
    return Stream.of(
        Arguments.of(
            "Garmin's extension with speed, cadence and power",
            DISTANCE
                + "<Extensions><ns3:TPX CadenceSensor=\"Footpod\"><ns3:Speed>3.3</ns3:Speed>"
                + "<ns3:RunCadence>84</ns3:RunCadence><ns3:Watts>230</ns3:Watts></ns3:TPX>"
                + "</Extensions>",
            "cadence 168.00, distance 30.00, power 230.00, speed 3.30"),
        Arguments.of(
            "Polar's cadence of the format itself, in strides",
            DISTANCE + "<Cadence>84</Cadence>",
            "cadence 168.00, distance 30.00, speed 0.00"),
        Arguments.of(
            "a heart rate in its own element, with its type",
            DISTANCE
                + "<HeartRateBpm xsi:type=\"HeartRateInBeatsPerMinute_t\"><Value>120</Value>"
                + "</HeartRateBpm>",
            "distance 30.00, heart-rate 120.00, speed 0.00"),
        Arguments.of(
            "the first version's heart rate without a value inside",
            DISTANCE + "<HeartRateBpm>120</HeartRateBpm>",
            "distance 30.00, heart-rate 120.00, speed 0.00"),
        Arguments.of(
            "a heart rate of zero and one of an empty byte",
            DISTANCE + "<HeartRateBpm><Value>255</Value></HeartRateBpm><Cadence>255</Cadence>",
            "distance 30.00, speed 0.00"),
        Arguments.of(
            "an altitude below any sea",
            DISTANCE + "<AltitudeMeters>-9999</AltitudeMeters>",
            "distance 30.00, speed 0.00"),
        Arguments.of(
            "no distance but a speed",
            "<Extensions><TPX xmlns=\"x\"><Speed>3.0</Speed></TPX></Extensions>",
            "distance 27.00, speed 3.00"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("points")
  void aPointIsReadAsItsMakerMeansIt(String name, String inside, String expected) {
    String document = Tracks.tcx(lap("", points(0, 10, inside)));

    assertThat(Summaries.of(document)).as(name).isEqualTo("running " + TEN + expected);
  }

  static Stream<Arguments> documents() {
    String lap = lap("", points(0, 10, DISTANCE));
    return Stream.of(
        Arguments.of(
            "blanks before the declaration",
            "          <?xml version=\"1.0\"?>\n" + Tracks.tcx(lap),
            "running"),
        Arguments.of("Polar's and Fitbit's other sports", sport("Walking", lap), "walking"),
        Arguments.of("biking", sport("Biking", lap), "cycling"),
        Arguments.of("none of the three sports", sport("Other", lap), "other"),
        Arguments.of(
            "the first version, with the sport around the run",
            "<TrainingCenterDatabase><History><Running Name=\"R\"><Run><Id>1</Id>"
                + lap
                + "</Run></Running></History></TrainingCenterDatabase>",
            "running"),
        Arguments.of(
            "a prefix before every name",
            Tracks.tcx(lap).replaceAll("<(/?)(?=[A-Z])", "<$1t:"),
            "running"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("documents")
  void aDocumentIsReadHoweverItIsWrittenAround(String name, String document, String sport) {
    assertThat(Summaries.of(document))
        .as(name)
        .isEqualTo(sport + " " + TEN + "distance 30.00, speed 0.00");
  }

  @Test
  void aSummaryOfLapsWithoutPointsKeepsWhatTheySay() {
    String document =
        Tracks.tcx(
            lap(
                    "<AverageHeartRateBpm><Value>120</Value></AverageHeartRateBpm>"
                        + averageStrides(80),
                    "")
                + lap(
                        "<AverageHeartRateBpm><Value>140</Value></AverageHeartRateBpm>"
                            + averageStrides(90),
                        "")
                    .replace("10:00:00", "10:00:10"));

    assertThat(Summaries.figure(document, Measure.HEART_RATE_AVG)).isEqualTo(130);
    assertThat(Summaries.figure(document, Measure.CADENCE_AVG)).isEqualTo(170);
    assertThat(Summaries.figure(document, Measure.ELAPSED_SECONDS)).isEqualTo(20);
  }

  @Test
  void eachSportOfAMultisportSessionIsARecording() {
    String run = "<Activity Sport=\"Running\">" + lap("", points(0, 10, DISTANCE)) + "</Activity>";
    String ride = "<Activity Sport=\"Biking\">" + lap("", points(20, 10, DISTANCE)) + "</Activity>";
    String document =
        "<TrainingCenterDatabase><Activities><MultiSportSession><FirstSport>"
            + run
            + "</FirstSport><NextSport><Transition><TotalTimeSeconds>9</TotalTimeSeconds>"
            + "</Transition>"
            + ride
            + "</NextSport></MultiSportSession></Activities></TrainingCenterDatabase>";

    assertThat(Summaries.of(document).lines())
        .extracting(line -> line.substring(0, line.indexOf(' ')))
        .containsExactly("running", "cycling");
  }

  @Test
  void severalTracksOfALapAreDividedByPauses() {
    String document = Tracks.tcx(lap("", points(0, 10, DISTANCE) + points(30, 10, DISTANCE)));

    assertThat(Summaries.of(document)).contains("20 points, 39 s, 1 pauses, 1 laps");
  }

  static Stream<Arguments> plans() {
    return Stream.of(
        Arguments.of("a course", "<Courses><Course><Name>c</Name></Course></Courses>"),
        Arguments.of("a workout", "<Workouts><Workout Sport=\"Running\"/></Workouts>"),
        Arguments.of("nothing", "<Activities/>"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("plans")
  void whatWasNotRecordedIsDeclined(String name, String inside) {
    String document = "<TrainingCenterDatabase>" + inside + "</TrainingCenterDatabase>";

    assertThat(Decoders.decode(Tracks.bytes(document), "invented.tcx"))
        .as(name)
        .isInstanceOfSatisfying(
            Rejected.class,
            rejected ->
                assertThat(rejected.problem().code()).isEqualTo(ProblemCode.NO_TRACK_POINTS));
  }

  private static String sport(String sport, String laps) {
    return Tracks.tcx(laps).replace("Sport=\"Running\"", "Sport=\"" + sport + "\"");
  }

  private static String averageStrides(int strides) {
    return "<Extensions><LX><AvgRunCadence>" + strides + "</AvgRunCadence></LX></Extensions>";
  }

  private static String lap(String inside, String tracks) {
    return Tracks.lap("2026-05-01T10:00:00Z", 10, 30, inside + tracks);
  }

  /// A track of points a second apart.
  private static String points(int from, int count, String inside) {
    return IntStream.range(from, from + count)
        .mapToObj(
            i ->
                "<Trackpoint><Time>2026-05-01T10:00:%02dZ</Time>%s</Trackpoint>"
                    .formatted(i, inside))
        .collect(Collectors.joining("", "<Track>", "</Track>"));
  }
}
