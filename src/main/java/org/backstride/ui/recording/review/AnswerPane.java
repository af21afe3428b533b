package org.backstride.ui.recording.review;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The right side of the review list: the question, why it is asked, what there is to know, and the
/// answers at the foot.
abstract sealed class AnswerPane extends VBox permits PairPane, WhenPane, OwnerPane, TablePane {

  AnswerPane(String title, String reason) {
    getStyleClass().add("review-answer");
    var heading = new Label(title);
    heading.getStyleClass().add("bs-section");
    heading.setWrapText(true);
    var why = new Label(reason);
    why.getStyleClass().add("bs-secondary");
    why.setWrapText(true);
    why.setMinHeight(Region.USE_PREF_SIZE);
    getChildren().setAll(heading, why);
  }

  /// Puts what there is to know and the answers under the question.
  final void fill(Node content, Node... answers) {
    var foot = new HBox(8, answers);
    foot.getStyleClass().add("review-answers");
    getChildren().addAll(content, foot);
  }
}
