package org.backstride.ui.sheet;

import java.util.List;
import javafx.print.PageOrientation;
import javafx.scene.image.Image;

/// A rendered sheet: the file and its pages as pictures.
final class SheetPreview {

  static final SheetPreview NONE = new SheetPreview(new byte[0], List.of(), "");

  private final byte[] pdf;
  private final List<Page> pages;
  private final String missing;

  /// One page, at least 144 dots an inch.
  record Page(Image image, String text, double widthPoints, double heightPoints) {}

  /// @param pdf the very bytes that are saved
  /// @param pages empty while nothing can be rendered
  /// @param missing the letters that squares stand for, each once
  SheetPreview(byte[] pdf, List<Page> pages, String missing) {
    this.pdf = pdf.clone();
    this.pages = List.copyOf(pages);
    this.missing = missing;
  }

  byte[] pdf() {
    return pdf.clone();
  }

  List<Page> pages() {
    return pages;
  }

  String missing() {
    return missing;
  }

  /// How its pages lie on paper: as the first does.
  PageOrientation orientation() {
    boolean lies =
        !pages.isEmpty() && pages.getFirst().widthPoints() > pages.getFirst().heightPoints();
    return lies ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
  }

  boolean isEmpty() {
    return pages.isEmpty();
  }
}
