package org.backstride.program.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.backstride.program.Block;
import org.backstride.program.Program;
import org.backstride.program.Repeat;
import org.backstride.program.notation.Notation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a repetition is, by the text form of its blocks.
class ProgressedTest {

  @ParameterizedTest(name = "{0}, each {1}: {3} in repetition {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "30s bwd walk|time +5s|4|45s bwd walk",
        "30s bwd walk|time -20s|4|1s bwd walk",
        "30s bwd walk|time +10%|3|36s bwd walk",
        "24h fwd walk|time +100000%|99|24h fwd walk",
        "30s rest|time +5s|4|30s rest",
        "30s rest|rest -5s|3|20s rest",
        "30s bwd walk|rest -5s|3|30s bwd walk",
        "200mtr bwd walk|distance +50mtr|3|300mtr bwd walk",
        "0.2km bwd walk|distance +50mtr|3|0.3km bwd walk",
        "200mtr bwd walk|distance -100mtr|3|200mtr bwd walk",
        "200mtr bwd walk|distance +25%|2|250mtr bwd walk",
        "2m bwd walk 2.0kmh|speed +0.1kmh|4|2m bwd walk 2.3kmh",
        "2m bwd walk 2.0-2.4kmh|speed +5%|3|2m bwd walk 2.2-2.64kmh",
        "2m bwd walk 1.5mph|speed -1mph|3|2m bwd walk 0mph",
        "2m fwd run 53.9kmh|speed +1kmh|3|2m fwd run 54kmh",
        "2m bwd run 6:00/km|speed +20%|2|2m bwd run 5:00/km",
        "2m bwd walk 60%|speed +5%|3|2m bwd walk 70%",
        "2m bwd walk 60%|speed +0.1kmh|3|2m bwd walk 60%",
        "2m bwd walk RPE 4|speed +5%|3|2m bwd walk RPE 4",
        "2m bwd walk|grade +0.5%|4|2m bwd walk grade 1.5%",
        "2m bwd walk grade 2%|grade -1%|4|2m bwd walk grade -1%",
        "2m bwd walk grade 59%|grade +2%|3|2m bwd walk grade 60%",
        "2m bwd walk grade 2%|grade +0.5%|1|2m bwd walk grade 2%"
      })
  void aRepetitionIsSoMuchOnAndStopsAtTheLimits(
      String first, String each, int repetition, String then) {
    var repeat = repeat("%dx each %s\n  - %s\n".formatted(repetition + 1, each, first));

    assertThat(text(Progressed.blocks(repeat, repetition))).isEqualTo(text(blocks(then)));
  }

  @Test
  void blocksWithinARepeatChangeWithTheOuterOne() {
    var outer = repeat("3x each speed +0.1kmh\n  2x\n    - 1m bwd walk 2kmh\n");

    var third = (Repeat) Progressed.blocks(outer, 3).getFirst();

    assertThat(third.count()).isEqualTo(2);
    assertThat(text(third.blocks())).isEqualTo(text(blocks("1m bwd walk 2.2kmh")));
  }

  @Test
  void onlyTheLastRecoveryOfTheLastRepetitionIsLeftOut() {
    var blocks = blocks("1m bwd walk", "30s rest");
    var skipping = new Repeat("", 2, blocks, Repeat.LastRecovery.SKIP, List.of());
    var keeping = new Repeat("", 2, blocks, Repeat.LastRecovery.KEEP, List.of());
    var working =
        new Repeat("", 2, blocks("30s rest", "1m bwd walk"), Repeat.LastRecovery.SKIP, List.of());

    assertThat(Progressed.repetition(skipping, 1)).hasSize(2);
    assertThat(Progressed.repetition(skipping, 2)).containsExactly(blocks.getFirst());
    assertThat(Progressed.repetition(keeping, 2)).hasSize(2);
    assertThat(Progressed.repetition(working, 2)).hasSize(2);
  }

  private static Repeat repeat(String text) {
    var reading = Notation.read(text);
    assertThat(reading.problems()).isEmpty();
    return (Repeat) reading.program().blocks().getFirst();
  }

  private static List<Block> blocks(String... lines) {
    var reading = Notation.read("- " + String.join("\n- ", lines) + "\n");
    assertThat(reading.problems()).isEmpty();
    return reading.program().blocks();
  }

  private static String text(List<Block> blocks) {
    return Notation.print(Program.EMPTY.withBlocks(blocks));
  }
}
