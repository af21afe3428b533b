package org.backstride.ui.recording.svg;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.SVGPath;
import javafx.scene.text.Text;
import org.backstride.ui.kit.icon.Icon;

/// Draws the words and small shapes that stand over a chart: what of a node's children is text,
/// line, circle, path or the swatch of a trace and can be seen. Icons, whose letters no other
/// program has, are left out.
public final class NodeSvg {

  private final Node root;
  private final SvgPage page;

  private NodeSvg(Node root, SvgPage page) {
    this.root = root;
    this.page = page;
  }

  /// Draws what stands in a node, with its upper left corner at the page's.
  public static void draw(Parent root, SvgPage page) {
    var drawing = new NodeSvg(root, page);
    root.getChildrenUnmodifiable().forEach(drawing::node);
  }

  private void node(Node node) {
    if (!node.isVisible() || node.getOpacity() == 0) {
      return;
    }
    switch (node) {
      case Icon _ -> {}
      case Text text -> text(text);
      case Circle circle -> {
        var at = place(circle, circle.getCenterX(), circle.getCenterY());
        page.circle(
            at.getX(),
            at.getY(),
            circle.getRadius(),
            colour(circle.getFill()),
            colour(circle.getStroke()));
      }
      case Line line -> {
        var from = place(line, line.getStartX(), line.getStartY());
        var to = place(line, line.getEndX(), line.getEndY());
        page.line(
            "M%s %sL%s %s"
                .formatted(
                    SvgPage.number(from.getX()),
                    SvgPage.number(from.getY()),
                    SvgPage.number(to.getX()),
                    SvgPage.number(to.getY())),
            colour(line.getStroke()),
            1);
      }
      case SVGPath path -> {
        var at = place(path, 0, 0);
        page.begin(at.getX(), at.getY());
        page.area(path.getContent(), colour(path.getFill()));
        page.end();
      }
      case Region swatch when swatch.getStyleClass().contains("chart-swatch") -> {
        var at = place(swatch, 0, 0);
        page.rectangle(
            at.getX(), at.getY(), swatch.getWidth(), swatch.getHeight(), background(swatch));
      }
      case Parent parent -> parent.getChildrenUnmodifiable().forEach(this::node);
      default -> {}
    }
  }

  private void text(Text text) {
    if (text.getText().isBlank()) {
      return;
    }
    var bounds = text.getLayoutBounds();
    var at = place(text, bounds.getMinX(), bounds.getMinY() + text.getBaselineOffset());
    boolean strong = text.getFont().getName().contains("Semi");
    page.text(
        text.getText(),
        at.getX(),
        at.getY(),
        new SvgPage.Lettering(text.getFont().getSize(), strong ? 600 : 400, colour(text.getFill())),
        bounds.getWidth());
  }

  private Point2D place(Node node, double x, double y) {
    return root.sceneToLocal(node.localToScene(x, y));
  }

  private static Color background(Region region) {
    var background = region.getBackground();
    return background == null || background.getFills().isEmpty()
        ? Color.TRANSPARENT
        : colour(background.getFills().getLast().getFill());
  }

  private static Color colour(Paint paint) {
    return paint instanceof Color colour ? colour : Color.GRAY;
  }
}
