package org.backstride.ui.calendar.paint;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.paint.ImagePattern;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import org.backstride.ui.calendar.board.Box;
import org.backstride.ui.kit.Palette;
import org.backstride.ui.kit.Tone;

/// The theme's colours, a few sizes of type and a few strokes, on one canvas. Made anew when the
/// theme changes.
public final class Pen {

  static final Font STRONG = Font.font("Inter SemiBold", 12);
  static final Font SMALL = Font.font("Inter", 11);
  static final Font SMALL_STRONG = Font.font("Inter SemiBold", 11);
  private static final String CUT = "…";
  private static final int HATCH_SPACING = 7;

  /// Half the width of a line in the tile's own pixels.
  private static final double HATCH_WIDTH = 1.25;

  private final GraphicsContext graphics;
  private final Map<Tone, Color> colours;
  private final Map<Color, ImagePattern> hatches;
  private final Map<Fitted, String> fitted;
  private final Map<Font, Map<String, Double>> widths;
  private final Text probe = new Text();

  private record Fitted(String text, Font font, int width) {}

  /// A font in a colour.
  record Ink(Font font, Color colour) {}

  public Pen(GraphicsContext graphics, Palette palette) {
    this.graphics = graphics;
    colours = new EnumMap<>(Tone.class);
    hatches = new HashMap<>();
    fitted = new HashMap<>();
    widths = new HashMap<>();
    for (Tone tone : Tone.values()) {
      colours.put(tone, palette.colour(tone));
    }
  }

  private Pen(GraphicsContext graphics, Pen other) {
    this.graphics = graphics;
    colours = other.colours;
    hatches = other.hatches;
    fitted = other.fitted;
    widths = other.widths;
  }

  /// The same colours on another canvas; what one has measured the other knows.
  Pen on(GraphicsContext other) {
    return new Pen(other, this);
  }

  GraphicsContext graphics() {
    return graphics;
  }

  Color colour(Tone tone) {
    return colours.getOrDefault(tone, Color.GRAY);
  }

  Color colour(Tone tone, double opacity) {
    return colour(tone).deriveColor(0, 1, 1, opacity);
  }

  void fill(Box box, Color ink) {
    graphics.setFill(ink);
    graphics.fillRect(box.x(), box.y(), box.width(), box.height());
  }

  void round(Box box, double radius, Color ink) {
    graphics.setFill(ink);
    graphics.fillRoundRect(box.x(), box.y(), box.width(), box.height(), 2 * radius, 2 * radius);
  }

  void outline(Box box, double radius, Color ink, double width) {
    graphics.setStroke(ink);
    graphics.setLineWidth(width);
    graphics.strokeRoundRect(
        box.x() + 0.5, box.y() + 0.5, box.width() - 1, box.height() - 1, 2 * radius, 2 * radius);
  }

  void dashed(Box box, double radius, Color ink) {
    graphics.setLineDashes(4, 3);
    outline(box, radius, ink, 1);
    graphics.setLineDashes();
  }

  /// How a curve is drawn.
  enum Stroke {
    STRONG,
    THIN,
    DASHED,
    DOTTED
  }

  /// A curve through points, each an x and a y.
  void curve(Color ink, Stroke stroke, double... points) {
    graphics.setStroke(ink);
    graphics.setLineWidth(stroke == Stroke.STRONG ? 2 : 1.25);
    switch (stroke) {
      case STRONG, THIN -> graphics.setLineDashes();
      case DASHED -> graphics.setLineDashes(5, 4);
      case DOTTED -> graphics.setLineDashes(1.5, 3);
    }
    graphics.beginPath();
    for (int i = 0; i + 1 < points.length; i += 2) {
      if (i == 0) {
        graphics.moveTo(points[0], points[1]);
      } else {
        graphics.lineTo(points[i], points[i + 1]);
      }
    }
    graphics.stroke();
    graphics.setLineDashes();
  }

  /// A straight line in strong ink, from the first point to the last, through those between.
  void line(Color ink, double... points) {
    graphics.setStroke(ink);
    graphics.setLineWidth(1.6);
    for (int i = 0; i + 3 < points.length; i += 2) {
      graphics.strokeLine(points[i], points[i + 1], points[i + 2], points[i + 3]);
    }
  }

  void ring(double x, double y, double size, Color ink) {
    graphics.setStroke(ink);
    graphics.setLineWidth(1.2);
    graphics.strokeOval(x, y, size, size);
  }

  void across(double x1, double x2, double y, Color ink) {
    graphics.setStroke(ink);
    graphics.setLineWidth(1);
    graphics.strokeLine(x1, Math.floor(y) + 0.5, x2, Math.floor(y) + 0.5);
  }

  void down(double x, double y1, double y2, Color ink) {
    graphics.setStroke(ink);
    graphics.setLineWidth(1);
    graphics.strokeLine(Math.floor(x) + 0.5, y1, Math.floor(x) + 0.5, y2);
  }

  /// The 45° lines of what goes backward, or of a day that does not count.
  void hatch(Box box, Color ink) {
    graphics.setFill(hatches.computeIfAbsent(ink, Pen::hatched));
    graphics.fillRect(box.x(), box.y(), Math.max(0, box.width()), Math.max(0, box.height()));
  }

  /// One tile of the lines, twice as fine as the screen: repeated from the canvas's corner, so that
  /// neighbouring areas continue each other's lines. Filling with it is far cheaper than stroking
  /// lines within a clip for every part of every session.
  private static ImagePattern hatched(Color ink) {
    int size = 2 * HATCH_SPACING;
    var tile = new WritableImage(size, size);
    for (int y = 0; y < size; y++) {
      for (int x = 0; x < size; x++) {
        double along = (x + y + 1) % size;
        double away = Math.min(along, size - along) / Math.sqrt(2);
        double cover = Math.clamp(HATCH_WIDTH + 0.5 - away, 0, 1);
        tile.getPixelWriter().setColor(x, y, ink.deriveColor(0, 1, 1, cover));
      }
    }
    return new ImagePattern(tile, 0, 0, HATCH_SPACING, HATCH_SPACING, false);
  }

  /// The glyph of going backward, its middle at a height.
  double backwardGlyph(double x, double y, Color ink) {
    graphics.setFill(ink);
    graphics.fillPolygon(new double[] {x, x + 6, x + 6}, new double[] {y, y - 3.5, y + 3.5}, 3);
    return x + 9;
  }

  void left(String text, double x, double y, Ink ink) {
    text(text, x, y, ink, TextAlignment.LEFT);
  }

  void right(String text, double x, double y, Ink ink) {
    text(text, x, y, ink, TextAlignment.RIGHT);
  }

  void middle(String text, double x, double y, Ink ink) {
    text(text, x, y, ink, TextAlignment.CENTER);
  }

  Ink ink(Font font, Tone tone) {
    return new Ink(font, colour(tone));
  }

  /// How wide a text is; measured once, since measuring is the dearest part of a frame.
  double width(String text, Font font) {
    return widths
        .computeIfAbsent(font, _ -> new HashMap<>())
        .computeIfAbsent(text, key -> measured(key, font));
  }

  private double measured(String text, Font font) {
    probe.setFont(font);
    probe.setText(text);
    return probe.getLayoutBounds().getWidth();
  }

  /// A text cut so that it has room, its end marked.
  String fit(String text, Font font, double width) {
    return fitted.computeIfAbsent(new Fitted(text, font, (int) width), this::cut);
  }

  private String cut(Fitted fitting) {
    String text = fitting.text();
    if (width(text, fitting.font()) <= fitting.width()) {
      return text;
    }
    int low = 0;
    int high = text.length();
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      String tried = text.substring(0, middle).stripTrailing() + CUT;
      if (width(tried, fitting.font()) <= fitting.width()) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low == 0 ? "" : text.substring(0, low).stripTrailing() + CUT;
  }

  private void text(String text, double x, double y, Ink ink, TextAlignment alignment) {
    graphics.setFont(ink.font());
    graphics.setFill(ink.colour());
    graphics.setTextAlign(alignment);
    graphics.setTextBaseline(VPos.CENTER);
    graphics.fillText(text, x, y);
  }
}
