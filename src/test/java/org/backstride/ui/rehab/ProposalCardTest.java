package org.backstride.ui.rehab;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Label;
import org.backstride.ui.gallery.Fx;
import org.backstride.ui.kit.Place;
import org.backstride.ui.kit.ruling.RulingForm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the proposal in the window says, on a real library.
class ProposalCardTest {

  private final RehabWindow window = new RehabWindow();

  @BeforeEach
  void open() {
    window.open(new Place.RehabPlace(window.patient()));
  }

  @AfterEach
  void close() {
    window.close();
  }

  @ParameterizedTest
  @CsvSource({
    "proposal-change, Change the proposal",
    "proposal-decline, Decline the proposal",
    "proposal-correct, Correct what was decided"
  })
  void theFormSaysWhetherOneChangesDeclinesOrCorrects(String button, String title) {
    if (button.equals(ProposalCard.CORRECT_ID)) {
      window.click(ProposalCard.ACCEPT_ID);
    }

    window.click(button);

    assertThat(((Label) window.node(RulingForm.TITLE_ID)).getText()).isEqualTo(title);
    assertThat(window.node(RulingForm.CHOICE_ID).getAccessibleText())
        .isEqualTo(title + ": What is done instead");
  }

  @Test
  void sourcesOfOneStandingAreOneTagThatCountsThem() {
    assertThat(tags()).containsExactly("published ×2", "ours");
  }

  private List<String> tags() {
    var card = window.node(ProposalCard.ACCEPT_ID).getScene().lookup(".bs-proposal");
    return Fx.get(
        () ->
            card.lookupAll(".label").stream()
                .filter(SourceTag.class::isInstance)
                .map(tag -> ((Label) tag).getText())
                .toList());
  }
}
