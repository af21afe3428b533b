package org.backstride.sheet.paper;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;

/// What a layout takes: its pages, and what is left free on the last one.
record Room(int pages, double leftMillimetres) {

  private static final double DOTS_PER_MILLIMETRE = 20 * 96 / 25.4;

  /// Lays a page out without drawing it.
  static Room of(PdfRendererBuilder builder) {
    try (var renderer = builder.buildPdfRenderer()) {
      renderer.layout();
      var root = renderer.getRootBox();
      var pages = root.getLayer().getPages();
      int free = pages.getLast().getBottom() - root.getHeight();
      return new Room(pages.size(), free / DOTS_PER_MILLIMETRE);
    }
  }
}
