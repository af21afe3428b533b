package org.backstride.ui.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import org.backstride.program.Program;
import org.backstride.program.notation.Notation;
import org.backstride.ui.gallery.Fx;
import org.junit.jupiter.api.Test;

/// What the designer finds, and how much of each kind beside its title.
class FindingCountsTest {

  @Test
  void whereNothingIsFoundNothingIsCounted() {
    try (var designer = Designer.of(Program.EMPTY)) {
      assertThat(counts(designer)).isEmpty();
    }
  }

  @Test
  void onlyKindsThatOccurAreCounted() {
    try (var designer = Designer.of(Programs.sliver())) {
      assertThat(counts(designer)).isNotEmpty().doesNotContain("", "0");
    }
  }

  @Test
  void whoIsYoungEnoughMayPractiseHowToLand() {
    var falls =
        Notation.read("@surface: level\n@tags: fall-drill\n- 5 reps drill bwd walk partner\n");
    try (var designer = Designer.of(falls.program())) {
      var hannah = Programs.hannah();
      var young = hannah.person().withBirthDate(LocalDate.of(1996, 3, 2));

      Fx.run(() -> designer.view.showFor(hannah));
      Fx.settle();
      assertThat(rules(designer)).contains("S30");

      Fx.run(() -> designer.view.showFor(hannah.withPerson(young)));
      Fx.settle();
      assertThat(rules(designer)).isNotEmpty().doesNotContain("S30");
    }
  }

  private static List<String> rules(Designer designer) {
    return Fx.get(
        () ->
            designer.view.node().lookup("#findings").lookupAll(".label").stream()
                .map(label -> ((Label) label).getText())
                .toList());
  }

  private static List<String> counts(Designer designer) {
    return Fx.get(
        () ->
            ((Parent) designer.view.node().lookup("#findings-count"))
                .getChildrenUnmodifiable().stream()
                    .filter(Node::isVisible)
                    .map(label -> ((Label) label).getText())
                    .toList());
  }
}
