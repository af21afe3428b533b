package org.backstride.ui.program.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.backstride.program.Block;
import org.backstride.program.BlockTree;
import org.backstride.program.Blocks;
import org.backstride.program.Extent;
import org.backstride.program.RandomPrograms;
import org.backstride.program.Repeat;
import org.backstride.program.Section;
import org.backstride.ui.program.model.BlockLine.Reading.Read;
import org.backstride.ui.program.model.BlockLine.Reading.Wrong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BlockLineTest {

  @Test
  void whatTheFieldShowsReadsBackAsTheSameBlock() {
    for (long seed = 0; seed < 300; seed++) {
      for (var placed : BlockTree.flatten(new RandomPrograms(seed).programWithBlocks())) {
        var block = placed.block();

        assertThat(BlockLine.read(block, BlockLine.of(block)))
            .as("seed %d, %s", seed, BlockLine.of(block))
            .isEqualTo(new Read(block));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"3m bwd walk, 180", "3:00 bwd walk, 180", "180s bwd walk, 180"})
  void timesAreReadAsTheNotationHasThem(String line, int seconds) {
    assertThat(BlockLine.read(Blocks.backwardWalk(60), line))
        .isEqualTo(new Read(Blocks.backwardWalk(60).withExtent(new Extent.ForTime(seconds))));
  }

  @Test
  void aRepeatKeepsWhatItHolds() {
    var repeat = Repeat.of(4, List.of(Blocks.backwardWalk(60), Blocks.rest(30)));

    assertThat(BlockLine.of(repeat)).isEqualTo("4x");
    assertThat(BlockLine.read(repeat, "Main 6x"))
        .isEqualTo(new Read(repeat.withCount(6).withTitle("Main")));
  }

  @Test
  void aSectionIsItsTitle() {
    var section = new Section("Warm-up", List.of(Blocks.forwardWalk(60)));

    assertThat(BlockLine.read(section, "Cool-down"))
        .isEqualTo(new Read(new Section("Cool-down", section.blocks())));
  }

  @ParameterizedTest
  @ValueSource(strings = {"400 m bwd walk", "1m bwd walk 5 !", "soon"})
  void whatDoesNotReadIsSaidAndNotGuessed(String line) {
    Block step = Blocks.backwardWalk(60);

    assertThat(BlockLine.read(step, line)).isInstanceOf(Wrong.class);
  }
}
