package org.backstride.ui.program.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.backstride.athlete.Athlete;
import org.backstride.athlete.AthleteId;
import org.backstride.store.ShelvedProgram;
import org.backstride.ui.kit.Lifetime;
import org.backstride.ui.kit.ViewContext;
import org.backstride.ui.kit.mark.Named;
import org.backstride.ui.kit.search.SearchField;
import org.backstride.ui.program.library.Query.Order;
import org.backstride.ui.program.library.Query.Place;
import org.backstride.ui.program.words.StepWords;
import org.jspecify.annotations.Nullable;

/// What is asked of the library: words, a tag, the order, and for whom "last used" counts.
final class QueryBar extends HBox {

  private final ViewContext context;
  private final Runnable asked;
  private final SearchField search;
  private final ComboBox<Pick> tags = new ComboBox<>();
  private final ComboBox<Pick> orders = new ComboBox<>();
  private final ComboBox<Someone> people = new ComboBox<>();
  private final Label count = new Label();
  private boolean filling = true;

  /// One of several, with its words.
  private record Pick(String code, String text) {}

  /// An athlete, or nobody in particular.
  private record Someone(@Nullable AthleteId id, String name) {}

  QueryBar(ViewContext context, Lifetime lifetime, Runnable asked) {
    this.context = context;
    this.asked = asked;
    getStyleClass().add("bs-toolbar");
    setAlignment(Pos.CENTER_LEFT);
    search = new SearchField("programs-search", context.text("program.library.search"));
    search.setPrefWidth(260);
    count.getStyleClass().add("bs-secondary");
    count.setMinWidth(Region.USE_PREF_SIZE);
    named(tags, "programs-tag", "program.library.tag", Pick::text);
    named(orders, "programs-order", "program.library.order", Pick::text);
    named(people, "programs-athlete", "program.library.for-whom", Someone::name);
    for (var each : Order.values()) {
      String code = StepWords.code(each);
      orders.getItems().add(new Pick(each.name(), context.text("program.library.order." + code)));
    }
    orders.getSelectionModel().selectFirst();
    var spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    getChildren().setAll(search, tags, orders, people, spring, count);
    lifetime.watch(context.studio().roster().athletes(), this::fillPeople);
    lifetime.observe(search.textProperty(), _ -> ask());
    lifetime.observe(tags.valueProperty(), _ -> ask());
    lifetime.observe(orders.valueProperty(), _ -> ask());
    lifetime.observe(people.valueProperty(), _ -> ask());
    filling = false;
  }

  private <T> void named(
      ComboBox<T> box, String id, String key, java.util.function.Function<T, String> name) {
    box.setId(id);
    box.setAccessibleText(context.text(key));
    box.setPrefWidth(160);
    box.setConverter(new Named<>(name));
  }

  private void ask() {
    if (!filling) {
      asked.run();
    }
  }

  Query query(Place place) {
    var tag = tags.getValue();
    return new Query(
        search.getText() == null ? "" : search.getText(),
        place,
        tag == null ? "" : tag.code(),
        Order.valueOf(orders.getValue().code()));
  }

  /// For whom "last used" counts; null for anybody.
  @Nullable AthleteId athlete() {
    var someone = people.getValue();
    return someone == null ? null : someone.id();
  }

  /// The name of the one for whom "last used" counts, blank for anybody.
  String athleteName() {
    var someone = people.getValue();
    return someone == null || someone.id() == null ? "" : someone.name();
  }

  void showFor(Athlete athlete) {
    people.getItems().stream()
        .filter(each -> athlete.id().equals(each.id()))
        .findFirst()
        .ifPresent(people::setValue);
  }

  void pickTag(String tag) {
    tags.getItems().stream()
        .filter(each -> each.code().equalsIgnoreCase(tag))
        .findFirst()
        .ifPresent(tags::setValue);
  }

  /// Shows the tags there are, and how many programs were found.
  void show(List<ShelvedProgram> all, int found) {
    filling = true;
    var chosen = tags.getValue();
    var items = new ArrayList<Pick>();
    items.add(new Pick("", context.text("program.library.any-tag")));
    all.stream()
        .flatMap(each -> each.program().about().tags().stream())
        .distinct()
        .sorted(String.CASE_INSENSITIVE_ORDER)
        .forEach(tag -> items.add(new Pick(tag, tag)));
    if (!tags.getItems().equals(items)) {
      tags.getItems().setAll(items);
      tags.setValue(items.contains(chosen) ? chosen : items.getFirst());
    }
    count.setText(context.text("program.library.count", found));
    filling = false;
  }

  void clear() {
    filling = true;
    search.clear();
    tags.getSelectionModel().selectFirst();
    filling = false;
  }

  /// @param down where the arrow goes from the words
  void onDown(Runnable down) {
    search.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.DOWN) {
            event.consume();
            down.run();
          }
        });
  }

  void focus() {
    search.requestFocus();
  }

  private void fillPeople(List<Athlete> athletes) {
    boolean before = filling;
    filling = true;
    var chosen = people.getValue();
    var nobody = new Someone(null, context.text("program.library.anybody"));
    var items =
        Stream.concat(
                Stream.of(nobody),
                athletes.stream()
                    .filter(each -> each.standing().status() == Athlete.Status.ACTIVE)
                    .map(each -> new Someone(each.id(), context.name(each))))
            .toList();
    people.getItems().setAll(items);
    people.setValue(
        items.stream()
            .filter(each -> chosen != null && Objects.equals(each.id(), chosen.id()))
            .findFirst()
            .orElse(nobody));
    filling = before;
    ask();
  }
}
