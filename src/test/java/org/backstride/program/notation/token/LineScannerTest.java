package org.backstride.program.notation.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.backstride.program.Extent.ForDistance;
import org.backstride.program.Extent.ForReps;
import org.backstride.program.Extent.ForSteps;
import org.backstride.program.Extent.ForTime;
import org.backstride.program.Extent.Side;
import org.backstride.program.Extent.UntilHeartRate;
import org.backstride.program.Extent.UntilLap;
import org.backstride.program.Range;
import org.backstride.program.Step.Role;
import org.backstride.program.StopCondition;
import org.backstride.program.StopCondition.Comparison;
import org.backstride.program.StopCondition.Report;
import org.backstride.program.Support;
import org.backstride.program.Surface;
import org.backstride.program.Target.AtCadence;
import org.backstride.program.Target.AtEffort;
import org.backstride.program.Target.AtHeartRate;
import org.backstride.program.Target.AtPace;
import org.backstride.program.Target.AtPercent;
import org.backstride.program.Target.AtPercentEffort;
import org.backstride.program.Target.AtSpeed;
import org.backstride.program.Target.AtZone;
import org.backstride.program.Target.Free;
import org.backstride.program.Target.HeartRateUnit;
import org.backstride.program.Target.ZoneKind;
import org.backstride.unit.Direction;
import org.backstride.unit.DistanceUnit;
import org.backstride.unit.Gait;
import org.backstride.unit.Grade;
import org.backstride.unit.GradeUnit;
import org.backstride.unit.SpeedUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineScannerTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "5m|300",
        "5min|300",
        "5 min|300",
        "5 minutes|300",
        "1 minute|60",
        "90s|90",
        "90 s|90",
        "90 sec|90",
        "90secs|90",
        "1 second|1",
        "2h|7200",
        "1 hour|3600",
        "1h5m|3900",
        "1h 5m 30s|3930",
        "1h30s|3630",
        "1m30|90",
        "1h1m30|3690",
        "1m30s|90",
        "1m 30s|90",
        "1m30 s|90",
        "3:00|180",
        "1:05:00|3900",
        "5'|300",
        "1'30|90",
        "1'30\"|90",
        "1' 30\"|90",
        "30\"|30",
        "5M|300",
      })
  void aTimeIsReadInSeconds(String written, int seconds) {
    assertThat(only(written)).isEqualTo(new Part.Lasts(new ForTime(seconds)));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "400mtr, 400, METRES",
    "400 mtr, 400, METRES",
    "400 meters, 400, METRES",
    "1 metre, 1, METRES",
    "1.5km, 1.5, KILOMETRES",
    "0.5 mi, 0.5, MILES",
    "2 miles, 2, MILES",
    "100yd, 100, YARDS",
    "100 yds, 100, YARDS",
  })
  void aDistanceKeepsItsDigitsAndUnit(String written, BigDecimal amount, DistanceUnit unit) {
    assertThat(only(written)).isEqualTo(new Part.Lasts(new ForDistance(amount, unit)));
  }

  static Stream<Arguments> otherLengths() {
    return Stream.of(
        Arguments.of("20 steps", new ForSteps(20)),
        Arguments.of("1step", new ForSteps(1)),
        Arguments.of("8 reps", new ForReps(8)),
        Arguments.of("lap", new UntilLap()),
        Arguments.of("press lap", new UntilLap()),
        Arguments.of("until hr<110bpm", new UntilHeartRate(Side.BELOW, 110)),
        Arguments.of("until  HR > 150 bpm", new UntilHeartRate(Side.ABOVE, 150)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("otherLengths")
  void aCountOrAnEndIsALength(String written, org.backstride.program.Extent extent) {
    assertThat(only(written)).isEqualTo(new Part.Lasts(extent));
  }

  static Stream<Arguments> targets() {
    return Stream.of(
        Arguments.of("3kmh", speed("3", "3", SpeedUnit.KILOMETRES_PER_HOUR)),
        Arguments.of("3.0-4.0kmh", speed("3.0", "4.0", SpeedUnit.KILOMETRES_PER_HOUR)),
        Arguments.of("3,0–4,0 km/h", speed("3.0", "4.0", SpeedUnit.KILOMETRES_PER_HOUR)),
        Arguments.of("3kph", speed("3", "3", SpeedUnit.KILOMETRES_PER_HOUR)),
        Arguments.of("2 mph", speed("2", "2", SpeedUnit.MILES_PER_HOUR)),
        Arguments.of("1.2mps", speed("1.2", "1.2", SpeedUnit.METRES_PER_SECOND)),
        Arguments.of("1.2 m/s", speed("1.2", "1.2", SpeedUnit.METRES_PER_SECOND)),
        Arguments.of("90%", new AtPercent(Range.of("90"))),
        Arguments.of("80-90 %", new AtPercent(Range.of("80", "90"))),
        Arguments.of("80% - 90%", new AtPercent(Range.of("80", "90"))),
        Arguments.of("95% Pace", new AtPercent(Range.of("95"))),
        Arguments.of("50-60%effort", new AtPercentEffort(Range.of("50", "60"))),
        Arguments.of("50 % effort", new AtPercentEffort(Range.of("50"))),
        Arguments.of("120bpm", beats("120", "120", HeartRateUnit.BEATS_PER_MINUTE)),
        Arguments.of("120-130bpm HR", beats("120", "130", HeartRateUnit.BEATS_PER_MINUTE)),
        Arguments.of("70%max", beats("70", "70", HeartRateUnit.PERCENT_OF_MAXIMUM)),
        Arguments.of("70% max hr", beats("70", "70", HeartRateUnit.PERCENT_OF_MAXIMUM)),
        Arguments.of("60-70% HR", beats("60", "70", HeartRateUnit.PERCENT_OF_MAXIMUM)),
        Arguments.of("60%hrr", beats("60", "60", HeartRateUnit.PERCENT_OF_RESERVE)),
        Arguments.of("95% LTHR", beats("95", "95", HeartRateUnit.PERCENT_OF_THRESHOLD)),
        Arguments.of("170-180spm", new AtCadence(Range.of("170", "180"))),
        Arguments.of("rpe 3-4", new AtEffort(Range.of("3", "4"))),
        Arguments.of("rpe4", new AtEffort(Range.of("4"))),
        Arguments.of("z2", new AtZone(2, 2, ZoneKind.HEART_RATE)),
        Arguments.of("Z2 HR", new AtZone(2, 2, ZoneKind.HEART_RATE)),
        Arguments.of("z2-3 pace", new AtZone(2, 3, ZoneKind.PACE)),
        Arguments.of("z2-z3", new AtZone(2, 3, ZoneKind.HEART_RATE)),
        Arguments.of("6:00-5:30/km", new AtPace(360, 330, DistanceUnit.KILOMETRES)),
        Arguments.of("11:00/mi Pace", new AtPace(660, 660, DistanceUnit.MILES)),
        Arguments.of("6:00 - 5:30 / km", new AtPace(360, 330, DistanceUnit.KILOMETRES)),
        Arguments.of("free", new Free()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("targets")
  void aTargetKeepsItsNumbersAndUnit(String written, org.backstride.program.Target target) {
    assertThat(only(written)).isEqualTo(new Part.Aims(target));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "grade 5%, 5, PERCENT",
    "grade -1.5 %, -1.5, PERCENT",
    "grade2deg, 2, DEGREES",
    "grade 3°, 3, DEGREES",
    "grade - 2%, -2, PERCENT",
  })
  void aGradeKeepsItsSignAndUnit(String written, BigDecimal amount, GradeUnit unit) {
    assertThat(only(written)).isEqualTo(new Part.Climbs(new Grade(amount, unit)));
  }

  @Test
  void stopConditionsStandBehindOneWord() {
    assertThat(only("stop pain>5, RPE >= 7"))
        .isEqualTo(
            new Part.Stops(
                List.of(
                    new StopCondition(Report.PAIN, Comparison.ABOVE, new BigDecimal("5")),
                    new StopCondition(Report.RPE, Comparison.AT_LEAST, new BigDecimal("7")))));
    assertThat(only("stop pain≥3"))
        .isEqualTo(
            new Part.Stops(
                List.of(new StopCondition(Report.PAIN, Comparison.AT_LEAST, new BigDecimal("3")))));
  }

  @Test
  void singleWordsAreFieldsWhateverTheirCapitals() {
    assertThat(parts("Warmup BWD backwards walk Ramp sand rail"))
        .containsExactly(
            new Part.Plays(Role.WARM_UP),
            new Part.Heads(Direction.BACKWARD),
            new Part.Heads(Direction.BACKWARD),
            new Part.Moves(Gait.WALK),
            new Part.Ramps(),
            new Part.Ground(Surface.SAND),
            new Part.Holds(Support.RAIL));
  }

  @Test
  void everyPartKnowsTheStretchItWasReadFrom() {
    assertThat(LineScanner.scan("- 5m  bwd 80% ", 1))
        .containsExactly(
            new Part.At(new Part.Lasts(new ForTime(300)), 2, 4),
            new Part.At(new Part.Heads(Direction.BACKWARD), 6, 9),
            new Part.At(new Part.Aims(new AtPercent(Range.of("80"))), 10, 13));
  }

  @Test
  void aMarkBehindAWordOpensACueEvenWithoutABlank() {
    assertThat(parts("rail\"stand tall\""))
        .containsExactly(new Part.Holds(Support.RAIL), new Part.Says("stand tall"));
  }

  @Test
  void aMarkBehindADigitMeansSeconds() {
    assertThat(parts("30\" \"tall\""))
        .containsExactly(new Part.Lasts(new ForTime(30)), new Part.Says("tall"));
  }

  @Test
  void anOpenCueOffersItsClosingMark() {
    assertThat(only("\"tall"))
        .isEqualTo(new Part.Wrong("notation.problem.openString", List.of("\"tall\"")));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"400 m, 400", "1.5  m, 1.5"})
  void aNumberABlankAndAnMOffersMetresAndMinutes(String written, String number) {
    assertThat(only(written))
        .isEqualTo(
            new Part.Wrong("notation.problem.metres", List.of(number + "mtr", number + "min")));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "80kmh",
        "0s",
        "25h",
        "999999999h",
        "0 steps",
        "300bpm",
        "rpe 11",
        "z0",
        "0:30/km",
        "grade 90%",
        "stop pain>11",
        "stop pain>11, rpe>=7",
        "until hr<900bpm",
        "101%effort",
        "300km"
      })
  void aNumberBeyondItsLimitsIsWrongAsAWhole(String written) {
    assertThat(LineScanner.scan(written, 0))
        .containsExactly(
            new Part.At(
                new Part.Wrong("notation.problem.outOfRange", List.of()), 0, written.length()));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"200w, watts", "200 watts, watts", "90% FTP, watts", "80-90rpm, rpm"})
  void powerAndPedallingAreLeftOutOnPurpose(String written, String what) {
    assertThat(only(written)).isEqualTo(new Part.Ignored("notation.problem." + what));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "5mx",
        "5kmhx",
        "3:0",
        "3:60",
        "6:00-5:30",
        "grade",
        "rpe",
        "zz",
        "z2x",
        "stop",
        "press",
        "until",
        "1234567890s",
        "1.5steps",
        "3%x",
        "wlak",
        "90%é",
        "5m²",
        "5/km"
      })
  void whatIsNearlyAPartIsAWord(String written) {
    assertThat(only(written)).isEqualTo(new Part.Word(written));
  }

  @Test
  void aRangeWithoutAUnitOfItsOwnIsReadAsItsFirstNumber() {
    assertThat(parts("90% - rail"))
        .containsExactly(
            new Part.Aims(new AtPercent(Range.of("90"))),
            new Part.Word("-"),
            new Part.Holds(Support.RAIL));
  }

  @Test
  void blanksOfEveryKindSeparateParts() {
    assertThat(parts("5m\t bwd\u2003walk"))
        .containsExactly(
            new Part.Lasts(new ForTime(300)),
            new Part.Heads(Direction.BACKWARD),
            new Part.Moves(Gait.WALK));
  }

  private static List<Part> parts(String line) {
    return LineScanner.scan(line, 0).stream().map(Part.At::part).toList();
  }

  private static Part only(String line) {
    var parts = parts(line);
    assertThat(parts).hasSize(1);
    return parts.getFirst();
  }

  private static AtSpeed speed(String from, String to, SpeedUnit unit) {
    return new AtSpeed(Range.of(from, to), unit);
  }

  private static AtHeartRate beats(String from, String to, HeartRateUnit unit) {
    return new AtHeartRate(Range.of(from, to), unit);
  }
}
