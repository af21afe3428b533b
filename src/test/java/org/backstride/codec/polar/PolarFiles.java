package org.backstride.codec.polar;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Invented sessions in both forms of Polar Flow's export of an account.
public final class PolarFiles {

  private PolarFiles() {}

  /// A session of the older form around the content of its only exercise, begun at ten o'clock.
  static String older(String session, String exercise) {
    return """
    {"exportVersion": "1.6", %s
     "startTime": "2026-05-01T10:00:00.000", "stopTime": "2026-05-01T10:00:10.000",
     "exercises": [{"startTime": "2026-05-01T10:00:00.000", "stopTime": "2026-05-01T10:00:10.000",
       %s "sport": "RUNNING"}]}
    """
        .formatted(session, exercise);
  }

  /// Samples of the older form, one a second, each a number or, where it is empty, a gap.
  static String list(String kind, int count, IntFunction<String> value) {
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                "{\"dateTime\": \"2026-05-01T10:00:%02d.000\"%s}"
                    .formatted(i, value.apply(i).isEmpty() ? "" : ", \"value\": " + value.apply(i)))
        .collect(Collectors.joining(", ", "\"" + kind + "\": [", "]"));
  }

  /// A route of the older form along a meridian, one position a second from some thousandths on.
  static String route(int from, int to, int thousandths) {
    return IntStream.range(from, to)
        .mapToObj(
            i ->
                ("{\"dateTime\": \"2026-05-01T10:00:%02d.%03d\", \"latitude\": %s,"
                        + " \"longitude\": 8, \"altitude\": 400}")
                    .formatted(i, thousandths, 47 + i * 0.000027))
        .collect(Collectors.joining(", ", "\"recordedRoute\": [", "]"));
  }

  static String samples(String... lists) {
    return "\"samples\": {" + String.join(", ", lists) + "},";
  }

  /// A session of the newer form around the content of its only exercise.
  static String newer(String session, String exercise) {
    return """
    {"identifier": {"id": "1"}, "created": "2026-05-01T09:00:00.000",
     "startTime": "2026-05-01T10:00:00", "stopTime": "2026-05-01T10:00:10", %s
     "sport": {"id": "1"}, "product": {"modelName": "Invented 2"},
     "exercises": [{"identifier": {"id": "2"}, "startTime": "2026-05-01T10:00:00",
       "stopTime": "2026-05-01T10:00:10", %s "sport": {"id": "1"}}]}
    """
        .formatted(session, exercise);
  }

  /// A series of the newer form, one value a second.
  static String series(String type, String... values) {
    return "{\"type\": \"%s\", \"intervalMillis\": 1000, \"values\": [%s]}"
        .formatted(type, String.join(", ", values));
  }

  static String seriesOf(String... series) {
    return "\"samples\": {\"samples\": [" + String.join(", ", series) + "]},";
  }

  /// The numbers from one on as texts.
  static String[] counting(int first, int count) {
    return IntStream.range(first, first + count).mapToObj(String::valueOf).toArray(String[]::new);
  }

  /// A session of each form with everything in it, to be damaged.
  public static String olderWithEverything() {
    return older(
        "\"deviceId\": \"A1\", \"timeZoneOffset\": 120, \"kiloCalories\": 90,",
        "\"duration\": \"PT10S\", \"distance\": 30.5, \"heartRate\": {\"avg\": 120, \"max\": 130},"
            + samples(
                list("heartRate", 8, i -> i == 3 ? "" : "12" + i),
                list("speed", 8, i -> "10.8"),
                list("cadence", 8, i -> "81"),
                route(0, 9, 250),
                "\"rr\": [{\"duration\": \"PT0.8S\", \"offline\": false}, {\"duration\":"
                    + " \"PT1S\"}]")
            + "\"laps\": [{\"splitTime\": \"PT4S\", \"duration\": \"PT4S\", \"distance\": 12},"
            + "{\"splitTime\": \"PT10S\", \"duration\": \"PT6S\"}],");
  }

  public static String newerWithEverything() {
    return newer(
        "\"timezoneOffsetMinutes\": -300, \"durationMillis\": 10000, \"hrAvg\": 120,",
        "\"pauseTimes\": [{\"startTime\": \"2026-05-01T10:00:03\","
            + " \"endTime\": \"2026-05-01T10:00:08.5\"}],"
            + "\"laps\": {\"laps\": [], \"autoLaps\": [{\"splitTimeMillis\": 3000,"
            + " \"durationMillis\": 3000}, {\"splitTimeMillis\": 4500, \"durationMillis\": 1500}]},"
            + "\"routes\": {\"route\": {\"startTime\": \"2026-05-01T10:00:00\", \"wayPoints\": ["
            + "{\"latitude\": 47.0, \"longitude\": 8.0, \"altitude\": 4, \"elapsedMillis\": 0},"
            + "{\"latitude\": 47.1, \"longitude\": 8.0, \"elapsedMillis\": 9000}]}},"
            + seriesOf(
                series("HEART_RATE", counting(100, 5)),
                series("SPEED", "\"NaN\"", "10.8", "10.8", "NaN", "7.2"),
                series("LEFT_CRANK_CURRENT_POWER", counting(90, 5)))
            + "\"statistics\": {\"statistics\": [{\"type\": \"STATISTICS_TYPE_SPEED\","
            + " \"avg\": 10.8}]},");
  }
}
