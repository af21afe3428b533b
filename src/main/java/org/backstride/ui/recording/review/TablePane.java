package org.backstride.ui.recording.review;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.backstride.ui.kit.Action;
import org.backstride.ui.kit.Buttons;
import org.backstride.ui.kit.Place;
import org.backstride.ui.kit.ViewContext;
import org.backstride.ui.recording.review.ReviewItem.Table;
import org.kordamp.ikonli.feather.Feather;

/// A table whose columns were guessed: right as they are, or to be looked at.
final class TablePane extends AnswerPane {

  TablePane(ViewContext context, ReviewWords words, Table item) {
    super(words.title(item), context.text("recording.review.columns.reason"));
    var look =
        Action.of(
                "review-columns",
                context.text("recording.review.columns.look"),
                () -> context.navigator().open(new Place.ColumnsPlace(item.row().id())))
            .withIcon(Feather.COLUMNS);
    var right =
        Action.of(
            "review-columns-right",
            context.text("recording.review.columns.right"),
            () ->
                context
                    .studio()
                    .review()
                    .columnsRight(
                        List.of(item.question()), context.text("recording.review.undo.columns")));
    var room = new Region();
    VBox.setVgrow(room, Priority.ALWAYS);
    fill(new Label(words.session(item.row())), Buttons.primary(look), Buttons.plain(right));
    getChildren().add(room);
  }
}
