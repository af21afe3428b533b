package org.backstride.ui.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import org.backstride.program.Program;
import org.backstride.ui.gallery.Fx;
import org.junit.jupiter.api.Test;

/// How many findings there are of each kind, beside their title.
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
