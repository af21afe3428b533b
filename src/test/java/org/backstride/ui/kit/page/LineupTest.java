package org.backstride.ui.kit.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineupTest {

  private final Pane pane = new Pane();
  private final List<String> left = new ArrayList<>();

  @ParameterizedTest(name = "{0} to {1} takes out {2}")
  @CsvSource({
    "'', AB, ''",
    "ABC, ABC, ''",
    "ABC, AC, B",
    "AC, ABC, ''",
    "ABC, '', ABC",
    "ABC, CAB, C",
    "ABC, DAC, B",
  })
  void onlyWhatGoesOrMovesIsTakenOut(String before, String wanted, String taken) {
    pane.getChildren().setAll(nodes(before));
    pane.getChildren()
        .addListener(
            (ListChangeListener<Node>)
                change -> {
                  while (change.next()) {
                    change.getRemoved().forEach(node -> left.add(node.getId()));
                  }
                });

    Lineup.set(pane.getChildren(), nodes(wanted));

    assertThat(pane.getChildren().stream().map(Node::getId).collect(Collectors.joining()))
        .isEqualTo(wanted);
    assertThat(String.join("", left)).isEqualTo(taken);
  }

  private List<Node> nodes(String names) {
    return names.chars().mapToObj(name -> node(Character.toString(name))).toList();
  }

  private Node node(String name) {
    return pane.getChildren().stream()
        .filter(each -> name.equals(each.getId()))
        .findFirst()
        .orElseGet(
            () -> {
              var made = new Region();
              made.setId(name);
              return made;
            });
  }
}
