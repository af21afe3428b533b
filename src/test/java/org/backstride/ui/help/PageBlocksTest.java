package org.backstride.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.backstride.ui.gallery.Fx;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PageBlocksTest {

  private final List<String> opened = new ArrayList<>();

  @BeforeAll
  static void start() {
    Fx.start();
  }

  @Test
  void theFirstHeadingIsTheWindowsAndTheOthersStand() {
    var nodes = blocks("# Sheets\n\n## On a phone\n\n### Beeps");

    assertThat(nodes).extracting(PageBlocksTest::words).containsExactly("On a phone", "Beeps");
    assertThat(nodes.getFirst().getStyleClass()).contains("bs-guide-heading");
  }

  @Test
  void wordsKeepTheirWeightAndTheLinesOfAParagraphFlow() {
    var flow = (TextFlow) blocks("Press **Print** or `Ctrl+P`\n*now*.").getFirst();

    assertThat(words(flow)).isEqualTo("Press Print or Ctrl+P now.");
    assertThat(style(flow, "Print")).contains("bs-guide-strong");
    assertThat(style(flow, "Ctrl+P")).contains("bs-guide-code");
    assertThat(style(flow, "now")).contains("bs-guide-emphasis");
    assertThat(style(flow, "Press ")).contains("bs-guide-word");
  }

  @Test
  void aLinkWithinTheGuideOpensItsPageAndOneOutOfItIsOnlyWords() {
    var flow =
        (TextFlow)
            blocks("See [the **rules**](rules.md#s04) and [npm](https://a.example).").getFirst();
    var link = (Hyperlink) flow.getChildren().get(1);

    Fx.run(link::fire);

    assertThat(link.getText()).isEqualTo("the rules");
    assertThat(opened).containsExactly("rules");
    assertThat(words(flow)).isEqualTo("See the rules and npm.");
    assertThat(flow.getChildren()).filteredOn(Hyperlink.class::isInstance).hasSize(1);
  }

  @Test
  void listsCountOrCarryBulletsAndMayHoldLists() {
    var nodes = blocks("1. one\n2. two\n   - inside\n");
    var list = (VBox) nodes.getFirst();

    var second = (HBox) list.getChildren().get(1);

    assertThat(((Label) second.getChildren().getFirst()).getText()).isEqualTo("2.");
    assertThat(words(second)).isEqualTo("2.two•inside");
  }

  @Test
  void aTableKeepsItsCellsAndGivesLongColumnsMoreRoom() {
    var grid =
        (GridPane)
            blocks("| Key | Does |\n|---|---|\n| F1 | shows every key of the screen you are on |")
                .getFirst();

    assertThat(grid.getChildren()).hasSize(4);
    assertThat(grid.getChildren().getFirst().getStyleClass()).contains("bs-guide-head");
    assertThat(words(grid.getChildren().get(3)))
        .isEqualTo("shows every key of the screen you are on");
    assertThat(grid.getColumnConstraints())
        .extracting(c -> Math.round(c.getPercentWidth()))
        .containsExactly(23L, 77L);
  }

  @Test
  void codeKeepsItsLines() {
    var label = (Label) blocks("```\n- 5m fwd walk\n  - 1m\n```").getFirst();

    assertThat(label.getText()).isEqualTo("- 5m fwd walk\n  - 1m");
  }

  private List<Node> blocks(String text) {
    var parser = Parser.builder().extensions(List.of(TablesExtension.create())).build();
    return Fx.get(() -> PageBlocks.of(parser.parse(text), opened::add));
  }

  private static List<String> style(TextFlow flow, String words) {
    return flow.getChildren().stream()
        .filter(node -> node instanceof Text text && text.getText().equals(words))
        .flatMap(node -> node.getStyleClass().stream())
        .toList();
  }

  /// All words of a node, in order.
  static String words(Node node) {
    if (node instanceof Text text) {
      return text.getText();
    }
    if (node instanceof javafx.scene.control.Labeled labeled) {
      return labeled.getText();
    }
    var words = new StringBuilder();
    if (node instanceof javafx.scene.Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> words.append(words(child)));
    }
    return words.toString();
  }
}
