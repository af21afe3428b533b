package org.backstride.ui.sheet;

import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.backstride.ui.kit.Action;
import org.backstride.ui.kit.Buttons;
import org.backstride.ui.kit.ViewContext;
import org.backstride.ui.kit.page.ScrollArea;
import org.kordamp.ikonli.feather.Feather;

/// The pages as they print, one under the other, with zoom. Each page can be reached by keyboard
/// and says its text to a screen reader.
final class PreviewPane extends BorderPane {

  static final String PAGES_ID = "sheet-pages";
  static final String COUNT_ID = "sheet-count";
  static final String LETTERS_ID = "sheet-letters";

  private static final double SMALLEST = 0.4;
  private static final double LARGEST = 2;
  private static final double STEP = 1.2;
  private static final double MARGIN = 64;
  private static final double PIXELS_PER_POINT = 4.0 / 3;

  private final ViewContext context;
  private final DoubleProperty zoom = new SimpleDoubleProperty(0.8);
  private final VBox pages = new VBox(20);
  private final ScrollPane scroll = new ScrollArea(pages);
  private final Label count = new Label();
  private final Label percent = new Label();
  private final Label letters = new Label();
  private SheetPreview shown = SheetPreview.NONE;

  PreviewPane(ViewContext context) {
    this.context = context;
    getStyleClass().add("bs-sheet-preview");
    pages.setId(PAGES_ID);
    pages.setAlignment(Pos.TOP_CENTER);
    pages.getStyleClass().add("bs-sheet-pages");
    scroll.setFitToWidth(true);
    scroll.setAccessibleText(context.text("sheet.preview"));
    count.setId(COUNT_ID);
    count.getStyleClass().add("bs-secondary");
    percent.getStyleClass().add("bs-secondary");
    percent.textProperty().bind(zoom.map(value -> context.formats().percent(value.doubleValue())));
    letters.setId(LETTERS_ID);
    letters.setWrapText(true);
    letters.setMinHeight(Region.USE_PREF_SIZE);
    letters.getStyleClass().add("bs-sheet-letters");
    letters.managedProperty().bind(letters.visibleProperty());
    letters.visibleProperty().bind(letters.textProperty().isNotEmpty());
    setTop(new VBox(toolbar(), letters));
    setCenter(scroll);
    waiting();
  }

  /// Zooming, for menu and keys.
  List<Action> actions() {
    return List.of(
        action("zoom-out", () -> zoomTo(zoom.get() / STEP))
            .withIcon(Feather.ZOOM_OUT)
            .withKeys("Shortcut+MINUS"),
        action("zoom-in", () -> zoomTo(zoom.get() * STEP))
            .withIcon(Feather.ZOOM_IN)
            .withKeys("Shortcut+PLUS"),
        action("fit", this::fit).withIcon(Feather.MAXIMIZE).withKeys("Shortcut+DIGIT0"));
  }

  /// Printing what is shown.
  Action printing(String id, Runnable print) {
    return Action.of(id, context.text("sheet.print"), print)
        .withIcon(Feather.PRINTER)
        .withKeys("Shortcut+P");
  }

  /// Saving what is shown.
  Action saving(String id, Runnable save) {
    return Action.of(id, context.text("sheet.save"), save)
        .withIcon(Feather.DOWNLOAD)
        .withKeys("Shortcut+Shift+S");
  }

  void show(SheetPreview preview) {
    boolean first = shown.isEmpty();
    shown = preview;
    if (preview.isEmpty()) {
      waiting();
      return;
    }
    count.setText(context.text("sheet.preview.count", preview.pages().size()));
    letters.setText(
        preview.missing().isEmpty()
            ? ""
            : context.text("sheet.preview.letters", spaced(preview.missing())));
    pages.getChildren().clear();
    for (int index = 0; index < preview.pages().size(); index++) {
      pages.getChildren().add(sheet(preview.pages().get(index), index + 1));
    }
    if (first) {
      fit();
    }
  }

  private static String spaced(String letters) {
    return letters.codePoints().mapToObj(Character::toString).collect(Collectors.joining(" "));
  }

  /// A sentence in the place of pages.
  void nothing(String sentence) {
    shown = SheetPreview.NONE;
    count.setText("");
    letters.setText("");
    var label = new Label(sentence);
    label.getStyleClass().add("bs-secondary");
    label.setWrapText(true);
    pages.getChildren().setAll(label);
  }

  private void waiting() {
    count.setText("");
    var wheel = new ProgressIndicator();
    wheel.setMaxSize(36, 36);
    wheel.setAccessibleText(context.text("sheet.preview.waiting"));
    var blank = new StackPane(wheel);
    blank.getStyleClass().add("bs-sheet-page");
    blank.setMaxSize(480, 680);
    blank.setPrefSize(480, 680);
    pages.getChildren().setAll(blank);
  }

  private StackPane sheet(SheetPreview.Page page, int number) {
    var picture = new ImageView(page.image());
    picture.setSmooth(true);
    picture.setPreserveRatio(true);
    picture.fitWidthProperty().bind(zoom.multiply(page.widthPoints() * PIXELS_PER_POINT));
    var sheet = new StackPane(picture);
    sheet.getStyleClass().add("bs-sheet-page");
    sheet.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    sheet.setFocusTraversable(true);
    sheet.setAccessibleRole(AccessibleRole.TEXT);
    sheet.setAccessibleText(
        context.text("sheet.preview.page", number, shown.pages().size()) + "\n" + page.text());
    return sheet;
  }

  private HBox toolbar() {
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    var bar = new HBox(count, space);
    for (Action action : actions()) {
      Button button = Buttons.icon(action);
      bar.getChildren().add(button);
      if (action.id().equals("sheet-zoom-out")) {
        bar.getChildren().add(percent);
      }
    }
    bar.getStyleClass().add("bs-toolbar");
    return bar;
  }

  private Action action(String key, Runnable run) {
    return Action.of("sheet-" + key, context.text("sheet.preview." + key), run);
  }

  /// The first page whole.
  private void fit() {
    if (shown.isEmpty()) {
      return;
    }
    var page = shown.pages().getFirst();
    var room = scroll.getViewportBounds();
    double wide = (room.getWidth() - MARGIN) / (page.widthPoints() * PIXELS_PER_POINT);
    zoomTo(Math.min(1, wide));
  }

  private void zoomTo(double wanted) {
    zoom.set(Math.clamp(wanted, SMALLEST, LARGEST));
  }
}
