package org.backstride.sheet.paper;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.io.ByteArrayInputStream;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.w3c.dom.Element;

/// Draws the pictures of one document, which its `object` elements hold as SVG in their addresses
/// ([Ink]). However often a picture stands there in one size, it is drawn and kept once.
final class Drawings implements FSObjectDrawerFactory {

  static final String ADDRESS = "data:image/svg+xml;base64,";

  private final SVGLoader loader = new SVGLoader();
  private final Map<String, SVGDocument> read = new HashMap<>();

  /// The one of those alike by which the device knows what it has drawn.
  private final Map<Drawn, Drawn> known = new HashMap<>();

  /// What is drawn once.
  ///
  /// @param width in pixels, as `height`
  private record Drawn(String address, double width, double height) {}

  @Override
  public boolean isReplacedObject(Element element) {
    return element.getAttribute("data").startsWith(ADDRESS);
  }

  @Override
  public FSObjectDrawer createDrawer(Element element) {
    String address = element.getAttribute("data");
    return (_, x, y, width, height, device, _, dotsPerPixel) -> {
      var drawn = new Drawn(address, width / dotsPerPixel, height / dotsPerPixel);
      place(known.computeIfAbsent(drawn, same -> same), new Point2D.Double(x, y), device);
      return Map.of();
    };
  }

  private void place(Drawn drawn, Point2D at, OutputDevice device) {
    // The room of a drawing counts in whole pixels; what does not fit in is cut.
    float across = (float) Math.ceil(drawn.width());
    float down = (float) Math.ceil(drawn.height());
    float x = (float) at.getX();
    device.drawWithGraphics(x, (float) at.getY(), across, down, drawn, pen -> draw(drawn, pen));
  }

  private void draw(Drawn drawn, Graphics2D pen) {
    var picture = read.computeIfAbsent(drawn.address(), this::picture);
    picture.render(null, pen, new ViewBox((float) drawn.width(), (float) drawn.height()));
  }

  private SVGDocument picture(String address) {
    byte[] svg = Base64.getDecoder().decode(address.substring(ADDRESS.length()));
    var picture = loader.load(new ByteArrayInputStream(svg), null, LoaderContext.createDefault());
    if (picture == null) {
      throw new IllegalStateException("A drawing of the sheet cannot be read");
    }
    return picture;
  }
}
