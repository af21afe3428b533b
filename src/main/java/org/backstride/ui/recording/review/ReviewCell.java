package org.backstride.ui.recording.review;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.backstride.ui.kit.Icons;
import org.backstride.ui.recording.review.ReviewItem.Date;
import org.backstride.ui.recording.review.ReviewItem.Owner;
import org.backstride.ui.recording.review.ReviewItem.Same;
import org.backstride.ui.recording.review.ReviewItem.Table;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// One line of the review list: a picture of what is asked, the question, and about what.
final class ReviewCell extends ListCell<ReviewItem> {

  private final ReviewWords words;
  private final Label title = new Label();
  private final Label subtitle = new Label();
  private final HBox line = new HBox(12);

  ReviewCell(ReviewWords words) {
    this.words = words;
    title.getStyleClass().add("bs-strong");
    subtitle.getStyleClass().addAll("bs-secondary", "bs-dense");
    var text = new VBox(2, title, subtitle);
    text.setMinWidth(0);
    line.getChildren().setAll(new Label(), text);
    line.getStyleClass().add("review-line");
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable ReviewItem item, boolean empty) {
    super.updateItem(item, empty);
    if (item == null || empty) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    title.setText(words.title(item));
    subtitle.setText(words.subtitle(item));
    line.getChildren().set(0, Icons.of(icon(item), 18));
    setGraphic(line);
    setAccessibleText(title.getText() + ". " + subtitle.getText());
  }

  private static Feather icon(ReviewItem item) {
    return switch (item) {
      case Same _ -> Feather.COPY;
      case Table _ -> Feather.COLUMNS;
      case Date _ -> Feather.CALENDAR;
      case Owner _ -> Feather.USER;
    };
  }
}
