package org.backstride.ui.sheet;

import java.util.List;
import javafx.scene.image.Image;

/// A rendered sheet: the file and its pages as pictures.
///
/// @param pdf the very bytes that are saved
/// @param pages empty while nothing can be rendered
record SheetPreview(byte[] pdf, List<Page> pages) {

  static final SheetPreview NONE = new SheetPreview(new byte[0], List.of());

  /// One page, at least 144 dots an inch.
  record Page(Image image, String text, double widthPoints, double heightPoints) {}

  SheetPreview {
    pages = List.copyOf(pages);
  }

  boolean isEmpty() {
    return pages.isEmpty();
  }
}
