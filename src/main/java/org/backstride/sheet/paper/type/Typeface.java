package org.backstride.sheet.paper.type;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// The typefaces of paper, as files of the program.
public enum Typeface {
  ROBOTO("Roboto", 400, "/com/formdev/flatlaf/fonts/roboto/Roboto-Regular.ttf"),
  ROBOTO_BOLD("Roboto", 700, "/com/formdev/flatlaf/fonts/roboto/Roboto-Bold.ttf"),

  /// For letters that Roboto lacks.
  DEJAVU("DejaVu", 400, "/net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf"),
  DEJAVU_BOLD("DejaVu", 700, "/net/sf/jasperreports/fonts/dejavu/DejaVuSans-Bold.ttf");

  private final String family;
  private final int weight;
  private final String file;

  Typeface(String family, int weight, String file) {
    this.family = family;
    this.weight = weight;
    this.file = file;
  }

  /// Lets a document print in all of them; each is read when its first letter is printed, and of
  /// each only the letters printed are kept.
  public static void embed(PdfRendererBuilder builder, PDDocument document) {
    for (var face : values()) {
      builder.useFont(
          new Embedded(face, document), face.family, face.weight, FontStyle.NORMAL, true);
    }
  }

  /// For measuring.
  Font font() {
    try (var in = open()) {
      return Font.createFont(Font.TRUETYPE_FONT, in);
    } catch (IOException e) {
      throw new UncheckedIOException("A typeface cannot be read: " + file, e);
    } catch (FontFormatException e) {
      throw new IllegalStateException("A typeface is damaged: " + file, e);
    }
  }

  private InputStream open() {
    InputStream in = Typeface.class.getResourceAsStream(file);
    if (in == null) {
      throw new IllegalStateException("Missing in the program: " + file);
    }
    return in;
  }

  /// One of them in one document. Letters are never replaced by joined ones: the layout counts with
  /// the widths of single letters, and a third of the drawing went into looking for some to join.
  private static final class Embedded extends PDFontSupplier {

    private final Typeface face;
    private final PDDocument document;

    Embedded(Typeface face, PDDocument document) {
      super(null);
      this.face = face;
      this.document = document;
    }

    @Override
    public PDFont supply() {
      try (var in = face.open()) {
        var font = new TTFParser(true).parse(new RandomAccessReadBuffer(in));
        font.setEnableGsub(false);
        return PDType0Font.load(document, font, true);
      } catch (IOException e) {
        throw new UncheckedIOException("A typeface cannot be read: " + face.file, e);
      }
    }
  }
}
