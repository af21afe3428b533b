package org.backstride.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.backstride.recording.DirectionLabel.BACKWARD;
import static org.backstride.recording.DirectionLabel.FORWARD;
import static org.backstride.recording.DirectionLabel.STILL;
import static org.backstride.review.PlannedRun.piece;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.backstride.recording.ChannelKind;
import org.backstride.recording.Channels;
import org.backstride.recording.Interval;
import org.backstride.recording.LabelSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Planned blocks found in recordings whose blocks are known.
class AlignmentTest {

  private static final double UNSAID = Double.NaN;

  @Test
  void blocksThatRanAsPlannedAreFoundToTheSecond() {
    var run = new PlannedRun(1);
    var pieces = new ArrayList<PlannedPiece>();
    run.stretch(300, 2.6, 160, 130);
    pieces.add(piece(300, 2.6, FORWARD));
    for (int i = 0; i < 5; i++) {
      run.stretch(60, 1.8, 176, 165).stretch(90, 1.2, 110, 120);
      pieces.add(piece(60, 1.8, BACKWARD));
      pieces.add(piece(90, 1.2, FORWARD));
    }

    var found = Alignment.of(pieces, run.channels());

    assertThat(found).hasSize(11);
    assertThat(found.getFirst().endMillis()).isCloseTo(300_000, within(2_000L));
    for (int i = 0; i < 5; i++) {
      var backward = found.get(1 + 2 * i);
      assertThat(backward.direction()).isEqualTo(BACKWARD);
      assertThat(backward.source()).isEqualTo(LabelSource.PLANNED);
      assertThat(backward.startMillis()).isCloseTo((300 + 150 * i) * 1_000L, within(3_000L));
      assertThat(backward.lengthMillis()).isCloseTo(60_000, within(4_000L));
      assertThat(backward.confidence()).isGreaterThan(0.75);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void lengthsThatStrayFromThePlanAreFollowed(long seed) {
    var random = new Random(seed);
    var run = new PlannedRun(seed).stretch(45, 0, 0, 90);
    var pieces = new ArrayList<PlannedPiece>();
    var ends = new ArrayList<Integer>();
    int at = 45;
    for (int i = 0; i < 8; i++) {
      int planned = 40 + random.nextInt(120);
      int done = (int) (planned * (0.8 + 0.4 * random.nextDouble()));
      boolean backward = i % 2 == 1;
      run.stretch(done, backward ? 1.5 : 2.8, backward ? 180 : 162, backward ? 160 : 135);
      pieces.add(piece(planned, backward ? 1.5 : 2.8, backward ? BACKWARD : FORWARD));
      at += done;
      ends.add(at);
    }

    var found = Alignment.of(pieces, run.stretch(30, 0, 0, 90).channels());

    assertThat(found).as("seed %s", seed).hasSize(8);
    for (int i = 0; i < 8; i++) {
      assertThat(found.get(i).endMillis() / 1_000)
          .as("seed %s, block %s", seed, i)
          .isCloseTo(ends.get(i), within(5L));
    }
  }

  @Test
  void whatCameBeforeAndAfterTheProgramIsNotLabelled() {
    var run = new PlannedRun(3).stretch(240, 0, 0, 80);
    run.stretch(120, 2.5, 165, 150).stretch(120, 1.5, 178, 160).stretch(200, 0, 0, 80);

    var found =
        Alignment.of(List.of(piece(120, 2.5, FORWARD), piece(120, 1.5, BACKWARD)), run.channels());

    assertThat(found).hasSize(2);
    assertThat(found.getFirst().startMillis()).isCloseTo(240_000, within(4_000L));
    assertThat(found.getLast().endMillis()).isCloseTo(480_000, within(4_000L));
  }

  @Test
  void aSessionThatWasBrokenOffHasTheBlocksThatWereDone() {
    var run = new PlannedRun(4);
    run.stretch(180, 2.5, 165, 140).stretch(60, 1.5, 178, 160).stretch(60, 2.5, 165, 140);
    var pieces = new ArrayList<>(List.of(piece(180, 2.5, FORWARD)));
    for (int i = 0; i < 6; i++) {
      pieces.add(piece(60, 1.5, BACKWARD));
      pieces.add(piece(60, 2.5, FORWARD));
    }

    var found = Alignment.of(pieces, run.channels());

    assertThat(found.stream().map(Interval::direction)).containsExactly(FORWARD, BACKWARD, FORWARD);
  }

  @Test
  void aBlockUntilTheLapKeyTakesTheRoomThatItsNeighboursLeave() {
    var run = new PlannedRun(5);
    run.stretch(100, 2.5, 165, 140).stretch(210, 0, 0, 90).stretch(100, 1.5, 178, 160);

    var found =
        Alignment.of(
            List.of(piece(100, 2.5, FORWARD), piece(UNSAID, 0, STILL), piece(100, 1.5, BACKWARD)),
            run.channels());

    assertThat(found.get(1).lengthMillis()).isCloseTo(210_000, within(4_000L));
  }

  @Test
  void withoutAnySignalTheLengthsStandButAreNotSure() {
    long[] millis = new long[300];
    for (int i = 0; i < 300; i++) {
      millis[i] = i * 1_000L;
    }
    var channels = Channels.builder(millis).add(ChannelKind.TEMPERATURE, new double[300]).build();

    var found =
        Alignment.of(List.of(piece(100, UNSAID, FORWARD), piece(190, UNSAID, BACKWARD)), channels);

    assertThat(found).hasSize(2);
    assertThat(found).allMatch(interval -> interval.confidence() <= 0.33);
  }

  @Test
  void aRecordingOfSomethingElseIsNotSure() {
    var run = new PlannedRun(6).stretch(600, 2.5, 165, 140);
    var pieces = new ArrayList<PlannedPiece>();
    for (int i = 0; i < 5; i++) {
      pieces.add(piece(60, 1.2, BACKWARD));
      pieces.add(piece(60, 3.5, FORWARD));
    }

    var found = Alignment.of(pieces, run.channels());

    assertThat(found).allMatch(interval -> interval.confidence() < 0.75);
  }

  @Test
  void aThreeHourRecordingAndALongProgramTakeUnderThreeSeconds() {
    var run = new PlannedRun(7);
    var pieces = new ArrayList<PlannedPiece>();
    for (int i = 0; i < 60; i++) {
      run.stretch(90, 1.5, 178, 160).stretch(90, 2.5, 165, 130);
      pieces.add(piece(90, 1.5, BACKWARD));
      pieces.add(piece(90, 2.5, FORWARD));
    }
    var channels = run.channels();

    long start = System.nanoTime();
    var found = Alignment.of(pieces, channels);

    assertThat(found).hasSize(120);
    assertThat((System.nanoTime() - start) / 1e9).isLessThan(10);
  }

  @Test
  void nothingPlannedOrNothingRecordedIsNothingFound() {
    assertThat(Alignment.of(List.of(), new PlannedRun(1).stretch(60, 2, 160, 100).channels()))
        .isEmpty();
    assertThat(Alignment.of(List.of(piece(60, 2, FORWARD)), Channels.EMPTY)).isEmpty();
  }
}
