package org.backstride.codec.workout.fit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.backstride.codec.fit.wire.FitFraming;
import org.backstride.codec.workout.Aspect;
import org.backstride.codec.workout.Differences;
import org.backstride.codec.workout.Loss;
import org.backstride.codec.workout.Loss.Manner;
import org.backstride.codec.workout.Workout;
import org.backstride.codec.workout.WorkoutReading;
import org.backstride.codec.workout.WorkoutReading.Read;
import org.backstride.codec.workout.WorkoutReading.Reason;
import org.backstride.codec.workout.WorkoutReading.Refused;
import org.backstride.program.BlockTree;
import org.backstride.program.Extent;
import org.backstride.program.Program;
import org.backstride.program.RandomPrograms;
import org.backstride.program.Section;
import org.backstride.program.Step;
import org.backstride.program.notation.Notation;
import org.backstride.program.resolve.References;
import org.backstride.program.resolve.UnrolledStep;
import org.backstride.program.resolve.Unrolling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Execution(ExecutionMode.CONCURRENT)
class FitWorkoutTest {

  private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
  private static final int LAW_RUNS = 400;

  @Test
  void everyStepComesBackWholeFromItsWords() {
    for (long seed = 0; seed < LAW_RUNS; seed++) {
      var program = new RandomPrograms(seed).programWithBlocks();

      var workout = write(program);

      boolean cut = workout.losses().stream().anyMatch(loss -> loss.aspect() == Aspect.CUT);
      if (!cut) {
        assertThat(steps(read(workout))).as("seed %d", seed).isEqualTo(steps(program));
      }
    }
  }

  @Test
  void whatFitCannotCarryIsExactlyWhatTheReportLists() {
    for (long seed = 0; seed < LAW_RUNS; seed++) {
      var program = new RandomPrograms(seed).programWithBlocks();

      var workout = write(program);

      assertThat(inWords(workout))
          .as("seed %d", seed)
          .isEqualTo(FitDifference.between(program, withoutNotes(workout)));
    }
  }

  private static List<Aspect> inWords(Workout workout) {
    return Differences.reported(workout, FitDifference.JUDGED);
  }

  @Test
  void whatAProgramSaysAboutItselfIsReportedAsGone() {
    var workout =
        write(
            program(
                """
                # Knee
                @tags: knee
                @goal: ten minutes
                @surface: treadmill
                Warm-up
                  - 5m fwd run 10kmh
                """));

    assertThat(workout.losses())
        .filteredOn(loss -> loss.manner() == Manner.GONE)
        .extracting(Loss::aspect)
        .containsExactly(Aspect.SECTION, Aspect.TAGS, Aspect.GOAL, Aspect.PROGRAM_SURFACE);
  }

  @Test
  void repeatsWithinRepeatsStayRepeats() {
    var program =
        program(
            """
            2x
              - 5m fwd run free
              3x
                - 1m fwd run free
                4x
                  - 10s bwd run free
                  - 30s rest still
            - 5m fwd walk
            """);

    var workout = write(program);

    assertThat(read(workout).blocks()).isEqualTo(program.blocks());
    assertThat(workout.losses()).noneMatch(loss -> loss.aspect() == Aspect.REPEAT);
  }

  @Test
  void aLoopMayBeginWithALoop() {
    var program = program("3x\n  2x\n    - 1m bwd run free\n  - 30s rest still");

    assertThat(read(write(program)).blocks()).isEqualTo(program.blocks());
  }

  @Test
  void whereNobodyRunsTheSportIsWalking() {
    assertThat(sportOf("- 5m fwd walk\n- 1m rest still\n- 2m bwd walk")).isEqualTo(11);
    assertThat(sportOf("- 5m fwd walk\n- 2m bwd run")).isEqualTo(1);
    assertThat(sportOf("- 5m bwd run")).isEqualTo(1);
  }

  @Test
  void theGaitOfTheSportIsNoLoss() {
    assertThat(write(program("- 5m fwd walk 4kmh")).losses())
        .noneMatch(loss -> loss.aspect() == Aspect.GAIT);
    assertThat(write(program("- 5m fwd walk 4kmh\n- 1m fwd run 9kmh")).losses())
        .contains(new Loss(Aspect.GAIT, Manner.WORDS, 1));
  }

  private static int sportOf(String text) {
    byte[] content = write(program(text)).content();
    var messages = FitFraming.of(content, 14, content.length - 2, Set.of(FitWorkoutWriter.WORKOUT));
    return messages.messages().getFirst().code(4, -1);
  }

  @Test
  void progressionsAndASkippedRecoveryAreWrittenOut() {
    var workout =
        write(
            program(
                """
                3x each time +10s skip-last-recovery
                  - 1m fwd run free
                  - 30s recovery still
                """));

    assertThat(steps(read(workout))).hasSize(5);
    assertThat(workout.losses())
        .contains(
            new Loss(Aspect.PROGRESSION, Manner.WRITTEN_OUT, 1),
            new Loss(Aspect.LAST_RECOVERY, Manner.WRITTEN_OUT, 1));
  }

  @Test
  void thePersonsOwnSpeedStandsForAPercentage() {
    var program = program("- 5m bwd walk 90%");

    assertThat(write(program).losses()).contains(new Loss(Aspect.TARGET, Manner.WORDS, 1));
    var forNominal = FitWorkoutWriter.write(program, References.NOMINAL, NOW);
    assertThat(forNominal.losses())
        .contains(new Loss(Aspect.UNIT, Manner.CONVERTED, 1))
        .noneMatch(loss -> loss.aspect() == Aspect.TARGET);
    assertThat(steps(read(forNominal))).isEqualTo(steps(program));
  }

  @Test
  void notesThatNoLongerAgreeGiveWayToWhatTheWatchDoes() {
    var workout = write(program("- 5m bwd run 2.5mps"));
    byte[] edited = FitPatch.timeOf(workout.content(), 300_000, 240_000);

    var step = (Step) readBytes(edited).blocks().getFirst();

    assertThat(step.extent()).isEqualTo(new Extent.ForTime(240));
    assertThat(step.isBackward()).isTrue();
  }

  @Test
  void aProgramWithoutStepsIsAWorkoutWithoutSteps() {
    assertThat(read(write(Program.EMPTY.withName("Nothing yet"))))
        .isEqualTo(Program.EMPTY.withName("Nothing yet"));
  }

  @Test
  void wordsLongerThanTheFieldAreCutAtACharacterAndSaid() {
    var step = (Step) program("- 1m fwd run free").blocks().getFirst();
    var wordy = step.withAdvice(step.advice().withNote("ü🏃".repeat(100)));

    var workout = write(Program.EMPTY.withBlocks(List.of(wordy)));

    assertThat(workout.losses()).contains(new Loss(Aspect.CUT, Manner.GONE, 1));
    assertThat(((Step) read(workout).blocks().getFirst()).extent())
        .isEqualTo(new Extent.ForTime(60));
  }

  @Test
  void noBytesBreakTheReader() {
    byte[] whole = write(program("2x\n  - 1m bwd run 2.5mps\n  - 30s rest still")).content();
    for (int end = 0; end < whole.length; end++) {
      assertThat(FitWorkoutReader.read(Arrays.copyOf(whole, end))).isNotNull();
    }
    var random = new java.util.Random(7);
    for (int i = 0; i < 2_000; i++) {
      byte[] flipped = whole.clone();
      flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));

      assertThat(FitWorkoutReader.read(flipped)).isNotNull();
    }
  }

  @ParameterizedTest
  @CsvSource({"2, OTHER_SPORT", "5, OTHER_SPORT"})
  void aWorkoutForAnotherSportIsRefused(int sport, Reason reason) {
    byte[] bytes = FitPatch.sport(write(program("- 1m fwd run free")).content(), sport);

    assertThat(FitWorkoutReader.read(bytes)).isEqualTo(new Refused(reason));
  }

  @Test
  void aRecordingIsNoWorkout() {
    assertThat(FitWorkoutReader.read(new byte[40])).isEqualTo(new Refused(Reason.NO_WORKOUT));
  }

  private static Workout write(Program program) {
    return FitWorkoutWriter.write(program, References.UNKNOWN, NOW);
  }

  private static Program read(Workout workout) {
    return readBytes(workout.content());
  }

  private static Program readBytes(byte[] bytes) {
    WorkoutReading reading = FitWorkoutReader.read(bytes);
    assertThat(reading).isInstanceOf(Read.class);
    return ((Read) reading).program();
  }

  private static Program withoutNotes(Workout workout) {
    return readBytes(FitPatch.withoutNotes(workout.content()));
  }

  /// Blanks at the end of a note are not kept in the text fields of FIT.
  private static List<Step> steps(Program program) {
    return Unrolling.of(program).stream()
        .map(UnrolledStep::step)
        .map(step -> step.withAdvice(step.advice().withNote(step.advice().note().stripTrailing())))
        .toList();
  }

  private static Program program(String text) {
    var reading = Notation.read(text);
    assertThat(reading.isWhole()).isTrue();
    assertThat(BlockTree.flatten(reading.program()))
        .noneMatch(
            placed -> placed.block() instanceof Section section && section.blocks().isEmpty());
    return reading.program();
  }
}
