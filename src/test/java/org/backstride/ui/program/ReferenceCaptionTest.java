package org.backstride.ui.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.backstride.program.Step;
import org.backstride.program.notation.Notation;
import org.backstride.program.resolve.References;
import org.backstride.text.Formats;
import org.backstride.text.Messages;
import org.backstride.ui.program.words.ResolvedWords;
import org.backstride.ui.program.words.StepWords;
import org.backstride.unit.Movement;
import org.backstride.unit.UnitSystem;
import org.junit.jupiter.api.Test;

/// What stands on a guess says so, above the lane and beside each line.
class ReferenceCaptionTest {

  private static final StepWords WORDS =
      new StepWords(Messages.in(Locale.ENGLISH), new Formats(Locale.ENGLISH, UnitSystem.METRIC));
  private static final References HANNAH = References.of(Programs.hannah());

  @Test
  void testedSpeedsStandAsTheyAre() {
    assertThat(new ReferenceCaption(WORDS, _ -> false).of(HANNAH, true))
        .isEqualTo("100 % = ◀ 3.6 km/h   ▶ 5.4 km/h");
  }

  @Test
  void aGuessIsSaidToBeOne() {
    assertThat(new ReferenceCaption(WORDS, Movement.BACKWARD_WALK::equals).of(HANNAH, true))
        .isEqualTo("100 % = ◀ 3.6 km/h (guess)   ▶ 5.4 km/h");
  }

  @Test
  void withoutAPersonOrATestTheHeightsAreNominal() {
    var caption = new ReferenceCaption(WORDS, _ -> false);

    assertThat(caption.of(References.UNKNOWN, false))
        .isEqualTo("% of nominal speeds, for display only");
    assertThat(caption.of(References.UNKNOWN, true))
        .isEqualTo("No speed tested yet; heights are nominal");
  }

  @Test
  void whatAPercentageMeansIsMarkedWhereItIsOfAGuess() {
    var words = new ResolvedWords(WORDS);

    assertThat(words.of(step("- 2m bwd walk 50-75%"), HANNAH, _ -> true).text())
        .isEqualTo("1.8–2.7 km/h (guess)");
    assertThat(words.of(step("- 2m bwd walk 50-75%"), HANNAH, _ -> false).text())
        .isEqualTo("1.8–2.7 km/h");
  }

  @Test
  void whatDoesNotStandOnTheReferenceIsNotMarked() {
    var words = new ResolvedWords(WORDS);

    assertThat(words.of(step("- 2m bwd walk rpe 4"), HANNAH, _ -> true).text()).isEmpty();
    assertThat(words.of(step("- 2m bwd run 80%"), HANNAH, _ -> true).known()).isFalse();
  }

  private static Step step(String line) {
    return (Step) Notation.read(line).program().blocks().getFirst();
  }
}
