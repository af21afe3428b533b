package org.backstride.ui.shell;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.backstride.ui.kit.Action;
import org.backstride.ui.kit.Buttons;
import org.backstride.ui.kit.Heading;
import org.backstride.ui.kit.Icons;
import org.backstride.ui.kit.Lifetime;
import org.backstride.ui.kit.Place;
import org.backstride.ui.kit.Tip;
import org.backstride.ui.kit.View;
import org.backstride.ui.kit.ViewContext;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The header: back, title and context; finder, undo, redo, the view's tools, its one primary
/// action, and the menu of everything.
final class HeaderBar extends HBox {

  static final String TITLE_ID = "header-title";

  /// A title of so many letters is never cut.
  private static final int SHORT_TITLE = 14;

  private static final double CUT_TITLE = 130;
  private static final double FINDER = 216;
  private static final double FINDER_WITH_WORDS = 150;
  private static final double FINDER_ICON = 36;

  private final ViewContext context;
  private final Label title = new Label();
  private final Label about = new Label();
  private final Button finder;
  private final Button back;
  private final Button undo;
  private final Button redo;
  private final HBox tools = new HBox(8);

  HeaderBar(ViewContext context, ShellActions actions, Region menu) {
    this.context = context;
    getStyleClass().add("bs-header");
    setAlignment(Pos.CENTER_LEFT);
    title.setId(TITLE_ID);
    title.getStyleClass().add("bs-title");
    about.getStyleClass().addAll("bs-muted", "bs-header-context");
    about.setMinWidth(0);
    back = Buttons.icon(actions.back());
    undo = Buttons.icon(actions.undo());
    redo = Buttons.icon(actions.redo());
    tools.setAlignment(Pos.CENTER_RIGHT);
    tools.setMinWidth(Region.USE_PREF_SIZE);
    var spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    var history = new HBox(undo, redo);
    history.setAlignment(Pos.CENTER);
    history.setMinWidth(Region.USE_PREF_SIZE);
    finder = finder(actions);
    getChildren().setAll(title, about, spring, finder, history, tools, menu);
    menu.setMinWidth(Region.USE_PREF_SIZE);
  }

  /// Shows a view's heading and tools; the heading follows until the lifetime ends.
  void show(Place place, View view, Lifetime lifetime) {
    getChildren().remove(back);
    place.parent().ifPresent(parent -> getChildren().addFirst(back));
    tools.getChildren().setAll(view.tools());
    view.primary().ifPresent(action -> primary(action, view, lifetime));
    lifetime.watch(view.heading(), this::name);
  }

  private void primary(Action action, View view, Lifetime lifetime) {
    var filled = Buttons.primary(action);
    var outlined = Buttons.plain(action);
    lifetime.watch(
        view.isEmpty(),
        empty -> {
          tools.getChildren().removeAll(filled, outlined);
          tools.getChildren().add(empty ? outlined : filled);
        });
  }

  /// Says in the tooltips what undo and redo would do.
  void history(@Nullable String undone, @Nullable String redone) {
    label(undo, "undo", undone);
    label(redo, "redo", redone);
  }

  private void label(Button button, String which, @Nullable String step) {
    String key = "shell.history." + which;
    String text =
        step == null ? context.text(key) : context.text(key + ".step", context.hidden(step));
    button.setAccessibleText(text);
    Tip.on(button, text);
  }

  private void name(Heading heading) {
    title.setText(heading.title());
    about.setText(heading.context());
    about.setManaged(!heading.context().isEmpty());
    about.setVisible(!heading.context().isEmpty());
  }

  /// In a narrow window the context gives way first, then the words of the finder, the title last.
  @Override
  protected void layoutChildren() {
    double room = roomBeside(title, about, finder);
    double whole = title.prefWidth(-1);
    double least = title.getText().length() <= SHORT_TITLE ? whole : Math.min(CUT_TITLE, whole);
    double titled = Math.clamp(room - FINDER_ICON, least, whole);
    double left = room - titled;
    title.setMinWidth(titled);
    finder.setMinWidth(left < FINDER_WITH_WORDS ? FINDER_ICON : Math.min(FINDER, left));
    finder.setMaxWidth(finder.getMinWidth());
    super.layoutChildren();
  }

  /// What is left where everything else has the width it wants.
  private double roomBeside(Node... some) {
    var wanting = List.of(some);
    double room = getWidth() - snappedLeftInset() - snappedRightInset() + getSpacing();
    for (Node child : getManagedChildren()) {
      room -= getSpacing() + (wanting.contains(child) ? 0 : child.prefWidth(-1));
    }
    return room;
  }

  private Button finder(ShellActions actions) {
    var find = actions.find();
    var keys = new Label(find.keysText());
    keys.getStyleClass().add("bs-key");
    keys.setMinWidth(Region.USE_PREF_SIZE);
    var words = new Label(context.text("shell.finder.title"));
    words.getStyleClass().add("bs-muted");
    var spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    var content = new HBox(8, Icons.of(Feather.SEARCH, 16), words, spring, keys);
    content.setAlignment(Pos.CENTER_LEFT);
    var button = new Button();
    button.setId(find.id());
    button.setGraphic(content);
    button.getStyleClass().add("bs-finder-button");
    button.setAccessibleText(find.text());
    button.setOnAction(event -> find.perform());
    button.widthProperty().addListener(change -> fit(button, words, keys));
    content.prefWidthProperty().bind(button.widthProperty().subtract(20));
    return button;
  }

  /// In a narrow header the finder is its icon alone.
  private static void fit(Button button, Label... words) {
    for (Label word : List.of(words)) {
      word.setVisible(button.getWidth() >= FINDER_WITH_WORDS);
    }
  }
}
