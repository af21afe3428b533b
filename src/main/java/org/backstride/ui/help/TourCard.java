package org.backstride.ui.help;

import java.util.List;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.event.EventHandler;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.backstride.ui.kit.Action;
import org.backstride.ui.kit.Buttons;
import org.backstride.ui.kit.ViewContext;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The card that leads through the tour: it lies in a corner of the window, opens each stop's place
/// and says what to look at. The window stays usable beside it; Esc ends it.
public final class TourCard extends VBox {

  static final String TITLE_ID = "tour-title";
  static final String TEXT_ID = "tour-text";

  private final ViewContext context;
  private final Tour tour;
  private final Runnable end;
  private final Label number = new Label();
  private final Label title = new Label();
  private final Label text = new Label();
  private final List<Action> actions;
  private final Button back;
  private final Button next;
  private final ChangeListener<Node> turned = (_, _, owner) -> takeBack(owner);
  private final EventHandler<InputEvent> touched = this::touch;
  private boolean held;
  private int at;

  /// @param end takes the card away
  public TourCard(ViewContext context, Tour tour, Runnable end) {
    super(8);
    this.context = context;
    this.tour = tour;
    this.end = end;
    actions =
        List.of(
            action("next", this::next).withKeys("F8"),
            action("back", this::back).withKeys("Shift+F8"),
            action("end", end).withIcon(Feather.X).withKeys("Shift+Esc"));
    next = Buttons.primary(actions.get(0));
    back = Buttons.plain(actions.get(1));
    getStyleClass().add("bs-tour");
    setMaxSize(380, Region.USE_PREF_SIZE);
    number.getStyleClass().add("bs-secondary");
    title.setId(TITLE_ID);
    title.getStyleClass().add("bs-section");
    text.setId(TEXT_ID);
    text.setWrapText(true);
    text.setMinHeight(Region.USE_PREF_SIZE);
    var spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    var leave = Buttons.icon(actions.get(2));
    var head = new HBox(8, number, spring, leave);
    head.setAlignment(Pos.CENTER_LEFT);
    var keys = new Label(actions.get(0).keysText());
    keys.getStyleClass().add("bs-key");
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var row = new HBox(8, keys, gap, back, next);
    row.setAlignment(Pos.CENTER_RIGHT);
    getChildren().setAll(head, title, text, row);
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    sceneProperty().subscribe(this::hold);
  }

  /// Keeps the keyboard on the card until the user turns to something else: what a stop shows may
  /// come late and ask for it.
  private void hold(@Nullable Scene before, @Nullable Scene now) {
    if (before != null) {
      before.focusOwnerProperty().removeListener(turned);
      before.removeEventFilter(InputEvent.ANY, touched);
    }
    if (now != null) {
      now.focusOwnerProperty().addListener(turned);
      now.addEventFilter(InputEvent.ANY, touched);
    }
  }

  private void takeBack(@Nullable Node owner) {
    if (held && owner != null && !isWithin(owner)) {
      Platform.runLater(
          () -> {
            if (held) {
              next.requestFocus();
            }
          });
    }
  }

  private boolean isWithin(Node node) {
    @Nullable Node at = node;
    while (at != null && !at.equals(this)) {
      at = at.getParent();
    }
    return at != null;
  }

  /// Opens the first stop.
  public void begin() {
    show(0);
  }

  /// What holds in the whole window as long as the card is there.
  public List<Action> actions() {
    return actions;
  }

  private void back() {
    show(Math.max(0, at - 1));
  }

  private void next() {
    if (at == tour.stops().size() - 1) {
      end.run();
    } else {
      show(at + 1);
    }
  }

  private void show(int stop) {
    at = stop;
    var shown = tour.stops().get(stop);
    context.navigator().open(shown.place());
    number.setText(context.text("help.tour.number", stop + 1, tour.stops().size()));
    title.setText(context.text("help.tour." + shown.name() + ".title"));
    text.setText(context.text("help.tour." + shown.name() + ".text"));
    boolean last = stop == tour.stops().size() - 1;
    next.setText(context.text(last ? "help.tour.done" : "help.tour.next"));
    next.setAccessibleText(title.getText() + ". " + text.getText() + " " + next.getText());
    back.setVisible(stop > 0);
    next.requestFocus();
    held = true;
  }

  private void touch(InputEvent event) {
    var type = event.getEventType();
    if (type == KeyEvent.KEY_PRESSED || type == MouseEvent.MOUSE_PRESSED) {
      held = false;
    }
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      end.run();
    }
  }

  private Action action(String name, Runnable run) {
    return Action.of("tour-" + name, context.text("help.tour." + name), run);
  }
}
