package org.backstride.ui.shell.finder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class FuzzyTest {

  @Test
  void everyLetterMustStandInTheTextInOrder() {
    assertThat(Fuzzy.score("mlq", "Marta Lindqvist")).isPresent();
    assertThat(Fuzzy.score("qlm", "Marta Lindqvist")).isEmpty();
  }

  @Test
  void caseAndAccentsDoNotCount() {
    assertThat(Fuzzy.score("noe", "Noé Fabre")).isPresent();
  }

  @Test
  void initialsBeatScatteredLetters() {
    assertThat(best("bh", "Habit blocked here", "Backward hills")).isEqualTo("Backward hills");
  }

  @Test
  void theWholeWordAtTheStartIsBest() {
    assertThat(best("knee", "Retro walk, knee", "Knee OA week 3")).isEqualTo("Knee OA week 3");
  }

  private static String best(String query, String... texts) {
    return List.of(texts).stream()
        .max(Comparator.comparingInt(text -> Fuzzy.score(query, text).orElse(-1_000)))
        .orElseThrow();
  }
}
