package org.backstride.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.backstride.codec.Format;
import org.backstride.codec.Source;
import org.backstride.codec.fit.FitDecoder;
import org.backstride.codec.workout.fit.FitWorkoutWriter;
import org.backstride.program.Extent;
import org.backstride.program.Program;
import org.backstride.program.RandomPrograms;
import org.backstride.program.Step;
import org.backstride.program.notation.Notation;
import org.backstride.program.resolve.References;
import org.backstride.program.resolve.Unrolling;
import org.backstride.unit.Direction;
import org.backstride.unit.Gait;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Other people's readers on the same files: `mvn -Ppeers verify`. They are installed from npm into
/// a folder that is deleted afterwards; without Node or npm nothing is compared.
@Tag("peers")
class PeersTest {

  private static final String PEER = "fit-file-parser@6.1.2";
  private static final Pattern ANSWER =
      Pattern.compile("\\{\"records\":(\\d+),\"seconds\":([\\d.]+)}");

  private static final String BOUT = "BWD run|distance|40000|heart_rate|0|220|230|active\n";
  private static final String PAUSE =
      """
      REST still|time|60000|open|0|0|0|rest
      FWD walk|open|0|heart_rate|2|0|0|recovery
      """;

  @Test
  void fitFileParserOnTheSameMillionRecords(@TempDir Path folder) throws Exception {
    Path file = LargeFiles.made("fit", folder.resolve("large.fit"));
    prepare(folder, "fit-file-parser.mjs");
    byte[] bytes = Files.readAllBytes(file);
    var source = new Source("large.fit", Format.FIT, "", bytes.length);

    String said =
        run(folder, List.of("node", "--max-old-space-size=3000", "peer.mjs", file.toString()));
    double ours = CpuTime.seconds(() -> new FitDecoder().decode(source, bytes));

    var answer = ANSWER.matcher(said);
    assertThat(answer.find()).as(said).isTrue();
    assertThat(answer.group(1)).isEqualTo("1000000");
    BenchTable.add(
        new Figure("FIT decode", 1e6 / ours, "records/s"),
        new Figure("npm's " + PEER, 1e6 / Double.parseDouble(answer.group(2)), "records/s"));
  }

  @Test
  void fitFileParserReadsTheWorkoutsThatWeWrite(@TempDir Path folder) throws Exception {
    prepare(folder, "fit-workouts.mjs");
    var program =
        Notation.read(
                """
                # Peer
                - 5m warmup fwd run 2.5-3.0mps
                3x
                  - 400mtr bwd run 120-130bpm
                  2x
                    - 1m rest still
                    - lap recovery fwd walk z2
                - until hr<110bpm cooldown fwd walk 110-120spm
                """)
            .program();

    assertThat(read(folder, List.of(program)).getFirst())
        .isEqualTo(
            """
            workout|Peer|running|7|7
            FWD run|time|300000|speed|0|2500|3000|warmup
            """
                + (BOUT + PAUSE + PAUSE).repeat(3)
                + "FWD walk|hr_less_than|210|cadence|0|55|60|cooldown\n");
  }

  @Test
  void fitFileParserDoesTheStepsOfRandomProgramsInTheirOrder(@TempDir Path folder)
      throws Exception {
    prepare(folder, "fit-workouts.mjs");
    var random = new RandomPrograms(31);
    var programs = IntStream.range(0, 60).mapToObj(_ -> random.programWithBlocks()).toList();

    var said = read(folder, programs);

    assertThat(said).hasSameSizeAs(programs);
    for (int i = 0; i < said.size(); i++) {
      var lines = said.get(i).lines().skip(1).map(PeersTest::nameAndLength).toList();
      assertThat(lines)
          .as(Notation.print(programs.get(i)))
          .isEqualTo(
              Unrolling.of(programs.get(i)).stream().map(each -> expected(each.step())).toList());
    }
  }

  private static String nameAndLength(String line) {
    String[] fields = line.split("\\|", -1);
    return String.join("|", fields[0], fields[1], fields[2]);
  }

  private static String direction(Direction direction) {
    return switch (direction) {
      case FORWARD -> "FWD";
      case BACKWARD -> "BWD";
      case LATERAL_LEFT -> "LEFT";
      case LATERAL_RIGHT -> "RIGHT";
      case MIXED -> "MIXED";
    };
  }

  /// What a device should show and wait for.
  private static String expected(Step step) {
    String name =
        step.gait() == Gait.STILL
            ? step.role().name().replace("_", "") + " still"
            : direction(step.direction()) + (step.gait() == Gait.WALK ? " walk" : " run");
    return switch (step.extent()) {
      case Extent.ForTime(int seconds) -> name + "|time|" + seconds * 1000L;
      case Extent.ForDistance distance ->
          name + "|distance|" + Math.max(1, Math.round(distance.metres() * 100));
      case Extent.ForReps(int count) -> name + "|reps|" + count;
      case Extent.UntilLap _ -> name + "|open|0";
      case Extent.ForSteps(int count) ->
          (step.gait() == Gait.STILL ? name : name + " " + count + " steps") + "|open|0";
      case Extent.UntilHeartRate(var side, int beats) ->
          name
              + (side == Extent.Side.BELOW ? "|hr_less_than|" : "|hr_greater_than|")
              + (100 + beats);
    };
  }

  /// What the peer says of each program's FIT workout, its lines ending with a line break.
  private static List<String> read(Path folder, List<Program> programs) throws Exception {
    var command = new ArrayList<>(List.of("node", "peer.mjs"));
    for (int i = 0; i < programs.size(); i++) {
      var workout = FitWorkoutWriter.write(programs.get(i), References.UNKNOWN, Instant.EPOCH);
      Path file = Files.write(folder.resolve(i + ".fit"), workout.content());
      command.add(file.getFileName().toString());
    }
    String said = run(folder, command);
    assertThat(said).as("what the peer said").startsWith("workout|");
    return Stream.of(said.split("(?m)^(?=workout\\|)")).filter(each -> !each.isEmpty()).toList();
  }

  /// Installs the peer and its script, or gives up where there is no Node or no npm.
  private static void prepare(Path folder, String name) throws IOException, InterruptedException {
    assumeTrue(answers(folder, List.of("node", "--version")), "No Node here: no peer to run");
    assumeTrue(
        answers(folder, List.of("npm", "install", "--no-audit", "--no-fund", PEER)),
        "npm could not install " + PEER + ": no peer to run");
    try (InputStream in = PeersTest.class.getResourceAsStream(name)) {
      assertThat(in).isNotNull();
      Files.copy(in, folder.resolve("peer.mjs"));
    }
  }

  private static boolean answers(Path folder, List<String> command) throws InterruptedException {
    try {
      var process = process(folder, command);
      return process.waitFor(120, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException _) {
      return false;
    }
  }

  private static String run(Path folder, List<String> command)
      throws IOException, InterruptedException {
    var process = process(folder, command);
    assertThat(process.waitFor(300, TimeUnit.SECONDS)).isTrue();
    return Files.readString(folder.resolve("said.txt"), StandardCharsets.UTF_8);
  }

  private static Process process(Path folder, List<String> command) throws IOException {
    return new ProcessBuilder(command)
        .directory(folder.toFile())
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("said.txt").toFile())
        .start();
  }
}
