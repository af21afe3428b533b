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
    return entry(text, "");
  }

  private static FinderEntry entry(String text, String beside) {
    return new FinderEntry("athlete", text, beside, Feather.USER, () -> {});
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
  void whatStandsBesideANameIsFoundBehindNames() {
    var found =
        new FinderModel(
            () ->
                List.of(entry("Walking", "Marta Lindqvist · 20 Nov 2026"), entry("Marta", "Knee")));
    found.refresh();

    found.search("marta");
    assertThat(found.matches().get().entries())
        .extracting(FinderEntry::text)
        .containsExactly("Marta", "Walking");

    found.search("nov lindqvist");
    assertThat(found.matches().get().entries())
        .extracting(FinderEntry::text)
        .containsExactly("Walking");
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
