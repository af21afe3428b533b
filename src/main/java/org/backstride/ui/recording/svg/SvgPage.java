package org.backstride.ui.recording.svg;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.paint.Color;

/// An SVG drawing under way: shapes are added from the bottom up. Coordinates are pixels from the
/// upper left corner.
public final class SvgPage {

  private final double width;
  private final double height;
  private final StringBuilder body = new StringBuilder();

  public SvgPage(double width, double height) {
    this.width = width;
    this.height = height;
  }

  /// Moves what follows until [#end].
  public void begin(double dx, double dy) {
    body.append("<g transform=\"translate(%s %s)\">\n".formatted(number(dx), number(dy)));
  }

  /// Moves what follows until [#end], and shows of it only what lies in a box.
  ///
  /// @param id names the box, once in a drawing
  public void begin(String id, double dx, double dy, double boxWidth, double boxHeight) {
    body.append(
        "<clipPath id=\"%s\"><rect width=\"%s\" height=\"%s\"/></clipPath>\n"
            .formatted(id, number(boxWidth), number(boxHeight)));
    body.append(
        "<g transform=\"translate(%s %s)\" clip-path=\"url(#%s)\">\n"
            .formatted(number(dx), number(dy), id));
  }

  public void end() {
    body.append("</g>\n");
  }

  public void rectangle(double x, double y, double w, double h, Color fill) {
    if (w > 0 && h > 0) {
      body.append(
          "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" %s/>\n"
              .formatted(number(x), number(y), number(w), number(h), fill(fill)));
    }
  }

  /// A path of SVG's own form that is filled.
  public void area(String path, Color fill) {
    body.append("<path d=\"%s\" %s/>\n".formatted(path, fill(fill)));
  }

  /// A path of SVG's own form that is drawn.
  public void line(String path, Color stroke, double strokeWidth, double... dashes) {
    String dashed =
        dashes.length == 0
            ? ""
            : " stroke-dasharray=\"%s\""
                .formatted(
                    Arrays.stream(dashes)
                        .mapToObj(SvgPage::number)
                        .collect(Collectors.joining(" ")));
    body.append(
        "<path d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-opacity=\"%s\" stroke-width=\"%s\"%s/>\n"
            .formatted(
                path, hex(stroke), number(stroke.getOpacity()), number(strokeWidth), dashed));
  }

  public void circle(double x, double y, double radius, Color fill, Color stroke) {
    body.append(
        "<circle cx=\"%s\" cy=\"%s\" r=\"%s\" %s stroke=\"%s\" stroke-width=\"2\"/>\n"
            .formatted(number(x), number(y), number(radius), fill(fill), hex(stroke)));
  }

  /// How a text looks.
  ///
  /// @param weight 400 for regular, 600 for strong
  public record Lettering(double size, int weight, Color fill) {}

  /// A text whose baseline begins at a point.
  public void text(String text, double x, double y, Lettering look) {
    text(text, x, y, look, "");
  }

  /// A text whose baseline begins at a point and that keeps its width in whatever letters a reader
  /// has for ours.
  public void text(String text, double x, double y, Lettering look, double wide) {
    String kept = " textLength=\"%s\" lengthAdjust=\"spacingAndGlyphs\"".formatted(number(wide));
    text(text, x, y, look, kept);
  }

  private void text(String text, double x, double y, Lettering look, String width) {
    body.append(
        String.format(
            Locale.ROOT,
            "<text x=\"%s\" y=\"%s\" font-size=\"%s\" font-weight=\"%d\" %s%s>%s</text>\n",
            number(x),
            number(y),
            number(look.size()),
            look.weight(),
            fill(look.fill()),
            width,
            escaped(text)));
  }

  /// The drawing, with a title for who cannot see it.
  public String page(String title, Color ground) {
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <svg xmlns="http://www.w3.org/2000/svg" width="%1$s" height="%2$s" \
    viewBox="0 0 %1$s %2$s" role="img" font-family="Inter, sans-serif">
    <title>%3$s</title>
    <rect width="%1$s" height="%2$s" %4$s/>
    %5$s</svg>
    """
        .formatted(number(width), number(height), escaped(title), fill(ground), body);
  }

  /// A number as SVG writes it: at most two decimals, none where there are none.
  public static String number(double value) {
    String text = String.format(Locale.ROOT, "%.2f", value);
    String bare = text.replaceAll("\\.?0+$", "");
    return bare.isEmpty() || bare.equals("-0") || !text.contains(".") ? "0" : bare;
  }

  private static String fill(Color colour) {
    return "fill=\"%s\" fill-opacity=\"%s\"".formatted(hex(colour), number(colour.getOpacity()));
  }

  private static String hex(Color colour) {
    return "#%02x%02x%02x"
        .formatted(
            Math.round(colour.getRed() * 255),
            Math.round(colour.getGreen() * 255),
            Math.round(colour.getBlue() * 255));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
