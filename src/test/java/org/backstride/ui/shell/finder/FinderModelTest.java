package org.backstride.ui.shell.finder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;

class FinderModelTest {

  private final FinderModel model =
      new FinderModel(() -> List.of(entry("Marta"), entry("Tomasz"), entry("Undo")));

  private static FinderEntry entry(String text) {
    return new FinderEntry("athlete", text, "", Feather.USER, () -> {});
  }

  @BeforeEach
  void open() {
    model.refresh();
  }

  @Test
  void withoutWordsEverythingIsShownInItsOwnOrder() {
    assertThat(model.matches().get().entries())
        .extracting(FinderEntry::text)
        .containsExactly("Marta", "Tomasz", "Undo");
  }

  @Test
  void wordsLeaveWhatFits() {
    model.search("tom");

    assertThat(model.matches().get().chosen()).map(FinderEntry::text).hasValue("Tomasz");
  }

  @Test
  void theMarkGoesRoundTheEnds() {
    model.move(-1);

    assertThat(model.matches().get().chosen()).map(FinderEntry::text).hasValue("Undo");
  }

  @Test
  void nothingIsChosenWhereNothingFits() {
    model.search("xyz");
    model.move(1);

    assertThat(model.matches().get().chosen()).isEmpty();
  }
}
