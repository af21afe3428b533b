package org.backstride.ui.recording.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.backstride.ui.kit.Action;
import org.backstride.ui.kit.Heading;
import org.backstride.ui.kit.Lifetime;
import org.backstride.ui.kit.Place;
import org.backstride.ui.kit.View;
import org.backstride.ui.kit.ViewContext;
import org.backstride.ui.kit.mark.EmptyState;
import org.backstride.ui.kit.mark.Picture;
import org.backstride.ui.recording.review.ReviewItem.Date;
import org.backstride.ui.recording.review.ReviewItem.Owner;
import org.backstride.ui.recording.review.ReviewItem.Same;
import org.backstride.ui.recording.review.ReviewItem.Table;
import org.backstride.work.Cell;
import org.jspecify.annotations.Nullable;

/// The one list of what imports left for a person: at the left what is asked, at the right what
/// there is to know about it and the answers. Everything is stored meanwhile.
public final class ReviewView implements View {

  static final String LIST = "review-list";

  private static final double LIST_WIDTH = 360;
  private static final double LIST_LEAST = 300;

  private final ViewContext context;
  private final ReviewWords words;
  private final ReviewModel model;
  private final Lifetime lifetime = new Lifetime();
  private final Cell<Heading> heading;
  private final ListView<ReviewItem> list = new ListView<>();
  private final StackPane detail = new StackPane();
  private final StackPane node = new StackPane();
  private final Map<Object, ReviewItem> answered = new HashMap<>();
  private @Nullable Object shown;

  public ReviewView(ViewContext context) {
    this.context = context;
    words = new ReviewWords(context, context.formats().zone());
    model = new ReviewModel(context.studio());
    heading = new Cell<>(Heading.of(context.text("recording.review.title")));
    build();
    lifetime.watch(context.studio().review().questions(), _ -> model.read());
    lifetime.watch(context.studio().recordings().rows(), _ -> model.read());
    lifetime.watch(context.studio().roster().athletes(), _ -> list.refresh());
    lifetime.watch(model.items(), this::show);
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public Cell<Heading> heading() {
    return heading;
  }

  @Override
  public void focus() {
    list.requestFocus();
  }

  @Override
  public void close() {
    lifetime.close();
  }

  private void build() {
    list.setId(LIST);
    list.setAccessibleText(context.text("recording.review.title"));
    list.getStyleClass().add("review-list");
    list.setCellFactory(_ -> new ReviewCell(words));
    lifetime.observe(list.getSelectionModel().selectedItemProperty(), this::open);
    list.setMinWidth(LIST_LEAST);
    list.setPrefWidth(LIST_WIDTH);
    detail.setMinWidth(0);
    HBox.setHgrow(detail, Priority.ALWAYS);
    var split = new HBox(list, detail);
    var recordings =
        Action.of(
            "review-recordings",
            context.text("recording.list.title"),
            () -> context.navigator().open(new Place.Recordings()));
    var empty =
        new EmptyState(
            Picture.RECORDINGS,
            context.text("recording.review.empty.title"),
            context.text("recording.review.empty.text"),
            List.of(recordings));
    node.getStyleClass().add("bs-pane");
    node.getChildren().setAll(split, empty);
    lifetime.watch(
        model.items(),
        items -> {
          empty.setVisible(items.isEmpty());
          split.setVisible(!items.isEmpty());
        });
  }

  /// Keeps the line that was chosen; where it is answered the next one takes its place, and where
  /// an answer is taken back its line is chosen again.
  private void show(List<ReviewItem> items) {
    int place = Math.max(0, list.getSelectionModel().getSelectedIndex());
    var chosen = Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    var keys = items.stream().map(ReviewItem::key).toList();
    chosen
        .filter(item -> !keys.contains(item.key()))
        .ifPresent(item -> answered.put(item.key(), item));
    int same = chosen.map(item -> keys.indexOf(item.key())).orElse(-1);
    int back = comeBack(items);
    list.getItems().setAll(items);
    list.getSelectionModel()
        .select(back >= 0 ? back : same >= 0 ? same : Math.min(place, items.size() - 1));
  }

  /// The line of an answer that was taken back, below zero for none.
  private int comeBack(List<ReviewItem> items) {
    for (int i = 0; i < items.size(); i++) {
      var before = answered.get(items.get(i).key());
      if (before != null && items.get(i).asksAllOf(before)) {
        answered.remove(before.key());
        return i;
      }
    }
    return -1;
  }

  private void open(@Nullable ReviewItem item) {
    if (item != null && !item.equals(shown)) {
      detail
          .getChildren()
          .setAll(
              switch (item) {
                case Same same -> new PairPane(context, words, same, all());
                case Table table -> new TablePane(context, words, table);
                case Date date -> new WhenPane(context, words, date);
                case Owner owner -> new OwnerPane(context, words, owner);
              });
    }
    shown = item;
  }

  /// All pairs that wait, for a decision that holds for each of them.
  private List<Same> all() {
    return model.items().get().stream()
        .filter(Same.class::isInstance)
        .map(Same.class::cast)
        .toList();
  }
}
