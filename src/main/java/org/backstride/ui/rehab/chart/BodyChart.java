package org.backstride.ui.rehab.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Ellipse;
import javafx.scene.shape.SVGPath;
import org.backstride.rehab.response.BodyRegion;
import org.backstride.rehab.response.BodySpot;
import org.backstride.rehab.response.BodySpot.View;
import org.backstride.ui.kit.ViewContext;

/// A figure of our own from the front and from the back, to mark where it hurts: click to mark or
/// take a mark away, or walk with the arrow keys and press Space.
public final class BodyChart extends StackPane {

  private static final double WIDTH = 110;
  private static final double HEIGHT = 220;
  private static final double NEAR = 0.05;
  private static final double STEP = 0.04;

  /// The body without its head, drawn for this program: trunk, arms, legs.
  private static final String BODY =
      "M42 34 Q55 30 68 34 Q78 37 80 50 L86 86 L90 108 L84 110 L76 84 L72 64 L71 92"
          + " Q74 112 72 134 L69 166 L68 200 L74 210 L58 211 L58 168 L56 128 L54 128 L52 168"
          + " L52 211 L36 210 L42 200 L41 166 L38 134 Q36 112 39 92 L38 64 L34 84 L26 110"
          + " L20 108 L24 86 L30 50 Q32 37 42 34 Z";

  private static final String KNEES = "M40 160 Q46 156 52 160 M58 160 Q64 156 70 160";

  private final ViewContext context;
  private final View view;
  private final Pane figure = new Pane();
  private final Group marks = new Group();
  private final Circle cursor = new Circle(7);
  private final Consumer<List<BodySpot>> changed;
  private List<BodySpot> spots = List.of();
  private String spoken = "";
  private double cursorX = 0.42;
  private double cursorY = 0.73;

  public BodyChart(ViewContext context, View view, Consumer<List<BodySpot>> changed) {
    this.context = context;
    this.view = view;
    this.changed = changed;
    getStyleClass().add("bs-body-chart");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.SLIDER);
    figure.setMinSize(WIDTH, HEIGHT);
    figure.setMaxSize(WIDTH, HEIGHT);
    figure.getChildren().setAll(head(), body(), marks, cursor);
    cursor.getStyleClass().add("bs-body-cursor");
    cursor.visibleProperty().bind(focusedProperty());
    getChildren().setAll(figure);
    figure.setOnMouseClicked(
        event -> {
          requestFocus();
          cursorX = clamp(event.getX() / WIDTH);
          cursorY = clamp(event.getY() / HEIGHT);
          toggle();
        });
    setOnKeyPressed(this::key);
    draw();
  }

  /// Shows marks; those of the other side are passed by.
  public void show(List<BodySpot> next) {
    spots = List.copyOf(next);
    draw();
  }

  /// The marked parts in words, each once, in the order of the marks.
  public static String marked(ViewContext context, List<BodySpot> spots) {
    return spots.stream()
        .map(spot -> name(context, spot))
        .distinct()
        .collect(Collectors.joining(", "));
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return attribute == AccessibleAttribute.VALUE_STRING
        ? spoken
        : super.queryAccessibleAttribute(attribute, parameters);
  }

  private String name(BodySpot spot) {
    return name(context, spot);
  }

  private static String name(ViewContext context, BodySpot spot) {
    var region = BodyRegion.of(spot);
    return context.text("rehab.body.side." + region.side().name(), context.text(region.key()));
  }

  private void key(KeyEvent event) {
    KeyCode code = event.getCode();
    if (code == KeyCode.SPACE) {
      toggle();
    } else if (code.isArrowKey()) {
      cursorX = clamp(cursorX + STEP * sign(code, KeyCode.RIGHT, KeyCode.LEFT));
      cursorY = clamp(cursorY + STEP * sign(code, KeyCode.DOWN, KeyCode.UP));
      draw();
    } else {
      return;
    }
    event.consume();
  }

  private static int sign(KeyCode code, KeyCode plus, KeyCode minus) {
    return code == plus ? 1 : code == minus ? -1 : 0;
  }

  private void toggle() {
    var next = new ArrayList<>(spots);
    var near = near();
    near.ifPresentOrElse(next::remove, () -> next.add(new BodySpot(view, cursorX, cursorY)));
    show(next);
    changed.accept(spots);
  }

  private Optional<BodySpot> near() {
    return spots.stream()
        .filter(spot -> spot.view() == view)
        .filter(spot -> Math.hypot(spot.x() - cursorX, (spot.y() - cursorY) * 2) < NEAR)
        .findFirst();
  }

  private void draw() {
    marks.getChildren().clear();
    int here = 0;
    for (BodySpot spot : spots) {
      if (spot.view() == view) {
        var mark = new Circle(spot.x() * WIDTH, spot.y() * HEIGHT, 5);
        mark.getStyleClass().add("bs-body-mark");
        marks.getChildren().add(mark);
        here++;
      }
    }
    cursor.setCenterX(cursorX * WIDTH);
    cursor.setCenterY(cursorY * HEIGHT);
    setAccessibleText(context.text("care.body." + view.name(), here));
    var cursorSpot = new BodySpot(view, cursorX, cursorY);
    String where = name(cursorSpot);
    spoken =
        near().isPresent()
            ? context.text("care.body.marked", where)
            : context.text("care.body.unmarked", where);
    notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE_STRING);
  }

  private static Ellipse head() {
    var head = new Ellipse(WIDTH / 2, 16, 11, 14);
    head.getStyleClass().add("bs-body-line");
    return head;
  }

  private Group body() {
    var outline = path(BODY);
    return view == View.FRONT ? new Group(outline, path(KNEES)) : new Group(outline);
  }

  private static SVGPath path(String content) {
    var path = new SVGPath();
    path.setContent(content);
    path.getStyleClass().add("bs-body-line");
    return path;
  }

  private static double clamp(double share) {
    return Math.clamp(share, 0, 1);
  }
}
