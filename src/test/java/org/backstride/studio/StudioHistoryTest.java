package org.backstride.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.backstride.athlete.Athlete;
import org.backstride.studio.DocumentState.AthleteState;
import org.backstride.studio.DocumentState.Gesture;
import org.junit.jupiter.api.Test;

class StudioHistoryTest {

  private static final Athlete ADA = Athlete.named("Ada");

  private final List<DocumentState> restored = new ArrayList<>();
  private Instant now = Instant.parse("2026-11-21T10:00:00Z");
  private final StudioHistory history = new StudioHistory(() -> now);

  StudioHistoryTest() {
    history.onRestore(restored::add);
  }

  @Test
  void undoRestoresTheStateBeforeAndRedoTheStateAfter() {
    history.push(state("before"), state("after"), "Change notes");

    var undone = history.undo();
    var redone = history.redo();

    assertThat(undone).hasValue("Change notes");
    assertThat(redone).hasValue("Change notes");
    assertThat(restored).containsExactly(state("before"), state("after"));
  }

  @Test
  void labelsSayWhatUndoAndRedoWouldDo() {
    history.push(state("a"), state("b"), "First");
    history.push(state("b"), state("c"), "Second");
    history.undo();

    assertThat(history.labels().get().undo()).isEqualTo("First");
    assertThat(history.labels().get().redo()).isEqualTo("Second");
  }

  @Test
  void editsOfOneGestureAreOneStepTakenBackFromItsEnd() {
    history.push(state("old"), state("a"), "Earlier");
    history.asOne(
        "Gesture",
        () -> {
          history.push(state("a"), state("b"), "First");
          history.asOne("Within", () -> history.push(state("b"), state("c"), "Second"));
        });

    assertThat(history.undo()).hasValue("Gesture");
    assertThat(history.labels().get().undo()).isEqualTo("Earlier");
    assertThat(history.redo()).hasValue("Gesture");
    assertThat(restored)
        .containsExactly(
            new Gesture(List.of(state("b"), state("a"))),
            new Gesture(List.of(state("b"), state("c"))));
  }

  @Test
  void aGestureOfOneEditIsThatEditAndOneOfNoneIsNoStep() {
    history.asOne("Nothing", () -> {});
    assertThat(history.labels().get().undo()).isNull();

    history.asOne("One", () -> history.push(state("a"), state("b"), "First"));
    history.undo();

    assertThat(restored).containsExactly(state("a"));
  }

  @Test
  void editsOfOneBurstAreOneStep() {
    history.pushBurst(state(""), state("k"), "Type", "notes");
    now = now.plus(Duration.ofMillis(500));
    history.pushBurst(state("k"), state("kn"), "Type", "notes");
    now = now.plus(Duration.ofMillis(500));
    history.pushBurst(state("kn"), state("knee"), "Type", "notes");

    history.undo();

    assertThat(restored).containsExactly(state(""));
    assertThat(history.undo()).isEmpty();
  }

  @Test
  void aPauseAnotherFieldOrAnUndoEndsTheBurst() {
    history.pushBurst(state(""), state("a"), "Type", "notes");
    now = now.plus(Duration.ofMillis(601));
    history.pushBurst(state("a"), state("b"), "Type", "notes");
    history.pushBurst(state("b"), state("c"), "Type", "name");
    history.undo();
    history.pushBurst(state("b"), state("d"), "Type", "name");

    history.undo();
    history.undo();
    history.undo();

    assertThat(restored).containsExactly(state("b"), state("b"), state("a"), state(""));
  }

  @Test
  void anEditInAnswerToUndoIsRefused() {
    history.push(state("a"), state("b"), "First");
    history.onRestore(restoredState -> history.push(restoredState, state("echo"), "Echo"));

    assertThatIllegalStateException().isThrownBy(history::undo).withMessageContaining("Echo");
  }

  @Test
  void twoHundredStepsCanBeTakenBack() {
    for (int i = 0; i < 250; i++) {
      history.push(state("n" + i), state("n" + (i + 1)), "Step " + i);
    }

    int undone = 0;
    while (history.undo().isPresent()) {
      undone++;
    }

    assertThat(undone).isEqualTo(250);
  }

  private static AthleteState state(String notes) {
    return new AthleteState(
        ADA.id(), ADA.withStanding(new Athlete.Standing(notes, Athlete.Status.ACTIVE)));
  }
}
