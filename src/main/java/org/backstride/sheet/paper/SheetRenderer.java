package org.backstride.sheet.paper;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import com.samskivert.mustache.Mustache;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.backstride.sheet.SheetModel;
import org.backstride.sheet.course.CourseModel;
import org.backstride.sheet.paper.type.Letters;
import org.backstride.sheet.paper.type.RightToLeft;
import org.backstride.sheet.paper.type.TypeWidth;
import org.backstride.sheet.paper.type.Typeface;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Turns a sheet into HTML, and the HTML into a tagged PDF with its fonts inside. Pure: the same
/// model and format give the same page. The first PDF of a run takes about a second, later ones a
/// tenth of it: render in a job.
public final class SheetRenderer {

  private static final Logger LOG = LoggerFactory.getLogger(SheetRenderer.class);

  private static final double SPARE_MILLIMETRES = 0.15;

  private final Ink ink = new Ink();
  private final TypeWidth type = new TypeWidth();
  private final Letters letters = new Letters();
  private final Mustache.Compiler mustache;

  public SheetRenderer() {
    XRLog.setLoggingEnabled(false);
    mustache =
        Mustache.compiler()
            .withEscaper(this::escape)
            .emptyStringIsFalse(true)
            .zeroIsFalse(false)
            .withLoader(name -> template(name + ".xhtml"));
  }

  /// The sheet as a tagged PDF, its log as roomy as the fewest pages allow.
  public byte[] pdf(SheetModel model, PrintFormat format) {
    return pdf(new SheetPage(model, means(format)), format);
  }

  /// The sheet of a week or a block, likewise.
  public byte[] pdf(CourseModel model, PrintFormat format) {
    return pdf(new CoursePage(model, means(format)), format);
  }

  private Paged.Means means(PrintFormat format) {
    return Paged.Means.of(format, ink, type, letters);
  }

  /// The letters of a sheet that cannot be printed, each once: squares stand in their place.
  public String missing(SheetModel model) {
    return letters.missing(model.toString());
  }

  public String missing(CourseModel model) {
    return letters.missing(model.toString());
  }

  private byte[] pdf(Paged page, PrintFormat format) {
    var sizes = PrintSizes.of(format.print());
    double least = sizes.leastRowMillimetres();
    String tight = html(page, format, least);
    var room = room(tight);
    double share = room.leftMillimetres() / page.logRows() - SPARE_MILLIMETRES;
    double row = Math.min(sizes.mostRowMillimetres(), least + Math.max(0, share));
    return written(html(page, format, row), room.pages())
        .or(() -> written(tight, room.pages()))
        .orElseThrow(() -> new IllegalStateException("The same page came out longer"));
  }

  /// A page of text from a template of its own, as long as it takes.
  byte[] plain(String template, Map<String, Object> values) {
    String html = mustache.compile(template(template)).execute(values);
    return written(html, Integer.MAX_VALUE)
        .orElseThrow(() -> new IllegalStateException("Longer than any number of pages"));
  }

  private static Room room(String html) {
    try (var document = new PDDocument()) {
      return Room.of(builder(html, document));
    } catch (IOException e) {
      throw new UncheckedIOException("The sheet cannot be laid out in memory", e);
    }
  }

  /// The file, unless it takes more pages than it should.
  private static Optional<byte[]> written(String html, int mostPages) {
    var out = new ByteArrayOutputStream();
    try (var document = new PDDocument();
        var renderer = builder(html, document).toStream(out).buildPdfRenderer()) {
      renderer.layout();
      if (renderer.getRootBox().getLayer().getPages().size() > mostPages) {
        return Optional.empty();
      }
      renderer.createPDF();
      return Optional.of(out.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException("The sheet cannot be written to memory", e);
    }
  }

  private static PdfRendererBuilder builder(String html, PDDocument document) {
    var builder = new PdfRendererBuilder();
    builder.usePDDocument(document);
    builder.usePdfUaAccessibility(true);
    builder.useObjectDrawerFactory(new Drawings());
    Typeface.embed(builder, document);
    builder.useUnicodeBidiSplitter(RightToLeft.Splitter::new);
    builder.useUnicodeBidiReorderer(new RightToLeft.Reorderer());
    builder.withDiagnosticConsumer(SheetRenderer::report);
    builder.withProducer("Backstride");
    builder.withHtmlContent(html, null);
    return builder;
  }

  private String html(Paged page, PrintFormat format, double rowMillimetres) {
    var values = page.values();
    String css = mustache.compile(template("page.css")).execute(sizes(format, rowMillimetres));
    values.put("css", css);
    return mustache.compile(template(page.template())).execute(values);
  }

  /// Sizes for the style sheet: points for type, millimetres for the rest.
  private Map<String, Object> sizes(PrintFormat format, double rowMillimetres) {
    var sizes = PrintSizes.of(format.print());
    return Map.of(
        "width", format.paper().widthMillimetres(),
        "height", format.paper().heightMillimetres(),
        "base", sizes.base(),
        "card", sizes.card(),
        "title", sizes.title(),
        "picture", sizes.pictureMillimetres(),
        "row", rowMillimetres,
        "light", ink.lightHatch(),
        "dark", ink.darkHatch());
  }

  /// The renderer speaks of every font it reads; only what it cannot do is of interest.
  private static void report(Diagnostic diagnostic) {
    if (diagnostic.hasError()) {
      LOG.warn("Sheet: {}", diagnostic.getFormattedMessage(), diagnostic.getError());
    }
  }

  /// XHTML text: markup escaped, characters that XML does not know left out, letters that cannot be
  /// printed shown as squares.
  private String escape(String raw) {
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
                default -> {
                  String letter = Character.toString(point);
                  text.append(letters.isPrinted(point) ? letter : Letters.SQUARE);
                }
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

  private static Reader template(String name) {
    InputStream in = SheetRenderer.class.getResourceAsStream(name);
    if (in == null) {
      throw new IllegalStateException("Missing in the program: " + name);
    }
    return new InputStreamReader(in, StandardCharsets.UTF_8);
  }
}
