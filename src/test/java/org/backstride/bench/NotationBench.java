package org.backstride.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;
import org.backstride.codec.program.ProgramJson;
import org.backstride.codec.program.ProgramReading.Read;
import org.backstride.load.PlannedLoad;
import org.backstride.load.SessionEnergy;
import org.backstride.program.BlockTree;
import org.backstride.program.Program;
import org.backstride.program.notation.Notation;
import org.backstride.program.resolve.ProgramTotals;
import org.backstride.program.resolve.References;
import org.backstride.program.resolve.Unrolling;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Reading 1,000 programs of 40 lines, and the totals of 200 flattened steps.
@Tag("bench")
@ExtendWith(BenchTable.class)
class NotationBench {

  private static final int PROGRAMS = 1_000;
  private static final int LINES = 40;
  private static final int ROUNDS = 7;
  private static final int WARM_UP = 5;
  private static final double PARSE_MILLIS = 200;
  private static final double TOTALS_MILLIS = 4;

  @Test
  void aThousandProgramsOfFortyLinesAreRead() {
    String text = text();
    String json = ProgramJson.print(Notation.read(text).program());

    double millis = median(() -> blocksOf(Notation.read(text).program()));
    double beside = median(() -> blocksOf(((Read) ProgramJson.read(json)).program()));

    BenchTable.add(
        new Figure("parse 1,000 programs of 40 lines", millis, "ms"),
        new Figure("the limit", PARSE_MILLIS, "ms"));
    BenchTable.add(
        new Figure("parse 1,000 programs of 40 lines", millis, "ms"),
        new Figure("the same programs from JSON", beside, "ms"));
    assertThat(text.lines()).hasSize(LINES);
    assertThat(Notation.read(text).isWhole()).isTrue();
  }

  private static int blocksOf(Program program) {
    return BlockTree.steps(program).size();
  }

  /// The median of several rounds of a thousand readings in milliseconds of the thread's own time,
  /// so that other work on the machine does not count; rounds before that warm up.
  private static double median(IntSupplier reading) {
    var clock = ManagementFactory.getThreadMXBean();
    var rounds = new double[ROUNDS];
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      long start = clock.getCurrentThreadCpuTime();
      int steps = 0;
      for (int i = 0; i < PROGRAMS; i++) {
        steps += reading.getAsInt();
      }
      assertThat(steps).isEqualTo(PROGRAMS * (LINES - 1));
      rounds[Math.max(0, round)] = (clock.getCurrentThreadCpuTime() - start) / 1e6;
    }
    Arrays.sort(rounds);
    return rounds[ROUNDS / 2];
  }

  @Test
  void theTotalsOfTwoHundredSteps() {
    var program =
        Notation.read("40x\n" + "  - 1m bwd walk 2.0-2.5kmh rpe 3-4\n".repeat(5)).program();
    double seconds = 0;
    int rounds = 400;
    for (int i = 0; i < rounds; i++) {
      seconds += sums(program);
    }
    long start = System.nanoTime();
    for (int i = 0; i < rounds; i++) {
      seconds += sums(program);
    }
    double millis = (System.nanoTime() - start) / 1e6 / rounds;

    BenchTable.add(
        new Figure("totals, energy and load of 200 steps", millis, "ms"),
        new Figure("the limit", TOTALS_MILLIS, "ms"));
    assertThat(seconds).isEqualTo(2.0 * rounds * 200 * 60);
  }

  private static double sums(Program program) {
    var steps = Unrolling.of(program);
    var energy = SessionEnergy.of(steps, References.NOMINAL);
    var load = PlannedLoad.of(steps, References.NOMINAL);
    return energy.seconds() > 0 && load.units() > 0
        ? ProgramTotals.of(steps, References.NOMINAL).whole().seconds()
        : Double.NaN;
  }

  private static String text() {
    var text = new StringBuilder("# Forty lines\n");
    IntStream.range(1, LINES)
        .forEach(
            n ->
                text.append("- ")
                    .append(n)
                    .append("m bwd walk 2.0-2.5kmh rpe 3-4 grade 0% rail stop pain>5 \"tall\"\n"));
    return text.toString();
  }
}
