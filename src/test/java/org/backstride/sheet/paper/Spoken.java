package org.backstride.sheet.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/// What a screen reader says of a PDF: its text and alternative texts in the order of the tags.
final class Spoken {

  private final List<String> words = new ArrayList<>();
  private final List<String> tags = new ArrayList<>();
  private final Map<PDPage, Map<Integer, String>> texts = new HashMap<>();

  private Spoken() {}

  static Spoken of(byte[] pdf) throws IOException {
    var spoken = new Spoken();
    try (var document = Loader.loadPDF(pdf)) {
      for (PDPage page : document.getPages()) {
        var extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        var ofPage = new HashMap<Integer, String>();
        extractor.getMarkedContents().forEach(content -> keep(content, ofPage));
        spoken.texts.put(page, ofPage);
      }
      spoken.walk(document.getDocumentCatalog().getStructureTreeRoot(), null);
    }
    return spoken;
  }

  /// All that is said.
  String text() {
    return String.join(" ", words).replaceAll("\\s+", " ").strip();
  }

  /// The kinds of tags, in order.
  List<String> tags() {
    return List.copyOf(tags);
  }

  private static void keep(PDMarkedContent content, Map<Integer, String> texts) {
    String text =
        content.getContents().stream()
            .filter(TextPosition.class::isInstance)
            .map(letter -> ((TextPosition) letter).getUnicode())
            .collect(Collectors.joining());
    if (content.getMCID() >= 0) {
      texts.merge(content.getMCID(), text, String::concat);
    }
    content.getContents().stream()
        .filter(PDMarkedContent.class::isInstance)
        .forEach(inner -> keep((PDMarkedContent) inner, texts));
  }

  private void walk(PDStructureNode node, @Nullable PDPage above) {
    @Nullable PDPage page = above;
    if (node instanceof PDStructureElement element) {
      page = element.getPage() == null ? above : element.getPage();
      tags.add(element.getStructureType());
      String alternative = element.getCOSObject().getString(COSName.ALT);
      if (alternative != null) {
        words.add(alternative);
      }
    }
    for (Object kid : node.getKids()) {
      say(kid, page);
    }
  }

  private void say(Object kid, @Nullable PDPage page) {
    switch (kid) {
      case PDStructureNode inner -> walk(inner, page);
      case PDMarkedContentReference reference -> {
        @Nullable PDPage own = reference.getPage() == null ? page : reference.getPage();
        words.add(text(own, reference.getMCID()));
      }
      case Integer id -> words.add(text(page, id));
      default -> {}
    }
  }

  private String text(@Nullable PDPage page, int id) {
    return texts.getOrDefault(page, Map.of()).getOrDefault(id, "");
  }
}
