package org.backstride.codec.workout.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.backstride.codec.workout.Aspect;
import org.backstride.codec.workout.Loss;
import org.backstride.codec.workout.Loss.Manner;
import org.backstride.codec.workout.Workout;
import org.backstride.codec.workout.WorkoutReading;
import org.backstride.codec.workout.WorkoutReading.Read;
import org.backstride.codec.workout.WorkoutReading.Reason;
import org.backstride.codec.workout.WorkoutReading.Refused;
import org.backstride.program.Program;
import org.backstride.program.RandomPrograms;
import org.backstride.program.Range;
import org.backstride.program.Step;
import org.backstride.program.Target;
import org.backstride.program.notation.Notation;
import org.backstride.program.resolve.References;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ZwoTest {

  @Test
  void aSteadyStepIsTheMiddleOfItsRangeAndSaysSo() {
    var workout = write("- 5m bwd run 80-90%");

    assertThat(text(workout)).contains("<SteadyState Duration=\"300\" Power=\"0.8500\">");
    assertThat(workout.losses()).contains(new Loss(Aspect.RANGE, Manner.CONVERTED, 1));
  }

  @Test
  void aRampKeepsItsOrder() {
    assertThat(text(write("- 5m ramp fwd run 80-60%")))
        .contains("<Ramp Duration=\"300\" PowerLow=\"0.8000\" PowerHigh=\"0.6000\">");
  }

  @Test
  void aSpeedIsAShareOfThePersonsReference() {
    var workout = ZwoWriter.write(program("- 5m fwd run 8kmh"), References.NOMINAL);

    assertThat(text(workout)).contains("Power=\"0.8000\"");
    assertThat(text(write("- 5m fwd run 8kmh"))).contains("<FreeRide Duration=\"300\">");
  }

  @Test
  void aStepWithoutATimeIsAMinuteAndSaysSo() {
    var workout = write("- lap fwd run free");

    assertThat(text(workout)).contains("<FreeRide Duration=\"60\">");
    assertThat(workout.losses()).contains(new Loss(Aspect.EXTENT, Manner.WORDS, 1));
  }

  @Test
  void ourOwnWorkoutsComeBackWhole() {
    var program =
        program(
            "# Hills\n@tags: run\nMain 3x\n  - 1m bwd run 90% stop pain>5\n  - 30s rest still\n");

    var again =
        ((Read) ZwoReader.read(text(ZwoWriter.write(program, References.UNKNOWN)))).program();

    assertThat(again).isEqualTo(program);
  }

  @Test
  void aRepeatOfWorkAndRecoveryIsIntervalsThatSayEachTurnWhatIsDone() {
    var program = program("4x\n  - 2m bwd run 80-90%\n  - 1m recovery fwd run 60%\n");

    var workout = ZwoWriter.write(program, References.UNKNOWN);

    assertThat(text(workout))
        .contains(
            "<IntervalsT Repeat=\"4\" OnDuration=\"120\" OffDuration=\"60\" OnPower=\"0.8500\""
                + " OffPower=\"0.6000\">")
        .doesNotContain("SteadyState")
        .contains("timeoffset=\"0\"", "timeoffset=\"120\"", "timeoffset=\"660\"");
    assertThat(workout.losses())
        .containsExactlyInAnyOrder(
            new Loss(Aspect.DIRECTION, Manner.WORDS, 1),
            new Loss(Aspect.RANGE, Manner.CONVERTED, 1));
    assertThat(((Read) ZwoReader.read(text(workout))).program()).isEqualTo(program);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2x\n  - 1m fwd run 90%\n  - 1m fwd run 60%\n",
        "2x\n  - 1m fwd run 90%\n  - 1m rest still\n",
        "2x\n  - 1m fwd run 90%\n  - 1m recovery fwd run\n",
        "2x\n  - 1m ramp fwd run 60-90%\n  - 1m recovery fwd run 60%\n",
        "2x\n  - 1m recovery fwd run 60%\n  - 1m fwd run 90%\n",
        "2x\n  - 1m fwd run 90%\n",
        "2x each time +5s\n  - 1m fwd run 90%\n  - 1m recovery fwd run 60%\n",
        "2x skip-last-recovery\n  - 1m fwd run 90%\n  - 1m recovery fwd run 60%\n"
      })
  void whatIntervalsCannotSayIsWrittenOut(String text) {
    var program = program(text);

    var workout = ZwoWriter.write(program, References.UNKNOWN);

    assertThat(text(workout)).doesNotContain("IntervalsT");
    assertThat(((Read) ZwoReader.read(text(workout))).program()).isEqualTo(program);
  }

  @Test
  void anyProgramIsWellFormedXmlThatIsReadAgain() {
    for (long seed = 0; seed < 200; seed++) {
      var program = new RandomPrograms(seed).programWithBlocks();

      var workout = ZwoWriter.write(program, References.UNKNOWN);

      assertThat(ZwoReader.read(text(workout))).as("seed %d", seed).isInstanceOf(Read.class);
    }
  }

  @Test
  void anotherToolsWorkoutIsForwardRunningAtPercentages() {
    var read =
        (Read)
            ZwoReader.read(
                """
                <workout_file><name>Tempo</name><sportType>run</sportType><workout>
                <Warmup Duration="600" PowerLow="0.5" PowerHigh="0.75"/>
                <IntervalsT Repeat="4" OnDuration="120" OffDuration="60" OnPower="1.05" OffPower="0.6"/>
                <SteadyState Duration="300" Power="0.8"><textevent timeoffset="0" message="tall"/></SteadyState>
                <FreeRide Duration="90"/>
                </workout></workout_file>
                """);

    assertThat(Notation.print(read.program()))
        .isEqualTo(
            """
            # Tempo
            - 10m warmup ramp fwd run 50-75%
            4x
              - 2m fwd run 105%
              - 1m recovery fwd run 60%
            - 5m fwd run 80% "tall"
            - 1m30s fwd run
            """);
  }

  @Test
  void aWorkoutInMetresIsReadInMetres() {
    assertThat(foreign("<durationType>distance</durationType>", "<FreeRide Duration=\"800\"/>"))
        .isEqualTo(new Read(program("- 800mtr fwd run"), 0));
  }

  @ParameterizedTest
  @CsvSource({
    "'<SteadyState Duration=\"60\" PowerLow=\"0.8\" PowerHigh=\"0.9\"/>', - 1m fwd run 80-90%, 0",
    "'<SolidState Duration=\"60\" Power=\"0.8\"/>', - 1m fwd run 80%, 0",
    "'<Cooldown Duration=\"60\" PowerLow=\"0.8\" PowerHigh=\"0.5\"/>',"
        + " - 1m cooldown ramp fwd run 80-50%, 0",
    "'<SteadyState Duration=\"60\" Power=\"1\" pace=\"1\"/>', - 1m fwd run, 1",
    "'<MaxEffort Duration=\"20\"/>', - 20s fwd run, 1",
    "'<SteadyState Duration=\"60\"/>', - 1m fwd run, 1"
  })
  void whatAnotherToolSaysIsReadOrCounted(String element, String line, int guessed) {
    assertThat(foreign("", element)).isEqualTo(new Read(program(line), guessed));
  }

  @Test
  void theMessagesOfIntervalsAreCuesOfTheirSteps() {
    String xml =
        "<IntervalsT Repeat=\"2\" OnDuration=\"60\" OffDuration=\"30\" OnPower=\"1\""
            + " OffPower=\"0.5\"><textevent timeoffset=\"0\" message=\"tall\"/>"
            + "<textevent timeoffset=\"60\" message=\"breathe\"/></IntervalsT>";

    assertThat(foreign("", xml))
        .isEqualTo(
            new Read(
                program(
                    "2x\n  - 1m fwd run 100% \"tall\"\n"
                        + "  - 30s recovery fwd run 50% \"breathe\""),
                0));
  }

  @Test
  void wordsThatNoLongerAgreeGiveWayToWhatIsAsked() {
    String ours = text(write("- 5m bwd run 80%"));

    assertThat(((Read) ZwoReader.read(ours.replace("0.8000", "0.6500"))).program().blocks())
        .extracting(block -> ((Step) block).intensity().target())
        .containsExactly(new Target.AtPercent(Range.of("65")));
  }

  @Test
  void theRampOfAWarmUpIsAWarmUp() {
    var workout = write("- 5m warmup ramp fwd run 50-80%\n- 5m cooldown ramp fwd run 80-50%");

    assertThat(text(workout)).contains("<Warmup Duration=\"300\" PowerLow=\"0.5000\"");
    assertThat(text(workout)).contains("<Cooldown Duration=\"300\" PowerLow=\"0.8000\"");
    assertThat(workout.losses()).noneMatch(loss -> loss.aspect() == Aspect.ROLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<workout_file><workout><SteadyState", "<workout_file>&x;</workout_file>"})
  void damagedXmlIsRefused(String text) {
    assertThat(ZwoReader.read(text)).isEqualTo(new Refused(Reason.DAMAGED));
  }

  @Test
  void ridesAreRefused() {
    assertThat(ZwoReader.read("<workout_file><sportType>bike</sportType><workout/></workout_file>"))
        .isEqualTo(new Refused(Reason.OTHER_SPORT));
    assertThat(ZwoReader.read("<gpx/>")).isEqualTo(new Refused(Reason.NO_WORKOUT));
  }

  private static WorkoutReading foreign(String head, String elements) {
    return ZwoReader.read(
        "<workout_file><sportType>run</sportType>"
            + head
            + "<workout>"
            + elements
            + "</workout></workout_file>");
  }

  private static Workout write(String text) {
    return ZwoWriter.write(program(text), References.UNKNOWN);
  }

  private static Program program(String text) {
    var reading = Notation.read(text);
    assertThat(reading.problems()).isEqualTo(List.of());
    return reading.program();
  }

  private static String text(Workout workout) {
    return new String(workout.content(), StandardCharsets.UTF_8);
  }
}
