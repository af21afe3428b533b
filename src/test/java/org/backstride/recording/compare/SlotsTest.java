package org.backstride.recording.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backstride.recording.DirectionLabel.BACKWARD;
import static org.backstride.recording.DirectionLabel.FORWARD;
import static org.backstride.recording.DirectionLabel.STILL;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.backstride.recording.Interval;
import org.backstride.recording.Stretches;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Sessions laid beside one another block by block.
class SlotsTest {

  @Test
  void aSlotIsAsLongAsTheLongestSoThatNothingIsCut() {
    var slots =
        Slots.of(
            List.of(
                Stretches.of(FORWARD, 300, BACKWARD, 60, FORWARD, 90),
                Stretches.of(FORWARD, 280, BACKWARD, 75, FORWARD, 80)));

    assertThat(slots.slots())
        .containsExactly(
            new Slot(1, FORWARD, 0, 300, List.of(0, 0)),
            new Slot(2, BACKWARD, 300, 75, List.of(1, 1)),
            new Slot(3, FORWARD, 375, 90, List.of(2, 2)));
    assertThat(slots.leftOut()).containsExactly(0, 0);
    assertThat(slots.endSeconds()).isEqualTo(465);
  }

  @Test
  void aSkippedRepetitionLeavesItsPlaceEmpty() {
    var planned = Stretches.of(FORWARD, 300, BACKWARD, 60, FORWARD, 90, BACKWARD, 70, FORWARD, 300);
    var shorter = Stretches.of(FORWARD, 300, BACKWARD, 61, FORWARD, 310);

    var slots = Slots.of(List.of(planned, shorter));

    assertThat(slots.slots().stream().map(slot -> slot.interval(1)))
        .containsExactly(
            OptionalInt.of(0),
            OptionalInt.of(1),
            OptionalInt.empty(),
            OptionalInt.empty(),
            OptionalInt.of(2));
  }

  @Test
  void whatTheOtherHasBesidesIsCounted() {
    var slots =
        Slots.of(
            List.of(
                Stretches.of(FORWARD, 300, BACKWARD, 60),
                Stretches.of(FORWARD, 300, STILL, 40, BACKWARD, 60, FORWARD, 200)));

    assertThat(slots.leftOut()).containsExactly(0, 2);
  }

  @Test
  void directionsThatDifferAreNeverPaired() {
    var partners = Counterparts.of(Stretches.of(BACKWARD, 60), Stretches.of(FORWARD, 60));

    assertThat(partners.of(0)).isEmpty();
    assertThat(partners.count()).isZero();
  }

  @Test
  void lengthsThatHaveNothingInCommonAreLeftAlone() {
    var partners = Counterparts.of(Stretches.of(BACKWARD, 30), Stretches.of(BACKWARD, 300));

    assertThat(partners.of(0)).isEmpty();
  }

  @Test
  void thePlaceOnTheAxisTellsTheBlock() {
    var slots = Slots.of(List.of(Stretches.of(FORWARD, 300, BACKWARD, 60)));

    assertThat(slots.at(299.9).orElseThrow().number()).isEqualTo(1);
    assertThat(slots.at(300).orElseThrow().number()).isEqualTo(2);
    assertThat(slots.at(360)).isEmpty();
    assertThat(Slots.of(List.of()).at(0)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void partnersKeepTheirOrderAndAreNeverSharedWhateverIsCompared(long seed) {
    var random = new Random(seed);
    var one = random(random);
    var other = random(random);

    var partners = Counterparts.of(one, other);

    var taken =
        IntStream.range(0, one.size()).mapToObj(partners::of).flatMapToInt(OptionalInt::stream);
    assertThat(taken.toArray()).as("seed %s", seed).doesNotHaveDuplicates().isSorted();
  }

  @Test
  void aSessionIsItsOwnCounterpart() {
    var one = random(new Random(4));

    var partners = Counterparts.of(one, one);

    assertThat(IntStream.range(0, one.size()).map(i -> partners.of(i).orElse(-1)))
        .containsExactlyElementsOf(IntStream.range(0, one.size()).boxed().toList());
  }

  private static List<Interval> random(Random random) {
    var parts = new ArrayList<>();
    for (int i = 0; i < 4 + random.nextInt(8); i++) {
      parts.add(random.nextBoolean() ? BACKWARD : FORWARD);
      parts.add(20 + random.nextInt(200));
    }
    return Stretches.of(parts.toArray());
  }
}
