package org.backstride.codec.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.backstride.codec.Decoded.Rejected;
import org.backstride.codec.ProblemCode;
import org.backstride.recording.ChannelKind;
import org.backstride.recording.Recording;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The row CSV of the format table: what programs and sensors write, each invented in its layout,
/// and what must come of it.
class CsvFormatTest {

  /// How many rows each table has.
  private static final int ROWS = 20;

  static Stream<Arguments> logs() {
    return Stream.of(
        table(
            "GoldenCheetah's own table, whose titles are units",
            "secs, cad, hr, km, kph, watts, alt, temp, interval",
            i -> i + ", 82, 120, " + i * 0.0025 + ", 9.0, 210, 33.0, -255, " + i / 10,
            "19000 ms, 2 laps: altitude 33.0, cadence 164.0, distance 47.5, heart-rate 120.0,"
                + " power 210.0, speed 2.5"),
        table(
            "minutes and kilometres, as PowerTap and WKO have them",
            "Minutes, Torq (N-m),Km/h,Watts,Km,Cadence,Hrate,ID",
            i -> " " + i / 60.0 + ", 12.3, 9.0, 180, " + i * 0.0025 + ", 82, 120, 0",
            "19000 ms, 0 laps: cadence 164.0, developer.ID 0.0, developer.Torq 12.3,"
                + " distance 47.5, heart-rate 120.0, power 180.0, speed 2.5"),
        table(
            "iFit's treadmill in miles",
            "Stages_Data\nTime,Miles,MPH,Watts,HR,Incline",
            i -> "00:%02d,%s,5.59234,100,120,1.5".formatted(i, i * 2.5 / 1_609.344),
            "19000 ms, 0 laps: distance 47.5, grade 1.5, heart-rate 120.0, power 100.0, speed 2.5"),
        table(
            "TomTom's, with the kind of activity in every row",
            "time,activityType,lapNumber,distance,speed,calories,heartRate",
            i -> i + ",0," + (1 + i / 10) + "," + i * 2.5 + ",2.5," + i + ",120",
            "19000 ms, 2 laps: developer.activityType 0.0, developer.calories 19.0, distance 47.5,"
                + " heart-rate 120.0, speed 2.5"),
        table(
            "Catapult's, with an odometer and words above",
            "OpenField Export\nAthlete : \"12, J\"\n\nSeconds,Velocity m/s,Odometer,Heart Rate",
            i -> i * 0.1 + ",2.5," + i * 0.25 + ",120",
            "1900 ms, 0 laps: distance 4.8, heart-rate 120.0, speed 2.5"),
        table(
            "Stryd's, in watts a kilogram and metres",
            "Timestamp,Power (w/kg),Stryd Speed (m/s),Stryd Distance (meters),Ground Time (ms),"
                + "Vertical Oscillation (cm),Cadence (spm),Heart Rate (bpm)",
            i -> 1_777_629_600 + i + ",3.1,2.5," + i * 2.5 + ",240,7.2,168,120",
            "19000 ms, 0 laps: cadence 168.0, distance 47.5, heart-rate 120.0, power 3.1,"
                + " speed 2.5, stance-time 240.0, vertical-oscillation 72.0"),
        table(
            "a German treadmill's",
            "Zeit;Geschwindigkeit [km/h];Steigung [%];Strecke [m];Puls [1/min]",
            i -> "00:00:%02d;9,0;1,5;%s;120".formatted(i, comma(i * 2.5)),
            "19000 ms, 0 laps: distance 47.5, grade 1.5, heart-rate 120.0, speed 2.5"));
  }

  static Stream<Arguments> oddities() {
    return Stream.of(
        table(
            "a clock of hours and minutes beside a day",
            "Date,Time,Speed (km/h)",
            i -> "2026-11-18,17:" + (30 + i) + ",9.0",
            "1140000 ms, 0 laps: distance 2850.0, speed 2.5"),
        table(
            "a clock of hours and minutes that says so",
            "Uhrzeit;Geschwindigkeit (km/h)",
            i -> "17:" + (30 + i) + ";9,0",
            "1140000 ms, 0 laps: distance 2850.0, speed 2.5"),
        table(
            "minutes and seconds beside a day",
            "Datum;Zeit;Geschwindigkeit (km/h)",
            i -> "18.11.2026;0:%02d;9,0".formatted(i),
            "19000 ms, 0 laps: distance 47.5, speed 2.5"),
        table(
            "a clock of twelve hours",
            "Date,Time,HR",
            i -> "11/18/2026,1:05:%02d PM,120".formatted(i),
            "19000 ms, 0 laps: heart-rate 120.0"),
        table(
            "days as a spreadsheet numbers them",
            "Time,HR",
            i -> 46_344.4166666667 + i / 86_400.0 + ",120",
            "19000 ms, 0 laps: heart-rate 120.0"),
        table(
            "a slope called an elevation",
            "Time;Speed;Elevation\n[min:s];[km/h];[%]",
            i -> "0:%02d;9,0;3,0".formatted(i),
            "19000 ms, 0 laps: distance 47.5, grade 3.0, speed 2.5"),
        table(
            "how exact a speed is beside the speed",
            "time,seconds_elapsed,speedAccuracy,speed (m/s)",
            i -> 1_777_629_600_000_000_000L + 1_000_000_000L * i + "," + i + ",0.1,2.5",
            "19000 ms, 0 laps: distance 47.5, speed 2.5"),
        table(
            "a treadmill that says no unit",
            "Zeit;Geschwindigkeit;Steigung",
            i -> "0:%02d;3,6;1,0".formatted(i),
            "19000 ms, 0 laps: distance 19.0, grade 1.0, speed 1.0"),
        table(
            "a belt in reverse",
            "time_s,belt_speed_kmh",
            i -> i + "," + (i < 10 ? "9.0" : "-9.0"),
            "19000 ms, 0 laps: distance 47.5, speed 2.5"));
  }

  static Stream<Arguments> sensors() {
    return Stream.of(
        table(
            "ActiGraph's, which say their rate in the first line",
            "---- Data File Created By ActiGraph GT3X+ date format dd/MM/yyyy at 30 Hz ----"
                + "\nSerial Number: X\nStart Time 10:00:00\n----\n"
                + "Accelerometer X,Accelerometer Y,Accelerometer Z",
            i -> "0.1,0.2," + (0.9 + i % 3 * 0.01),
            "633 ms, 0 laps: acceleration-x 1.0, acceleration-y 2.0, acceleration-z 8.9"),
        table(
            "Xsens DOT's, with a rate and a count that lost a sample",
            "sep=,\nDeviceTag:,X\nOutputRate:,60Hz\n\n"
                + "PacketCounter,SampleTimeFine,Acc_X,Acc_Y,Acc_Z,Gyr_X,Gyr_Y,Gyr_Z",
            i -> (i < 10 ? i : i + 1) + ",42,1.0,2.0,9.0,50.0,1.0," + i * 3,
            "333 ms, 0 laps: acceleration-x 1.0, acceleration-y 2.0, acceleration-z 9.0,"
                + " angular-rate-x 50.0, angular-rate-y 1.0, angular-rate-z 57.0"),
        table(
            "axes called x, y and z in g",
            "epoch (ms),time (02:00),elapsed (s),x-axis (g),y-axis (g),z-axis (g)",
            i -> 1_777_629_600_000L + 10L * i + ",2026-05-01T10.00.00," + i * 0.01 + ",0.1,0.2,0.9",
            "190 ms, 0 laps: acceleration-x 1.0, acceleration-y 2.0, acceleration-z 8.8"),
        table(
            "axes called x, y and z in degrees a second",
            "epoch (ms),x-axis (deg/s),y-axis (deg/s),z-axis (deg/s)",
            i -> 1_777_629_600_000L + 10L * i + ",10,20," + i,
            "190 ms, 0 laps: angular-rate-x 10.0, angular-rate-y 20.0, angular-rate-z 19.0"),
        table(
            "axes of no unit that show the pull of the earth, in milliseconds",
            "timestamp,x,y,z",
            i -> 123_456 + 19 * i + ",0.5,0.5,9.8",
            "361 ms, 0 laps: acceleration-x 0.5, acceleration-y 0.5, acceleration-z 9.8"),
        table(
            "Polar's chest strap in thousandths of g",
            "Phone timestamp;sensor timestamp [ns];X [mg];Y [mg];Z [mg]",
            i -> "2026-05-01T10:00:00.%03d;%d;100;-20;980".formatted(20 * i, 20_000_000L * i),
            "380 ms, 0 laps: acceleration-x 1.0, acceleration-y -0.2, acceleration-z 9.6"),
        table(
            "Axivity's without titles",
            "",
            i -> "2026-05-01 10:00:00.%03d,0.1,0.1,0.98".formatted(10 * i),
            "190 ms, 0 laps: acceleration-x 1.0, acceleration-y 1.0, acceleration-z 9.6"),
        table(
            "phyphox's in exponents and commas",
            "\"Zeit (s)\";\"Gyroscope x (rad/s)\";\"Gyroscope y (rad/s)\";\"Gyroscope z (rad/s)\"",
            i -> comma(i * 0.01) + ";" + "1,000000000E0;0,000000000E0;0,500000000E0",
            "190 ms, 0 laps: angular-rate-x 57.3, angular-rate-y 0.0, angular-rate-z 28.6"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({"logs", "oddities", "sensors"})
  void aTableIsReadAsItsMakerMeansIt(String name, String text, String expected) {
    assertThat(summary(Tables.only(text))).as(name).isEqualTo(expected);
  }

  static Stream<Arguments> lists() {
    return Stream.of(
        list(
            "Garmin's list of activities",
            "Activity Type,Date,Title,Distance,Time,Avg HR,Max HR",
            i -> "Running,2026-05-%02d 10:00:00,Run,5.02,00:30:00,150,170".formatted(i + 1),
            ProblemCode.CSV_ACTIVITY_LIST),
        list(
            "Strava's",
            "Activity ID,Activity Date,Activity Name,Activity Type,Elapsed Time,Distance",
            i -> i + ",\"May %d, 2026, 8:00:00 AM\",Morning Run,Run,1800,5.02".formatted(i + 1),
            ProblemCode.CSV_ACTIVITY_LIST),
        list(
            "Runkeeper's",
            "Activity Id,Date,Type,Route Name,Distance (km),Duration,Average Pace",
            i -> "a%d,2026-05-%02d 10:00:00,Running,,5.02,30:05,5:59".formatted(i, i + 1),
            ProblemCode.CSV_ACTIVITY_LIST),
        list(
            "Samsung's, with its name above",
            "com.samsung.shealth.exercise,6312345,7\n"
                + "duration,exercise_type,mean_heart_rate,distance,start_time,end_time",
            i ->
                "1800000,1002,150,5020.5,2026-05-%1$02d 10:00:00,2026-05-%1$02d 10:30:00"
                    .formatted(i + 1),
            ProblemCode.CSV_ACTIVITY_LIST),
        list(
            "Garmin's laps, with a summary below",
            "\"Laps\",\"Time\",\"Cumulative Time\",\"Distance\",\"Avg Pace\",\"Avg HR\",\"Max HR\"",
            i ->
                i == ROWS - 1
                    ? "\"Summary\",\"25:10\",\"25:10\",\"5.00\",\"5:02\",\"152\",\"164\""
                    : "\"%1$d\",\"5:01\",\"%1$d:01\",\"1.00\",\"5:01\",\"151\",\"163\""
                        .formatted(i + 1),
            ProblemCode.CSV_LAP_LIST),
        list(
            "laps without a number",
            "Split;Time;Distance;Average heart rate;Maximum heart rate",
            i -> "Run;5:0" + i % 10 + ";1000;150;" + (160 + i),
            ProblemCode.CSV_LAP_LIST),
        list(
            "axes of no unit that show nothing of the earth",
            "time,seconds_elapsed,z,y,x",
            i -> 1_777_629_600_000_000_000L + i + "," + i * 0.01 + ",0.5,0.1,0.2",
            ProblemCode.CSV_NO_KNOWN_COLUMNS));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("lists")
  void whatIsNoSessionIsDeclinedWithItsReason(String name, String text, ProblemCode reason) {
    assertThat(Tables.decode(Tables.bytes(text)))
        .as(name)
        .isInstanceOfSatisfying(
            Rejected.class, rejected -> assertThat(rejected.problem().code()).isEqualTo(reason));
  }

  /// The last value of every channel that has one, in order of their names.
  private static String summary(Recording recording) {
    var channels = recording.channels();
    String values =
        channels.kinds().stream()
            .filter(kind -> !Double.isNaN(channels.value(kind, ROWS - 1)))
            .map(kind -> code(kind) + " " + oneDecimal(channels.value(kind, ROWS - 1)))
            .sorted()
            .collect(Collectors.joining(", "));
    return "%d ms, %d laps: %s".formatted(channels.lastMillis(), recording.laps().size(), values);
  }

  private static String code(ChannelKind kind) {
    return kind.code();
  }

  private static String oneDecimal(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  private static String comma(double value) {
    return Double.toString(value).replace('.', ',');
  }

  private static Arguments table(
      String name, String titles, IntFunction<String> row, String expected) {
    return Arguments.of(name, text(titles, row), expected);
  }

  private static Arguments list(
      String name, String titles, IntFunction<String> row, ProblemCode reason) {
    return Arguments.of(name, text(titles, row), reason);
  }

  private static String text(String titles, IntFunction<String> row) {
    String head = titles.isEmpty() ? "" : titles + "\n";
    return head + IntStream.range(0, ROWS).mapToObj(row).collect(Collectors.joining("\n")) + "\n";
  }
}
