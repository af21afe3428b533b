package org.backstride.ui.program.gesture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.backstride.program.BlockPath;
import org.backstride.program.Program;
import org.backstride.program.edit.EditResult;
import org.backstride.program.edit.ProgramEditor;
import org.backstride.program.edit.Slot;
import org.backstride.ui.program.lane.Samples;
import org.junit.jupiter.api.Test;

class LaneSlotsTest {

  private final Program program = Samples.fiveRounds();
  private final LaneSlots slots = new LaneSlots(Samples.layout(program));

  @Test
  void slotsStandInReadingOrder() {
    assertThat(slots.inOrder())
        .startsWith(
            new Slot(BlockPath.ROOT, 0),
            new Slot(BlockPath.of(0), 0),
            new Slot(BlockPath.of(0), 1),
            new Slot(BlockPath.ROOT, 1))
        .hasSize(9);
  }

  @Test
  void overTheHeadingsThePlaceIsOutsideOfEverything() {
    double inside = slots.layout().span(BlockPath.of(1, 0)).orElseThrow().middle() + 1;

    assertThat(slots.at(inside, 10).slot().parent()).isEqualTo(BlockPath.ROOT);
    assertThat(slots.at(inside, 200).slot()).isEqualTo(new Slot(BlockPath.of(1), 1));
  }

  @Test
  void closeToItsEdgeThePlaceIsOutsideOfARepeat() {
    double edge = slots.layout().span(BlockPath.of(1)).orElseThrow().from() + 2;

    assertThat(slots.at(edge, 200).slot()).isEqualTo(new Slot(BlockPath.ROOT, 1));
  }

  @Test
  void byKeyABlockWalksThroughRepeatsToTheEnd() {
    var places = new ArrayList<BlockPath>();
    var present = program;
    var path = BlockPath.of(0, 0);
    var edit = slots.moved(List.of(path), 1);
    while (edit.isPresent()
        && ProgramEditor.apply(present, edit.get())
            instanceof EditResult.Edited(Program next, List<BlockPath> selection)) {
      present = next;
      path = selection.getFirst();
      places.add(path);
      edit = new LaneSlots(Samples.layout(present)).moved(List.of(path), 1);
    }

    assertThat(places)
        .containsExactly(
            BlockPath.of(1),
            BlockPath.of(1, 0),
            BlockPath.of(1, 1),
            BlockPath.of(1, 2),
            BlockPath.of(2),
            BlockPath.of(3));
  }
}
