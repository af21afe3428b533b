package org.backstride.sheet.paper;

import java.util.Map;
import org.backstride.sheet.SheetModel.Heading;
import org.backstride.sheet.paper.type.Letters;
import org.backstride.sheet.paper.type.TypeWidth;

/// Something with a log that is put on pages by a template.
interface Paged {

  /// What a page is made with.
  record Means(PrintFormat format, Ink ink, PageBlocks blocks, Letters letters) {

    static Means of(PrintFormat format, Ink ink, TypeWidth type, Letters letters) {
      var blocks = new PageBlocks(ink, type, PrintSizes.of(format.print()));
      return new Means(format, ink, blocks, letters);
    }

    /// The frame of a sheet with its head, which says what letters of the sheet cannot be printed.
    PageFrame headed(Heading heading, Record sheet) {
      return new PageFrame(format, ink, blocks).heading(heading, letters.missing(sheet.toString()));
    }
  }

  /// The name of the template.
  String template();

  /// How many rows of the log share what is left of the last page.
  int logRows();

  /// What the template asks for, in a map of the caller's own.
  Map<String, Object> values();
}
