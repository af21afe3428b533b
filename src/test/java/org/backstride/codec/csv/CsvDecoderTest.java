package org.backstride.codec.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;
import org.backstride.codec.Decoded.Complete;
import org.backstride.codec.Decoded.Rejected;
import org.backstride.codec.Problem;
import org.backstride.codec.ProblemCode;
import org.backstride.codec.csv.column.ColumnRole;
import org.backstride.codec.csv.column.ColumnUnit;
import org.backstride.codec.csv.column.ColumnUse;
import org.backstride.recording.ChannelKind;
import org.backstride.recording.motion.MotionSignal;
import org.backstride.recording.motion.MotionSignal.Axis;
import org.backstride.recording.motion.MotionSignal.Placement;
import org.backstride.recording.motion.MotionSignal.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CsvDecoderTest {

  static Stream<Arguments> waysToWriteTheSame() {
    return Stream.of(
        Arguments.of("time,speed (m/s),hr\n0,2.5,120\n1,2.6,121\n2,2.7,122\n"),
        Arguments.of("time;speed (m/s);hr\n0;2,5;120\n1;2,6;121\n2;2,7;122\n"),
        Arguments.of("time\tspeed (m/s)\thr\r\n0\t2.5\t120\r\n1\t2.6\t121\r\n2\t2.7\t122\r\n"),
        Arguments.of("time|speed (m/s)|hr\n0|2.5|120\n1|2.6|121\n2|2.7|122"),
        Arguments.of(
            Tables.lines(
                "\"time\",\"speed (m/s)\",\"hr\"",
                "\"0\",\"2,5\",\"120\"",
                "\"1\",\"2,6\",\"121\"",
                "\"2\",\"2,7\",\"122\"")),
        Arguments.of("time,speed,hr\ns,m/s,bpm\n0,2.5,120\n1,2.6,121\n2,2.7,122\n"),
        Arguments.of(
            "Zeit [s];Geschwindigkeit [m/s];Herzfrequenz\n0;2,5;120\n1;2,6;121\n2;2,7;122\n"),
        Arguments.of(
            "Tiempo (s);Velocidad (m/s);Frecuencia cardíaca\n0;2,5;120\n1;2,6;121\n2;2,7;122\n"),
        Arguments.of(
            Tables.lines(
                "elapsed_time,speed_kmh,heartRate",
                "00:00:00,9.0,120",
                "00:00:01,9.36,121",
                "00:00:02,9.72,122")),
        Arguments.of(
            Tables.lines(
                "Timestamp (ms),pace (min/km),HeartRate",
                "0,6:40,120",
                "1000,6:24.615,121",
                "2000,6:10.370,122")),
        Arguments.of(
            Tables.lines(
                "time (min),Speed mph,Heart Rate (bpm)",
                "0,5.59234,120",
                "0.0166667,5.81603,121",
                "0.0333333,6.03973,122")),
        Arguments.of(
            Tables.lines(
                "# treadmill 7",
                "Device: X",
                "time, speed m/s, hr",
                "0, 2.5, 120",
                "1, 2.6, 121",
                "2, 2.7, 122")));
  }

  @ParameterizedTest
  @MethodSource("waysToWriteTheSame")
  void aLogReadsTheSameHoweverItIsWritten(String text) {
    var log = Tables.only(text);

    assertThat(log.channels().copyElapsedMillis()).containsExactly(0, 1_000, 2_000);
    assertThat(log.channels().copyOf(ChannelKind.HEART_RATE)).containsExactly(120, 121, 122);
    assertThat(log.channels().copyOf(ChannelKind.SPEED))
        .containsExactly(new double[] {2.5, 2.6, 2.7}, within(1e-4));
  }

  static Stream<Charset> encodings() {
    return Stream.of(
        StandardCharsets.UTF_8,
        StandardCharsets.UTF_16LE,
        StandardCharsets.UTF_16BE,
        Charset.forName("windows-1252"));
  }

  @ParameterizedTest
  @MethodSource("encodings")
  void theEncodingIsFoundOut(Charset charset) {
    byte[] bytes = Tables.bytes("Zeit;Höhe (m);Länge\n0;400,5;8,5\n1;401,5;8,6\n", charset);

    var channels = ((Complete) Tables.decode(bytes)).recordings().getFirst().channels();

    assertThat(channels.copyOf(ChannelKind.ALTITUDE)).containsExactly(400.5, 401.5);
    assertThat(channels.copyOf(ChannelKind.LONGITUDE)).containsExactly(8.5, 8.6);
  }

  @ParameterizedTest
  @MethodSource("encodings")
  void aMarkBeforeTheFirstCharacterIsNoPartOfTheTitle(Charset charset) {
    if (charset.newEncoder().canEncode('\uFEFF')) {
      byte[] bytes = Tables.bytes("\uFEFFtime,hr\n0,100\n1,101\n", charset);

      var channels = ((Complete) Tables.decode(bytes)).recordings().getFirst().channels();

      assertThat(channels.lastMillis()).isEqualTo(1_000);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2026-05-01T10:00:00Z",
    "2026-05-01T12:00:00+02:00",
    "2026-05-01T12:00:00.000+0200",
    "2026-05-01 10:00:00",
    "2026/05/01 10:00:00",
    "01.05.2026 10:00:00",
    "5/1/2026 10:00:00 AM",
    "1777629600",
    "1777629600000",
    "1777629600000000"
  })
  void instantsAreReadInEveryWayTheyAreWritten(String instant) {
    var log =
        Tables.only("timestamp;hr\n%s;100\n%s;101\n%s;102\n".formatted(instant, instant, instant));

    assertThat(log.start()).isEqualTo(Instant.parse("2026-05-01T10:00:00Z"));
  }

  @Test
  void aTimeWithoutAZoneIsThatOfTheUserAndSaysSo() {
    var habits = new CsvHabits(ZoneId.of("Europe/Vienna"), RememberedMappings.NONE);
    byte[] bytes = Tables.bytes("date time,hr\n2026-05-01 10:00:00,100\n2026-05-01 10:00:01,101\n");

    var complete = (Complete) Tables.decode(bytes, habits);

    assertThat(complete.recordings().getFirst().start())
        .isEqualTo(Instant.parse("2026-05-01T08:00:00Z"));
    assertThat(complete.problems())
        .containsExactly(Problem.of(ProblemCode.LOCAL_TIME, "Europe/Vienna"));
  }

  @Test
  void aDayInAColumnOfItsOwnGivesTheClockItsDate() {
    var log =
        Tables.only(
            Tables.lines(
                "date,time,hr",
                "2026-05-01,23:59:59,100",
                "2026-05-01,00:00:00,101",
                "2026-05-01,00:00:01,102"));

    assertThat(log.start()).isEqualTo(Instant.parse("2026-05-01T23:59:59Z"));
    assertThat(log.channels().lastMillis()).as("past midnight").isEqualTo(2_000);
  }

  @Test
  void aMotionSensorIsReadInItsUnitsAtItsRate() {
    var text = new StringBuilder("t_s,ax_g,ay_g,az_g,gx_rads,gy_rads,gz_rads\n");
    for (int i = 0; i < 100; i++) {
      text.append("%s,0,0,1,0,%s,0\n".formatted(i / 100.0, i % 2));
    }

    var channels = Tables.only(text.toString()).channels();

    assertThat(channels.size()).isEqualTo(100);
    assertThat(channels.lastMillis()).isEqualTo(990);
    assertThat(channels.value(acceleration(Axis.Z), 0)).isEqualTo(9.80665);
    assertThat(channels.value(rate(Axis.Y), 1)).isEqualTo(180 / Math.PI);
  }

  @ParameterizedTest
  @CsvSource({"0.01, 10", "10, 10", "0.005, 5", "20, 20"})
  void theLayoutOfKuHarIsReadWithoutTitlesInSecondsAndInMilliseconds(double step, long millis) {
    var text = new StringBuilder();
    for (int i = 0; i < 50; i++) {
      String time = Double.toString(Math.round(i * step * 1e6) / 1e6);
      text.append("%s,0.1,9.7,0.2,%s,0.01,0.02,1\n".formatted(time, time));
    }

    var channels = Tables.only(text.toString()).channels();

    assertThat(channels.kinds()).hasSize(6);
    assertThat(channels.elapsedMillis(1)).isEqualTo(millis);
    assertThat(channels.value(acceleration(Axis.Y), 7)).isEqualTo(9.7);
    assertThat(channels.value(rate(Axis.Z), 7)).isEqualTo(180 / Math.PI);
  }

  @Test
  void rotationMeasuredAtOtherInstantsIsPutOnThoseOfTheAcceleration() {
    var text = new StringBuilder();
    for (int i = 0; i < 50; i++) {
      text.append("%s,0,0,9.8,%s,%s,0,0\n".formatted(i * 10, i * 10 + 5, i));
    }

    var channels = Tables.only(text.toString()).channels();

    assertThat(channels.value(rate(Axis.X), 0)).as("before the first").isNaN();
    assertThat(channels.value(rate(Axis.X), 10)).isEqualTo(9.5 * 180 / Math.PI, within(1e-9));
  }

  private static ChannelKind acceleration(Axis axis) {
    return new MotionSignal(Placement.UNSAID, Quantity.ACCELERATION, axis).kind();
  }

  private static ChannelKind rate(Axis axis) {
    return new MotionSignal(Placement.UNSAID, Quantity.ANGULAR_RATE, axis).kind();
  }

  @Test
  void aTreadmillLogGivesSpeedGradeAndDistance() {
    var log =
        Tables.only(
            Tables.lines(
                "Elapsed Time,Belt Speed (km/h),Incline (%),Distance (km)",
                "0:00,3.6,1.0,0.000", "0:10,3.6,1.5,0.010", "0:20,7.2,2.0,0.030"));

    assertThat(log.channels().copyOf(ChannelKind.SPEED)).containsExactly(1, 1, 2);
    assertThat(log.channels().copyOf(ChannelKind.GRADE)).containsExactly(1, 1.5, 2);
    assertThat(log.totals().distanceMetres()).isEqualTo(30, within(1e-9));
    assertThat(log.totals().elapsedSeconds()).isEqualTo(20);
  }

  @Test
  void figuresAboveALogGiveItsSportDayAndTotals() {
    var log =
        Tables.only(
            Tables.lines(
                "Name,Sport,Date,Start time,Duration,Total distance (km),Average heart rate (bpm)",
                ",RUNNING,2026-05-01,10:00:00,00:00:02,0.006,141",
                "Sample rate,Time,HR (bpm),Speed (km/h),Pace (min/km),Cadence,Altitude (m)",
                "1,00:00:00,140,9.0,06:40,,400",
                ",00:00:01,141,9.0,06:40,,400",
                ",00:00:02,142,9.0,06:40,,400"));

    assertThat(log.activity().sport()).isEqualTo("running");
    assertThat(log.start()).isEqualTo(Instant.parse("2026-05-01T10:00:00Z"));
    assertThat(log.totals().distanceMetres()).isEqualTo(6, within(1e-9));
    assertThat(log.totals().heartRateAvg()).isEqualTo(141);
    assertThat(log.channels().copyOf(ChannelKind.SPEED)).containsExactly(2.5, 2.5, 2.5);
  }

  @Test
  void stackedTablesAreRecordingsOfTheirOwn() {
    var complete =
        Tables.complete(
            Tables.lines(
                "time,hr",
                "0,100",
                "1,101",
                "2,102",
                "3,103",
                "",
                "Left foot",
                "time (s),contact time (ms),step length (cm)",
                "0.1,280,60",
                "0.9,282,61",
                "1.6,281,62"));

    assertThat(complete.recordings()).extracting(r -> r.channels().size()).containsExactly(4, 3);
    assertThat(complete.recordings().get(1).channels().copyOf(ChannelKind.STEP_LENGTH))
        .containsExactly(600, 610, 620);
  }

  @Test
  void aLogThatBeginsAgainUnderTheSameHeadGoesOn() {
    var log = Tables.only("time,hr\n0,100\n1,101\ntime,hr\n2,102\n3,103\n");

    assertThat(log.channels().copyOf(ChannelKind.HEART_RATE)).containsExactly(100, 101, 102, 103);
  }

  @Test
  void aRemarkBetweenRowsIsPassedOver() {
    var log = Tables.only("time,hr\n0,100\n1,101\n# lap pressed\n2,102\n\n3,103\n");

    assertThat(log.channels().size()).isEqualTo(4);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Activity Type,Date,Title,Distance,Time,Avg HR;Running,2026-05-01"
            + " 10:00:00,Easy,5.01,0:30:00,141;Running,2026-05-03 10:00:00,Long,10.02,1:00:00,142",
        "Activity ID,Activity Date,Activity Name,Distance;1,2026-05-01"
            + " 10:00:00,Easy,5.01;2,2026-05-02 10:00:00,Long,6",
        "Aktivitätstyp,Datum,Titel,Distanz;Laufen,2026-05-01 10:00:00,Leicht,5.01;Laufen,2026-05-02"
            + " 10:00:00,Lang,6.5",
        "date,km,minutes;2026-05-01,5.0,30;2026-05-02,6.0,35;2026-05-04,5.0,29"
      })
  void aListOfActivitiesIsDeclinedWithThatReason(String rows) {
    var decoded = Tables.decode(Tables.bytes(rows.replace(';', '\n')));

    assertThat(decoded)
        .isInstanceOfSatisfying(
            Rejected.class,
            no -> assertThat(no.problem()).isEqualTo(Problem.of(ProblemCode.CSV_ACTIVITY_LIST)));
  }

  @Test
  void aListOfLapsIsDeclinedWithThatReason() {
    var decoded =
        Tables.decode(
            Tables.bytes(
                "Lap,Time,Distance (km),Avg HR\n1,5:01,1,140\n2,5:02,1,141\n3,5:03,1,142\n"));

    assertThat(((Rejected) decoded).problem()).isEqualTo(Problem.of(ProblemCode.CSV_LAP_LIST));
  }

  @Test
  void numbersOfWhichNobodySaysWhatTheyAreAskForAMapping() {
    var decoded = Tables.decode(Tables.bytes("alpha,beta\n3.1,0.2\n2.9,0.1\n3.3,0.4\n"));

    assertThat(((Rejected) decoded).problem())
        .isEqualTo(Problem.of(ProblemCode.CSV_NO_KNOWN_COLUMNS));
  }

  @Test
  void aRememberedMappingReadsEveryTableWithTheSameHead() {
    String first = "alpha,beta\n0,0.2\n1,0.1\n2,0.4\n";
    var mapping =
        Tables.sketch(first)
            .guess()
            .with(0, ColumnUse.of(ColumnRole.TIME, ColumnUnit.SECONDS))
            .with(1, ColumnUse.of(ColumnRole.SPEED, ColumnUnit.KILOMETRES_PER_HOUR));
    RememberedMappings remembered =
        fingerprint ->
            fingerprint.equals(mapping.fingerprint()) ? Optional.of(mapping) : Optional.empty();
    var habits = new CsvHabits(ZoneId.of("UTC"), remembered);

    var decoded = Tables.decode(Tables.bytes("Alpha,beta\n0,3.6\n5,7.2\n10,3.6\n"), habits);

    var channels = ((Complete) decoded).recordings().getFirst().channels();
    assertThat(channels.lastMillis()).isEqualTo(10_000);
    assertThat(channels.copyOf(ChannelKind.SPEED)).containsExactly(1, 2, 1);
  }

  @Test
  void theMakersStrideLengthThatIsAStepIsToldBySpeedAndCadence() {
    String rows = "0,3.0,170,%s\n1,3.0,170,%s\n2,3.0,170,%s\n3,3.0,170,%s\n";
    String head = "time,speed (m/s),cadence (spm),stride length (m)\n";

    var step = Tables.only(head + rows.replace("%s", "1.06")).channels();
    var stride = Tables.only(head + rows.replace("%s", "2.12")).channels();

    assertThat(step.value(ChannelKind.STEP_LENGTH, 0)).isEqualTo(1_060, within(1e-9));
    assertThat(stride.value(ChannelKind.STEP_LENGTH, 0)).isEqualTo(1_060, within(1e-9));
  }

  @Test
  void aChangeInTheColumnOfLapsBeginsALap() {
    var log =
        Tables.only(
            "time,stage,distance (m)\n0,WU,0\n10,WU,20\n20,1,40\n30,1,70\n40,1R,100\n50,1R,110\n");

    assertThat(log.laps())
        .extracting(lap -> lap.startMillis())
        .containsExactly(0L, 20_000L, 40_000L);
    assertThat(log.laps().get(1).distanceMetres()).isEqualTo(60);
  }

  @Test
  void aColumnThatNobodyKnowsIsKeptUnderItsTitle() {
    var log = Tables.only("time,hr,Muscle oxygen (%)\n0,100,61\n1,101,62\n2,102,63\n");

    assertThat(log.channels().copyOf(ChannelKind.developer("Muscle oxygen", "%")))
        .containsExactly(61, 62, 63);
  }

  @Test
  void positionsGiveTheDistanceThatTheTableLeavesOut() {
    var complete = Tables.complete("time,lat,lon\n0,47.0,8.0\n10,47.001,8.0\n20,47.002,8.0\n");

    assertThat(complete.recordings().getFirst().totals().distanceMetres())
        .isEqualTo(222.4, within(0.1));
    assertThat(complete.problems())
        .extracting(Problem::code)
        .contains(ProblemCode.DISTANCE_FROM_POSITIONS);
  }
}
