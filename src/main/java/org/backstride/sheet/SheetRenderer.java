package org.backstride.sheet;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.samskivert.mustache.Mustache;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Turns a sheet into HTML, and the HTML into a tagged PDF with its fonts inside. Pure: the same
/// model and format give the same page. The first PDF of a run takes about a second, later ones a
/// tenth of it: render in a job.
public final class SheetRenderer {

  /// Kept, since a logger that nobody holds loses its level. The renderer speaks of every font it
  /// reads; only what it cannot do is of interest.
  private static final Logger CHATTER = Logger.getLogger("com.openhtmltopdf");

  private static final String FONTS = "/com/formdev/flatlaf/fonts/roboto/Roboto-";

  private final Ink ink = new Ink();
  private final TypeWidth type = new TypeWidth();
  private final Mustache.Compiler mustache;

  public SheetRenderer() {
    CHATTER.setLevel(Level.SEVERE);
    mustache =
        Mustache.compiler()
            .withEscaper(SheetRenderer::escape)
            .emptyStringIsFalse(true)
            .zeroIsFalse(false)
            .withLoader(name -> template(name + ".xhtml"));
  }

  /// The sheet as a tagged PDF.
  public byte[] pdf(SheetModel model, PrintFormat format) {
    var out = new ByteArrayOutputStream();
    var builder = builder(html(model, format));
    builder.toStream(out);
    try {
      builder.run();
    } catch (IOException e) {
      throw new UncheckedIOException("The sheet cannot be written to memory", e);
    }
    return out.toByteArray();
  }

  private static PdfRendererBuilder builder(String html) {
    var builder = new PdfRendererBuilder();
    builder.usePdfUaAccessibility(true);
    builder.useSVGDrawer(new BatikSVGDrawer());
    builder.useFont(() -> font("Regular"), "Roboto", 400, FontStyle.NORMAL, true);
    builder.useFont(() -> font("Bold"), "Roboto", 700, FontStyle.NORMAL, true);
    builder.withProducer("Backstride");
    builder.withHtmlContent(html, null);
    return builder;
  }

  /// The sheet as the HTML that the PDF is made of, its log as roomy as the fewest pages allow.
  public String html(SheetModel model, PrintFormat format) {
    var page = new SheetPage(model, format, ink, type);
    var heights = PrintSizes.of(format.print()).rowMillimetres();
    int fewest = pages(html(page, heights.getLast()));
    for (double height : heights.subList(0, heights.size() - 1)) {
      String html = html(page, height);
      if (pages(html) == fewest) {
        return html;
      }
    }
    return html(page, heights.getLast());
  }

  private String html(SheetPage page, double rowMillimetres) {
    var values = page.values();
    values.put("css", mustache.compile(template("sheet.css")).execute(page.sizes(rowMillimetres)));
    return mustache.compile(template("sheet.xhtml")).execute(values);
  }

  /// Lays the page out without drawing it.
  private static int pages(String html) {
    try (var renderer = builder(html).buildPdfRenderer()) {
      renderer.layout();
      return renderer.getRootBox().getLayer().getPages().size();
    }
  }

  /// XHTML text: markup escaped, and characters that XML does not know left out.
  private static String escape(String raw) {
    var text = new StringBuilder(raw.length() + 16);
    raw.codePoints()
        .filter(SheetRenderer::isXml)
        .forEach(
            point -> {
              switch (point) {
                case '&' -> text.append("&amp;");
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                case '"' -> text.append("&quot;");
                case '\'' -> text.append("&#39;");
                default -> text.appendCodePoint(point);
              }
            });
    return text.toString();
  }

  private static boolean isXml(int point) {
    return point == '\t'
        || point == '\n'
        || (point >= ' ' && point <= 0xD7FF)
        || (point >= 0xE000 && point <= 0xFFFD)
        || point >= 0x10000;
  }

  static InputStream font(String weight) {
    return resource(FONTS + weight + ".ttf");
  }

  private static Reader template(String name) {
    return new InputStreamReader(resource(name), StandardCharsets.UTF_8);
  }

  private static InputStream resource(String name) {
    InputStream in = SheetRenderer.class.getResourceAsStream(name);
    if (in == null) {
      throw new IllegalStateException("Missing in the program: " + name);
    }
    return in;
  }
}
