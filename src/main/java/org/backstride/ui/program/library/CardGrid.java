package org.backstride.ui.program.library;

import java.util.List;
import javafx.scene.layout.FlowPane;

/// The cards of the library side by side; those of a full row share its whole width.
final class CardGrid extends FlowPane {

  private static final double GAP = 16;
  private static final double NARROWEST = 300;
  private static final double WIDEST = 420;

  CardGrid() {
    super(GAP, GAP);
    widthProperty().subscribe(_ -> share());
  }

  void show(List<ProgramCard> cards) {
    getChildren().setAll(cards);
    share();
  }

  private void share() {
    double width = cardWidth(getWidth() - getInsets().getLeft() - getInsets().getRight());
    for (var each : getChildren()) {
      if (each instanceof ProgramCard card) {
        card.setMinWidth(width);
        card.setPrefWidth(width);
        card.setMaxWidth(width);
      }
    }
  }

  /// The width of a card in pixels where a row is this wide.
  static double cardWidth(double row) {
    double across = Math.max(1, Math.floor((row + GAP) / (NARROWEST + GAP)));
    double share = Math.floor((row - (across - 1) * GAP) / across);
    return Math.clamp(share, NARROWEST, WIDEST);
  }
}
