package org.backstride.ui.recording.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.backstride.recording.DirectionLabel.BACKWARD;
import static org.backstride.recording.DirectionLabel.FORWARD;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.backstride.recording.Activity;
import org.backstride.recording.ChannelKind;
import org.backstride.recording.Channels;
import org.backstride.recording.Marks;
import org.backstride.recording.Origin;
import org.backstride.recording.Recording;
import org.backstride.recording.RecordingId;
import org.backstride.recording.Stretches;
import org.backstride.recording.Totals;
import org.backstride.ui.kit.chart.Viewport;
import org.backstride.ui.recording.model.Background;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Two sessions over one another: 5 min forward, a minute or 75 s backward, 90 s or 80 s forward.
class CompareModelTest {

  private final Queue<Runnable> background = new ArrayDeque<>();
  private boolean broken;
  private final CompareModel model =
      new CompareModel(
          Comparison.ofSessions(List.of(session(300, 60, 90), session(300, 75, 80))), queued());

  @Test
  void aComparisonOpensByBlockAndWhole() {
    assertThat(model.axis().get()).isEqualTo(CompareAxis.BLOCKS);
    assertThat(model.view().get()).isEqualTo(new Viewport(0, 300 + 75 + 90));
    assertThat(model.shown().get()).containsExactly(ChannelKind.SPEED, ChannelKind.HEART_RATE);
    assertThat(model.bands()).hasSize(3);
  }

  @Test
  void aBlockThatIsChosenComesIntoSightWithTheCursorAtItsBeginning() {
    model.choose(2);

    assertThat(model.cursor().get()).isEqualTo(300);
    assertThat(model.view().get()).isEqualTo(new Viewport(292.5, 382.5));

    model.choose(4);
    assertThat(model.block().get()).isEqualTo(2);

    model.choose(0);
    assertThat(model.view().get()).isEqualTo(model.whole());
  }

  @Test
  void theFiguresAreThoseOfTheChosenBlock() {
    assertThat(model.figures(0).orElseThrow().seconds()).isCloseTo(450, within(0.01));

    model.choose(2);

    assertThat(model.figures(0).orElseThrow().seconds()).isEqualTo(60);
    assertThat(model.figures(1).orElseThrow().seconds()).isEqualTo(75);
  }

  @Test
  void anotherAxisShowsAllOfItsOwnLength() {
    model.choose(2);

    model.runOver(CompareAxis.TIME);

    assertThat(model.view().get().to()).isCloseTo(455, within(0.01));
    assertThat(model.cursor().get()).isZero();
    assertThat(model.bands()).isEmpty();
    assertThat(model.comparison().axes()).doesNotContain(CompareAxis.DISTANCE);
    model.runOver(CompareAxis.DISTANCE);
    assertThat(model.axis().get()).isEqualTo(CompareAxis.TIME);
  }

  @ParameterizedTest
  @CsvSource({"-5, 0", "100, 100", "9999, 465"})
  void theCursorStaysOnTheAxis(double wanted, double position) {
    model.point(wanted);

    assertThat(model.cursor().get()).isEqualTo(position);
  }

  @Test
  void aStepIsATwoHundredthOfWhatIsSeenAndStaysInSight() {
    model.look(new Viewport(100, 200));
    model.point(195);

    model.step(20);

    assertThat(model.cursor().get()).isCloseTo(205, within(1e-9));
    assertThat(model.view().get().contains(205)).isTrue();
    assertThat(model.view().get().span()).isCloseTo(100, within(1e-9));
  }

  @Test
  void zoomingGoesAroundTheCursorAndNoCloserThanFiveSeconds() {
    model.point(50);
    model.zoom(2);
    assertThat(model.view().get().shareOf(50)).isCloseTo(50 / 465.0, within(1e-9));

    model.zoom(1e9);
    assertThat(model.view().get().span()).isCloseTo(5, within(1e-9));

    model.zoom(1e-9);
    assertThat(model.view().get()).isEqualTo(model.whole());
  }

  @Test
  void oneSessionAndOneChannelAlwaysStay() {
    model.toggle(0);
    model.toggle(1);
    assertThat(model.hidden().get()).isEqualTo(Set.of(0));
    model.toggle(7);
    assertThat(model.hidden().get()).isEqualTo(Set.of(0));

    model.toggle(ChannelKind.SPEED);
    model.toggle(ChannelKind.HEART_RATE);
    assertThat(model.shown().get()).containsExactly(ChannelKind.HEART_RATE);
    model.toggle(ChannelKind.SPEED);
    assertThat(model.shown().get()).containsExactly(ChannelKind.SPEED, ChannelKind.HEART_RATE);
  }

  @Test
  void theSessionComparedWithIsDrawnLast() {
    assertThat(model.drawn()).containsExactly(1, 0);

    model.compareWith(1);
    model.compareWith(2);
    assertThat(model.drawn()).containsExactly(0, 1);

    model.toggle(1);
    assertThat(model.drawn()).containsExactly(0);
  }

  @Test
  void tracesAreWorkedOutOnceAndTheOldOnesStandInMeanwhile() {
    assertThat(model.traces(ChannelKind.SPEED)).isEmpty();
    assertThat(model.traces(ChannelKind.SPEED)).isEmpty();
    assertThat(background).hasSize(1);
    background.remove().run();
    var smoothed = model.traces(ChannelKind.SPEED);
    assertThat(smoothed).hasSize(2);
    assertThat(model.arrived().get()).isOne();

    model.smoothing().set(30);

    assertThat(model.traces(ChannelKind.SPEED)).isEqualTo(smoothed);
    background.remove().run();
    assertThat(model.traces(ChannelKind.SPEED)).hasSize(2).isNotEqualTo(smoothed);
    assertThat(background).isEmpty();
  }

  @Test
  void tracesThatFailedAreTriedAgainWhenTheyAreNextAskedForButNotForEver() {
    broken = true;
    int begun = 0;
    for (int ask = 0; ask < 10; ask++) {
      assertThat(model.traces(ChannelKind.SPEED)).isEmpty();
      for (; !background.isEmpty(); begun++) {
        background.remove().run();
      }
    }
    assertThat(begun).isEqualTo(3);

    broken = false;
    model.toggle(ChannelKind.HEART_RATE);
    model.traces(ChannelKind.SPEED);
    background.remove().run();

    assertThat(model.traces(ChannelKind.SPEED)).hasSize(2);
  }

  private Background queued() {
    return new Background() {
      @Override
      public <R> void build(
          Supplier<Optional<R>> work, Consumer<Optional<R>> result, Runnable failed) {
        background.add(broken ? failed : () -> result.accept(work.get()));
      }
    };
  }

  private static CompareMember session(int forward, int backward, int back) {
    int seconds = forward + backward + back;
    var channels =
        Channels.builder(IntStream.rangeClosed(0, seconds).mapToLong(i -> i * 1_000L).toArray())
            .add(ChannelKind.SPEED, values(seconds, i -> i % 7))
            .add(ChannelKind.HEART_RATE, values(seconds, i -> 90 + i / 10))
            .build();
    var intervals = Stretches.of(FORWARD, forward, BACKWARD, backward, FORWARD, back);
    var recording =
        new Recording(
            RecordingId.random(),
            new Origin("a.fit", "FIT", "", Origin.Device.UNKNOWN),
            new Activity("walking", "", null),
            channels,
            Channels.EMPTY,
            new Marks(List.of(), List.of(), intervals),
            new Totals(seconds + 1, 0, Map.of()));
    return CompareMember.whole("a session", "Mon 1", recording);
  }

  private static double[] values(int seconds, IntUnaryOperator value) {
    return IntStream.rangeClosed(0, seconds).map(value).asDoubleStream().toArray();
  }
}
