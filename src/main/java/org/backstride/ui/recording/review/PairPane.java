package org.backstride.ui.recording.review;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.backstride.studio.ReviewShelf;
import org.backstride.studio.ReviewShelf.Pair;
import org.backstride.ui.kit.Action;
import org.backstride.ui.kit.Buttons;
import org.backstride.ui.kit.ViewContext;
import org.backstride.ui.kit.page.Scroll;
import org.backstride.ui.recording.review.ReviewItem.Same;
import org.kordamp.ikonli.feather.Feather;

/// Two recordings of what may be one session, side by side, the one that holds more chosen.
final class PairPane extends AnswerPane {

  private final ViewContext context;
  private final ReviewShelf review;
  private final List<Same> all;
  private final StackPane room = new StackPane(new Label());
  private final Button keepOne;
  private final Button keepBoth;
  private final Button everywhere;

  PairPane(ViewContext context, ReviewWords words, Same item, List<Same> all) {
    super(
        context.text("recording.review.same.title"), context.text("recording.review.same.reason"));
    this.context = context;
    this.all = all;
    review = context.studio().review();
    keepOne = Buttons.primary(action("keep-one", () -> {}).withIcon(Feather.CHECK));
    keepBoth =
        Buttons.plain(
            action("keep-both", () -> review.keepBoth(List.of(item.question()), label("both"))));
    everywhere =
        Buttons.plain(
            Action.of(
                "review-richer-everywhere",
                context.text("recording.review.same.everywhere", all.size()),
                this::keepRicherOfAll));
    everywhere.setVisible(all.size() > 1);
    var scroll = Scroll.over(room);
    Scroll.onPageKeys(scroll, this);
    fill(scroll, keepOne, keepBoth, everywhere);
    review.compare(item.question(), pair -> pair.ifPresent(both -> show(words, both)));
  }

  private void show(ReviewWords words, Pair pair) {
    var table = new PairTable(context, words, pair);
    room.getChildren().setAll(table);
    keepOne.setOnAction(_ -> review.keep(pair, table.chosen(), label("one")));
  }

  private void keepRicherOfAll() {
    for (var same : all) {
      review.compare(
          same.question(),
          pair -> pair.ifPresent(both -> review.keep(both, both.richer(), label("one"))));
    }
  }

  private String label(String name) {
    return context.text("recording.review.undo." + name);
  }

  private Action action(String name, Runnable run) {
    return Action.of("review-" + name, context.text("recording.review.same." + name), run);
  }
}
