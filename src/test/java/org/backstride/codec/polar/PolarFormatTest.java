package org.backstride.codec.polar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backstride.codec.polar.PolarFiles.counting;
import static org.backstride.codec.polar.PolarFiles.list;
import static org.backstride.codec.polar.PolarFiles.newer;
import static org.backstride.codec.polar.PolarFiles.older;
import static org.backstride.codec.polar.PolarFiles.samples;
import static org.backstride.codec.polar.PolarFiles.series;
import static org.backstride.codec.polar.PolarFiles.seriesOf;
import static org.backstride.codec.polar.Readings.codes;
import static org.backstride.codec.polar.Readings.complete;
import static org.backstride.codec.polar.Readings.only;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.backstride.codec.Decoded.Complete;
import org.backstride.codec.Decoded.Rejected;
import org.backstride.codec.Format;
import org.backstride.codec.Problem;
import org.backstride.codec.ProblemCode;
import org.backstride.codec.csv.CsvHabits;
import org.backstride.codec.csv.RememberedMappings;
import org.backstride.codec.detect.Decoders;
import org.backstride.codec.detect.Summaries;
import org.backstride.recording.ChannelKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What a value, a time and a sport mean in the two forms of Polar Flow's export of an account.
class PolarFormatTest {

  private static final CsvHabits IN_VIENNA =
      new CsvHabits(ZoneId.of("Europe/Vienna"), RememberedMappings.NONE);

  private static final String FIVE = "running 2026-05-01T10:00:00Z, 5 points, 4 s, ";

  static Stream<Arguments> samplesOfBothForms() {
    return Stream.of(
        Arguments.of("heart rate", "heartRate", "HEART_RATE", "125", "heart-rate 125.00"),
        Arguments.of(
            "speed in kilometres an hour", "speed", "SPEED", "10.8", "distance 12.00, speed 3.00"),
        Arguments.of(
            "metres from the start", "distance", "DISTANCE", "7", "distance 7.00, speed 0.00"),
        Arguments.of("height", "altitude", "ALTITUDE", "412.5", "altitude 412.50"),
        Arguments.of("temperature", "temperature", "TEMPERATURE", "-3", "temperature -3.00"),
        Arguments.of("turns of one foot", "cadence", "CADENCE", "82", "cadence 164.00"),
        Arguments.of("steps of both feet", "cadence", "CADENCE", "166", "cadence 166.00"),
        Arguments.of("a number as a text", "heartRate", "HEART_RATE", "\"98\"", "heart-rate 98.00"),
        Arguments.of(
            "half of a power",
            "strideLength",
            "STRIDE_LENGTH",
            "210",
            "developer.stride_length 210.00"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("samplesOfBothForms")
  void aSampleIsReadInTheUnitThatPolarWritesItIn(
      String name, String kind, String type, String value, String expected) {
    String old = older("", samples(list(kind, 5, _ -> value)));
    String fresh = newer("", seriesOf(series(type, value, value, value, value, value)));

    assertThat(Summaries.of(old)).as(name).isEqualTo(FIVE + "0 pauses, 0 laps: " + expected);
    assertThat(Summaries.of(fresh)).as(name).isEqualTo(FIVE + "0 pauses, 0 laps: " + expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "leftPedalCrankBasedPower, developer.left_crank_power",
    "rightPedalCrankBasedPower, developer.right_crank_power",
  })
  void whatMayBeHalfOfAPowerIsNotTakenForTheWhole(String kind, String channel) {
    String document =
        older("", samples(list(kind, 3, _ -> "104").replace("\"value\"", "\"currentPower\"")));

    assertThat(only(document).channels().kinds())
        .extracting(ChannelKind::code)
        .containsExactly(channel);
  }

  static Stream<Arguments> gaps() {
    return Stream.of(
        Arguments.of("no value", older("", samples(list("heartRate", 3, i -> i == 1 ? "" : "90")))),
        Arguments.of("null", older("", samples(list("heartRate", 3, i -> i == 1 ? "null" : "90")))),
        Arguments.of("zero", older("", samples(list("heartRate", 3, i -> i == 1 ? "0" : "90")))),
        Arguments.of(
            "NaN as a text", newer("", seriesOf(series("HEART_RATE", "90", "\"NaN\"", "90")))),
        Arguments.of("NaN", newer("", seriesOf(series("HEART_RATE", "90", "NaN", "90")))),
        Arguments.of(
            "an object", newer("", seriesOf(series("HEART_RATE", "90", "{\"a\": [1]}", "90")))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("gaps")
  void whatWasNotMeasuredIsAGap(String name, String document) {
    var channels = only(document).channels();

    assertThat(Readings.values(channels.size(), i -> channels.value(ChannelKind.HEART_RATE, i)))
        .as(name)
        .containsExactly(90.0, Double.NaN, 90.0);
  }

  static Stream<Arguments> zones() {
    String sample = samples(list("heartRate", 2, _ -> "90"));
    return Stream.of(
        Arguments.of(
            "minutes from UTC", older("\"timeZoneOffset\": 120,", sample), "08:00", "+02:00"),
        Arguments.of(
            "those of the exercise first",
            older("\"timeZoneOffset\": 0,", "\"timezoneOffset\": -300," + sample),
            "15:00",
            "-05:00"),
        Arguments.of(
            "of the newer form",
            newer("\"timezoneOffsetMinutes\": 345,", seriesOf(series("HEART_RATE", "9"))),
            "04:15",
            "+05:45"),
        Arguments.of(
            "written beside the time",
            older("", sample).replace("10:00:00.000\", \"stop", "10:00:00.000+03:00\", \"stop"),
            "07:00",
            "+03:00"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("zones")
  void aFileThatTellsItsZoneIsExact(String name, String document, String clock, String zone) {
    var recording = only(document);

    assertThat(recording.start()).as(name).isEqualTo("2026-05-01T" + clock + ":00Z");
    assertThat(recording.activity().zone()).isEqualTo(ZoneOffset.of(zone));
    assertThat(codes(document)).doesNotContain(ProblemCode.LOCAL_TIME);
  }

  @Test
  void timesWithoutAZoneAreThoseOfHereAndTheImportSaysSo() {
    var decoded =
        (Complete)
            Decoders.decode(
                older("", samples(list("heartRate", 2, _ -> "90")))
                    .getBytes(StandardCharsets.UTF_8),
                "invented",
                IN_VIENNA);

    assertThat(decoded.recordings().getFirst().start()).isEqualTo("2026-05-01T08:00:00Z");
    assertThat(decoded.recordings().getFirst().activity().zone()).isNull();
    assertThat(decoded.problems()).contains(Problem.of(ProblemCode.LOCAL_TIME, "Europe/Vienna"));
  }

  @Test
  void clocksThatWereChangedMeanwhileLeaveTheTimesAfterTheStartAsTheyAre() {
    String document =
        older("", samples(list("heartRate", 3, _ -> "90")))
            .replace("2026-05-01T10:00:0", "2026-10-25T02:59:5")
            .replace("2026-05-01T10:00:10", "2026-10-25T03:00:10");
    var decoded =
        (Complete)
            Decoders.decode(document.getBytes(StandardCharsets.UTF_8), "invented", IN_VIENNA);

    assertThat(decoded.recordings().getFirst().channels().lastMillis()).isEqualTo(2_000);
  }

  static Stream<Arguments> sports() {
    return Stream.of(
        Arguments.of("\"RUNNING\"", "running", ""),
        Arguments.of("\"TREADMILL_RUNNING\"", "running", "treadmill"),
        Arguments.of("\"TRACK_AND_FIELD_RUNNING\"", "running", "track"),
        Arguments.of("\"JOGGING\"", "running", ""),
        Arguments.of("\"NORDIC_WALKING\"", "walking", ""),
        Arguments.of("\"HIKING\"", "hiking", ""),
        Arguments.of("\"INDOOR_ROWING\"", "rowing", ""),
        Arguments.of("\"OTHER_INDOOR\"", "other_indoor", ""),
        Arguments.of("{\"id\": \"3\"}", "walking", ""),
        Arguments.of("{\"id\": 17}", "running", "treadmill"),
        Arguments.of("{\"id\": \"9999\"}", "", ""));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("sports")
  void aSportIsNamedAsInEveryOtherFile(String written, String sport, String refinement) {
    String document =
        older("", samples(list("heartRate", 2, _ -> "90")))
            .replace("\"sport\": \"RUNNING\"", "\"sport\": " + written);

    assertThat(only(document).activity().sport()).isEqualTo(sport);
    assertThat(only(document).activity().subSport()).startsWith(refinement);
  }

  static Stream<Arguments> others() {
    return Stream.of(
        Arguments.of(
            "a day of activity",
            "{\"exportVersion\": \"1\", \"date\": \"2026-05-01\", \"samples\": {\"steps\": []}}"),
        Arguments.of(
            "a planned session",
            """
            {"exportVersion": "1", "name": "Tempo", "startTime": "2026-05-01T10:00", "done": true,
             "exercises": [{"type": "PHASED", "sport": "RUNNING", "duration": "PT30M"}]}
            """),
        Arguments.of("settings", "{\"sport\": \"RUNNING\", \"exportVersion\": \"1\"}"),
        Arguments.of(
            "nights",
            """
            [
            {"night": "2026-05-01", "sleepStart": "2026-05-01T22:00", "quality": 3.1},
            {"night": "2026-05-02", "sleepStart": "2026-05-02T22:00", "quality": 3.2},
            {"night": "2026-05-03", "sleepStart": "2026-05-03T22:00", "quality": 3.3}
            ]
            """),
        Arguments.of("no JSON", "{\"startTime\" and \"stopTime\" and \"exercises\""));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("others")
  void whatElseAnAccountHoldsIsNoRecording(String name, String document) {
    assertThat(Decoders.forHeader(document.getBytes(StandardCharsets.UTF_8)))
        .as(name)
        .isEqualTo(Format.UNKNOWN);
  }

  @Test
  void aFileThatIsCutOffKeepsWhatCameBefore() {
    String whole = newer("", seriesOf(series("HEART_RATE", counting(90, 50))));
    String cut = whole.substring(0, whole.indexOf("119"));

    assertThat(only(cut).channels().size()).isEqualTo(29);
    assertThat(codes(cut)).contains(ProblemCode.JSON_BROKEN);
    assertThat(complete(cut).isPartial()).isTrue();
  }

  @Test
  void aSessionInWhichNothingHappenedIsDeclined() {
    String document =
        "{\"exportVersion\": \"1\", \"startTime\": \"2026-05-01T10:00:00\","
            + " \"stopTime\": \"2026-05-01T10:00:00\", \"exercises\": [{}]}";

    assertThat(Decoders.decode(document.getBytes(StandardCharsets.UTF_8), "invented"))
        .isInstanceOfSatisfying(
            Rejected.class,
            no -> assertThat(no.problem().code()).isEqualTo(ProblemCode.NOTHING_RECORDED));
  }
}
