package org.backstride.ui.program;

import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;
import org.backstride.ui.kit.Lifetime;
import org.backstride.ui.kit.page.Island;

/// Fields above findings: what the fields do not need is left to the findings, until someone moves
/// the divider.
final class SidePane extends SplitPane {

  private static final double MOST = 0.64;
  private static final double LEAST = 0.2;
  private static final double ROOM = 8;

  private boolean setting;
  private boolean byHand;

  /// @param fields scrolls where the room is not enough
  SidePane(ScrollPane fields, Region findings, Lifetime lifetime) {
    super(Island.of(fields), Island.of(findings));
    setOrientation(Orientation.VERTICAL);
    setDividerPositions(MOST);
    getStyleClass().addAll("bs-designer-side", "bs-designer-split", "bs-line-left");
    var needed =
        fields
            .contentProperty()
            .flatMap(Node::layoutBoundsProperty)
            .map(Bounds::getHeight)
            .orElse(0.0);
    lifetime.observe(
        getDividers().getFirst().positionProperty(), _ -> byHand |= isPressed() && !setting);
    lifetime.observe(needed, height -> fit(height));
    lifetime.observe(heightProperty(), _ -> fit(needed.getValue()));
  }

  private void fit(double needed) {
    if (getHeight() > 0 && needed > 0 && !byHand) {
      setting = true;
      setDividerPositions(Math.clamp((needed + ROOM) / getHeight(), LEAST, MOST));
      setting = false;
    }
  }
}
