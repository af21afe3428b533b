package org.backstride.sheet.paper;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// A typeface of one document, read when its first letter is printed. Letters are never replaced by
/// joined ones: the widths that the layout counts with are those of single letters, and a third of
/// the time went into looking for some to join.
final class Typeface extends PDFontSupplier {

  private final PDDocument document;
  private final Supplier<InputStream> file;

  Typeface(PDDocument document, Supplier<InputStream> file) {
    super(null);
    this.document = document;
    this.file = file;
  }

  @Override
  public PDFont supply() {
    try (var in = file.get()) {
      var font = new TTFParser(true).parse(new RandomAccessReadBuffer(in));
      font.setEnableGsub(false);
      return PDType0Font.load(document, font, true);
    } catch (IOException e) {
      throw new UncheckedIOException("A typeface of the program cannot be read", e);
    }
  }
}
