package org.backstride.codec.polar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backstride.codec.polar.PolarFiles.counting;
import static org.backstride.codec.polar.PolarFiles.list;
import static org.backstride.codec.polar.PolarFiles.newer;
import static org.backstride.codec.polar.PolarFiles.older;
import static org.backstride.codec.polar.PolarFiles.route;
import static org.backstride.codec.polar.PolarFiles.samples;
import static org.backstride.codec.polar.PolarFiles.series;
import static org.backstride.codec.polar.PolarFiles.seriesOf;
import static org.backstride.codec.polar.Readings.codes;
import static org.backstride.codec.polar.Readings.complete;
import static org.backstride.codec.polar.Readings.only;

import java.time.Instant;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.backstride.codec.Problem;
import org.backstride.codec.ProblemCode;
import org.backstride.codec.detect.Summaries;
import org.backstride.recording.ChannelKind;
import org.backstride.recording.Lap;
import org.backstride.recording.Measure;
import org.backstride.recording.Pause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What becomes of a whole session of Polar Flow's export: its route, pauses, laps and totals.
class PolarSessionTest {

  private static final Offset<Double> WITHIN = Offset.offset(1e-7);

  @Test
  void aRouteWithTimesOfItsOwnLiesBetweenTheSamplesWithoutPointsOfItsOwn() {
    var channels =
        only(older("", samples(list("heartRate", 5, _ -> "90"), route(0, 5, 500)))).channels();

    assertThat(channels.size()).isEqualTo(5);
    assertThat(channels.value(ChannelKind.LATITUDE, 0)).isNaN();
    assertThat(channels.value(ChannelKind.LATITUDE, 1)).isCloseTo(47.0000135, WITHIN);
    assertThat(channels.value(ChannelKind.ALTITUDE, 4)).isEqualTo(400);
  }

  @Test
  void aRouteThatGoesOnWhereNothingElseWasMeasuredHasPointsOfItsOwn() {
    var channels =
        only(older("", samples(list("heartRate", 3, _ -> "90"), route(0, 8, 0)))).channels();

    assertThat(channels.size()).isEqualTo(8);
    assertThat(channels.value(ChannelKind.HEART_RATE, 2)).isEqualTo(90);
    assertThat(channels.value(ChannelKind.HEART_RATE, 3)).isNaN();
    assertThat(channels.value(ChannelKind.LATITUDE, 7)).isCloseTo(47.000189, WITHIN);
  }

  @Test
  void theAltitudeOfTheBarometerIsNotMixedWithThatOfTheRoute() {
    var channels =
        only(older("", samples(list("altitude", 3, _ -> "350"), route(0, 3, 0)))).channels();

    assertThat(Readings.values(3, i -> channels.value(ChannelKind.ALTITUDE, i)))
        .containsExactly(350.0, 350.0, 350.0);
  }

  @Test
  void positionsAfterTheWatchWasStoppedAreLeftOutAndTold() {
    String document = older("", samples(route(0, 30, 0)));

    assertThat(only(document).channels().lastMillis()).isEqualTo(15_000);
    assertThat(complete(document).problems())
        .contains(Problem.of(ProblemCode.POSITIONS_AFTER_STOP, 14));
  }

  @Test
  void theRouteOfTheNewerFormCountsFromItsOwnStart() {
    String route =
        "\"routes\": {\"route\": {\"startTime\": \"2026-05-01T10:00:02\", \"wayPoints\": ["
            + "{\"latitude\": 47.0, \"longitude\": 8.0, \"elapsedMillis\": 0},"
            + "{\"latitude\": 47.001, \"longitude\": 8.0, \"elapsedMillis\": 3000}]}},";

    var recording = only(newer("", route));

    assertThat(recording.start()).isEqualTo(Instant.parse("2026-05-01T10:00:00Z"));
    assertThat(recording.channels().elapsedMillis(0)).isEqualTo(2_000);
    assertThat(recording.channels().lastMillis()).isEqualTo(5_000);
  }

  static Stream<Arguments> pausedSeries() {
    return Stream.of(
        Arguments.of("counted on through it", 10, "0 1000 2000 3000 4000 5000 6000 7000 8000 9000"),
        Arguments.of("stood still in it", 4, "0 1000 8000 9000"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pausedSeries")
  void aSeriesKnowsAPauseByItsLength(String name, int count, String times) {
    String pause =
        "\"pauseTimes\": [{\"startTime\": \"2026-05-01T10:00:02\","
            + " \"endTime\": \"2026-05-01T10:00:08\"}],";

    var recording = only(newer("", pause + seriesOf(series("HEART_RATE", counting(90, count)))));
    var channels = recording.channels();

    assertThat(recording.pauses()).as(name).containsExactly(new Pause(2_000, 8_000));
    assertThat(
            String.join(
                " ",
                Readings.values(channels.size(), channels::elapsedMillis).stream()
                    .map(t -> "" + Math.round(t))
                    .toList()))
        .isEqualTo(times);
  }

  static Stream<Arguments> laps() {
    String split = "{\"splitTime\": \"PT%sS\", \"duration\": \"PT%sS\", \"distance\": %s}";
    String two = split.formatted(4, 4, 12) + "," + split.formatted(10, 6, 18);
    String three =
        split.formatted(3, 3, 9)
            + ","
            + split.formatted(6, 3, 9)
            + ","
            + split.formatted(10, 4, 12);
    String clock = "{\"startTime\": \"2026-05-01T10:00:%s\", \"duration\": \"PT%sS\"}";
    String millis = "{\"splitTimeMillis\": %d000, \"durationMillis\": %d000}";
    return Stream.of(
        Arguments.of("by the key", older("", "\"laps\": [" + two + "],"), "0-4000 4000-10000"),
        Arguments.of(
            "automatic",
            older("", "\"autoLaps\": [" + three + "],"),
            "0-3000 3000-6000 6000-10000"),
        Arguments.of(
            "both",
            older("", "\"laps\": [" + two + "], \"autoLaps\": [" + three + "],"),
            "0-4000 4000-10000"),
        Arguments.of(
            "one by the key says nothing beside automatic ones",
            older(
                "",
                "\"laps\": [" + split.formatted(10, 10, 30) + "], \"autoLaps\": [" + two + "],"),
            "0-4000 4000-10000"),
        Arguments.of(
            "by the clock",
            older(
                "",
                "\"laps\": ["
                    + clock.formatted("00", "4")
                    + ","
                    + clock.formatted("04.500", "5")
                    + "],"),
            "0-4000 4500-9500"),
        Arguments.of(
            "of the newer form",
            newer(
                "",
                "\"laps\": {\"laps\": ["
                    + millis.formatted(4, 4)
                    + ","
                    + millis.formatted(10, 6)
                    + "]},"),
            "0-4000 4000-10000"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("laps")
  void lapsLieWhereTheWatchMarkedThem(String name, String document, String expected) {
    var spans =
        only(document).laps().stream()
            .map(lap -> lap.startMillis() + "-" + lap.endMillis())
            .toList();

    assertThat(String.join(" ", spans)).as(name).isEqualTo(expected);
  }

  @Test
  void aLapWithAPauseInItIsAsLongAsOnTheWall() {
    String document = PolarFiles.newerWithEverything();

    assertThat(only(document).laps())
        .containsExactly(new Lap(0, 8_500, 3, Double.NaN), new Lap(8_500, 10_000, 1.5, Double.NaN));
  }

  @Test
  void whatTheWatchSaysOfTheWholeIsKept() {
    var totals = only(PolarFiles.olderWithEverything()).totals();

    assertThat(totals.value(Measure.ELAPSED_SECONDS)).isEqualTo(10);
    assertThat(totals.value(Measure.DISTANCE_METRES)).isEqualTo(30.5);
    assertThat(totals.value(Measure.CALORIES)).isEqualTo(90);
    assertThat(totals.value(Measure.HEART_RATE_AVG)).isEqualTo(120);
    assertThat(totals.value(Measure.HEART_RATE_MAX)).isEqualTo(130);
  }

  @Test
  void theTimeOfTheWatchLeavesThePausesOut() {
    var totals =
        only(PolarFiles.newerWithEverything()
                .replace("\"durationMillis\": 10000", "\"durationMillis\": 4500"))
            .totals();

    assertThat(totals.value(Measure.ELAPSED_SECONDS)).isEqualTo(10);
    assertThat(totals.value(Measure.TIMER_SECONDS)).isEqualTo(4.5);
    assertThat(totals.value(Measure.SPEED_AVG)).isCloseTo(3, WITHIN);
  }

  @Test
  void theTimesBetweenBeatsAreKept() {
    var beats = only(PolarFiles.olderWithEverything()).beats();

    assertThat(Readings.values(beats.size(), i -> beats.value(ChannelKind.BEAT_INTERVAL, i)))
        .containsExactly(800.0, 1_000.0);
    assertThat(beats.lastMillis()).isEqualTo(1_800);
  }

  @Test
  void whatRecordedItIsKnownByItsNameOrNumber() {
    assertThat(only(PolarFiles.olderWithEverything()).origin().device().serial()).isEqualTo("A1");
    assertThat(only(PolarFiles.newerWithEverything()).origin().device().product())
        .isEqualTo("Invented 2");
  }

  static Stream<Arguments> summaries() {
    return Stream.of(
        Arguments.of(
            "an exercise without samples",
            older("\"timeZoneOffset\": 0,", "\"duration\": \"PT1529.819S\", \"distance\": 4000,")),
        Arguments.of(
            "no exercise",
            """
            {"identifier": {"id": "1"}, "startTime": "2026-05-01T10:00:00",
             "stopTime": "2026-05-01T10:25:29", "timezoneOffsetMinutes": 0,
             "durationMillis": 1529819, "distanceMeters": 4000, "sport": {"id": "1"}}
            """),
        Arguments.of(
            "as long as the watch says, where it was not stopped",
            """
            {"exportVersion": "1.0", "startTime": "2026-05-01T10:00",
             "stopTime": "2026-05-01T10:00", "timeZoneOffset": 0, "duration": "PT25M29.819S",
             "distance": 4000, "exercises": [{"sport": "RUNNING"}]}
            """));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("summaries")
  void aSessionNotedByHandIsASummary(String name, String document) {
    var recording = only(document);

    assertThat(recording.activity().sport()).as(name).isEqualTo("running");
    assertThat(recording.start()).isEqualTo("2026-05-01T10:00:00Z");
    assertThat(recording.channels().size()).isZero();
    assertThat(recording.totals().value(Measure.TIMER_SECONDS)).isEqualTo(1529.819);
    assertThat(recording.totals().value(Measure.DISTANCE_METRES)).isEqualTo(4000);
    assertThat(codes(document)).contains(ProblemCode.NO_SAMPLES);
  }

  @Test
  void eachExerciseOfASessionIsARecording() {
    String first = older("\"distance\": 99,", samples(list("heartRate", 3, _ -> "90")));
    String second =
        "{\"startTime\": \"2026-05-01T10:00:20\", \"stopTime\": \"2026-05-01T10:00:30\","
            + " \"distance\": 50, \"duration\": \"PT10S\", \"sport\": \"CYCLING\"}]}";
    String document = first.replace("}]}", "}, " + second);

    assertThat(Summaries.of(document).lines())
        .containsExactly(
            "running 2026-05-01T10:00:00Z, 3 points, 2 s, 0 pauses, 0 laps: heart-rate 90.00",
            "cycling 2026-05-01T10:00:20Z, 0 points, 0 s, 0 pauses, 0 laps: ");
    assertThat(complete(document).recordings().getFirst().totals().value(Measure.DISTANCE_METRES))
        .as("the distance of the session is not that of its first exercise")
        .isNaN();
  }
}
