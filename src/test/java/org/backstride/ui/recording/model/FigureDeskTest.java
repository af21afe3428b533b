package org.backstride.ui.recording.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.backstride.recording.ChannelKind;
import org.backstride.recording.Channels;
import org.junit.jupiter.api.Test;

/// Figures that the window asks for and does not wait for.
class FigureDeskTest {

  /// Work that waits until it is let go.
  private static final class Waiting implements Background {
    private final List<Runnable> waiting = new ArrayList<>();

    @Override
    public <R> void build(
        Supplier<Optional<R>> work, Consumer<Optional<R>> result, Runnable failed) {
      waiting.add(() -> result.accept(work.get()));
    }
  }

  private static Channels evenly(int samples) {
    long[] millis = new long[samples];
    double[] speeds = new double[samples];
    for (int i = 0; i < samples; i++) {
      millis[i] = i * 1_000L;
      speeds[i] = i < samples / 2 ? 1 : 3;
    }
    return Channels.builder(millis).add(ChannelKind.SPEED, speeds).build();
  }

  @Test
  void aShortRecordingIsAnsweredOnTheSpot() {
    var background = new Waiting();
    var answers = new ArrayList<StretchFigures>();

    new FigureDesk(evenly(100), background)
        .ask("selection", List.of(new Span(0, 50_000)), answers::addAll);

    assertThat(answers).hasSize(1);
    assertThat(answers.getFirst().speed()).isEqualTo(1);
    assertThat(background.waiting).isEmpty();
  }

  @Test
  void aLongOneIsAnsweredFromTheBackground() {
    var background = new Waiting();
    var answers = new ArrayList<StretchFigures>();
    var desk = new FigureDesk(evenly(TraceDesk.QUICK_SAMPLES + 1), background);

    desk.ask("selection", List.of(new Span(0, 1_000_000)), answers::addAll);
    assertThat(answers).isEmpty();
    background.waiting.forEach(Runnable::run);

    assertThat(answers).hasSize(1);
  }

  @Test
  void ofAQuestionAskedAgainOnlyTheLastIsAnswered() {
    var background = new Waiting();
    var seconds = new ArrayList<Double>();
    var desk = new FigureDesk(evenly(TraceDesk.QUICK_SAMPLES + 1), background);

    for (int end : List.of(10, 20, 30)) {
      desk.ask(
          "selection",
          List.of(new Span(0, end * 1_000L)),
          found -> seconds.add(found.getFirst().seconds()));
    }
    background.waiting.forEach(Runnable::run);

    assertThat(seconds).containsExactly(30.0);
  }

  @Test
  void whoAsksForSomethingElseIsAnsweredToo() {
    var background = new Waiting();
    var answered = new ArrayList<String>();
    var desk = new FigureDesk(evenly(TraceDesk.QUICK_SAMPLES + 1), background);

    desk.work("whole", Channels::size, size -> answered.add("whole " + size));
    desk.work("totals", Channels::lastMillis, last -> answered.add("totals"));
    background.waiting.forEach(Runnable::run);

    assertThat(answered).containsExactly("whole 20001", "totals");
  }
}
